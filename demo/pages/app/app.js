// A site that is one program: an address is a view, and changing it loads no document.
import { STORIES } from './stories.js'

const SITE = 'Brackwater Wire'
const view = document.getElementById('view')

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

const link = (href, attributes, ...children) => element('a', { href, 'data-link': '', ...attributes }, ...children)

function front() {
  const cards = Object.entries(STORIES).map(([slug, story]) =>
    link(
      `/app/${slug}`,
      {},
      element('img', { src: story.image, alt: '', width: 960, height: 540 }),
      element('h2', {}, story.title),
      element('p', {}, story.lead),
    ),
  )
  return element('div', { class: 'cards' }, ...cards)
}

function article(story) {
  return element(
    'article',
    { class: 'story' },
    element('h1', {}, story.title),
    element('p', { class: 'story__lead' }, story.lead),
    element(
      'p',
      { class: 'story__meta' },
      element('span', {}, 'By ', element('a', { rel: 'author', href: '#author' }, story.author)),
      element('time', { datetime: story.published }, story.day),
    ),
    element(
      'figure',
      {},
      element('img', { src: story.image, alt: story.alt, width: 960, height: 540 }),
      element('figcaption', {}, story.caption),
    ),
    element('div', { class: 'story__text' }, ...story.text.map(text => element('p', {}, text))),
    element('p', { class: 'story__next' }, 'Next: ', link(`/app/${story.next}`, {}, STORIES[story.next].title)),
  )
}

function setMeta(property, content) {
  const selector = `meta[property="${property}"]`
  const found = document.head.querySelector(selector)
  if (content === null) found?.remove()
  else if (found) found.content = content
  else document.head.append(element('meta', { property, content }))
}

function describePage(path, story) {
  document.title = story ? `${story.title} | ${SITE}` : `${SITE} | News without the noise`
  document.head.querySelector('link[rel="canonical"]').setAttribute('href', path)
  setMeta('og:type', story ? 'article' : 'website')
  setMeta('og:title', story?.title ?? SITE)
  setMeta('og:url', path)
  setMeta('article:published_time', story?.published ?? null)
  const publisher = { '@type': 'NewsMediaOrganization', name: SITE, url: 'https://brackwaterwire.example/' }
  const structured = story
    ? {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        mainEntityOfPage: path,
        headline: story.title,
        description: story.lead,
        datePublished: story.published,
        articleSection: story.section,
        inLanguage: 'en-GB',
        author: { '@type': 'Person', name: story.author },
        publisher,
      }
    : { '@context': 'https://schema.org', '@type': 'WebSite', name: SITE, url: path, inLanguage: 'en-GB', publisher }
  document.getElementById('structured').textContent = JSON.stringify(structured)
}

function draw() {
  const slug = location.pathname.replace(/^\/app\/?/, '')
  const story = Object.hasOwn(STORIES, slug) ? STORIES[slug] : null
  describePage(story ? `/app/${slug}` : '/app/', story)
  view.replaceChildren(story ? article(story) : front())
  for (const each of document.querySelectorAll('.wire nav a')) {
    each.setAttribute('aria-current', each.getAttribute('href') === location.pathname ? 'page' : 'false')
  }
}

document.addEventListener('click', event => {
  const clicked = event.target.closest('a[data-link]')
  if (!clicked || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  history.pushState(null, '', clicked.href)
  draw()
  scrollTo(0, 0)
  view.focus()
})
addEventListener('popstate', draw)
// ?late=: so many milliseconds pass before the first view is drawn, as on a site that has to ask for its stories.
const late = Number(new URLSearchParams(location.search).get('late') ?? 0)
if (late > 0) setTimeout(draw, Math.min(late, 10_000))
else draw()
