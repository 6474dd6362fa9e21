// Goes on where the article ends, as many sites do: the next one is fetched from its own page and put below, and the
// address and the title are those of the one that is being read.
const NEXT = '/onward-next.html'

const first = document.querySelector('article')
first.dataset.url = location.pathname
first.dataset.title = document.title

async function append() {
  const answer = await fetch(NEXT)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const article = document.adoptNode(page.querySelector('article'))
  article.dataset.url = NEXT
  article.dataset.title = page.title
  first.after(article)
}

/** The last article whose beginning is above the middle of the window is the one that is read. */
function follow() {
  const articles = [...document.querySelectorAll('article[data-url]')]
  const read = articles.filter(article => article.getBoundingClientRect().top < innerHeight / 2).at(-1) ?? first
  if (read.dataset.url === location.pathname) return
  history.replaceState(null, '', read.dataset.url)
  document.title = read.dataset.title
}

new IntersectionObserver((entries, observer) => {
  if (!entries.some(entry => entry.isIntersecting)) return
  observer.disconnect()
  append()
}).observe(document.querySelector('.sitefoot'))
addEventListener('scroll', follow, { passive: true })
