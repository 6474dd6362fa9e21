// Posts that arrive while the page is open, newest on top. ?delay= sets the milliseconds between two of them.
const LATER = [
  {
    id: 'p4',
    at: '2025-03-05T10:55:00+00:00',
    clock: '10.55',
    title: 'An offer, at last',
    body: ['The owners have put US$75 million on the table for a pension fund, to be paid over five years.'],
  },
  {
    id: 'p5',
    at: '2025-03-05T11:30:00+00:00',
    clock: '11.30',
    title: 'A walk around the block',
    body: ['Both sides have left the room. Someone has gone to find better coffee.'],
  },
  {
    id: 'p6',
    at: '2025-03-05T12:10:00+00:00',
    clock: '12.10',
    title: 'The cranes are moving',
    body: [
      'A deal. Wages go up by 6.5 per cent from April, and the crews share a bonus of £3.4 million.',
      'The first ship to be unloaded is one of the two with bananas.',
    ],
  },
]

const asked = Number(new URLSearchParams(location.search).get('delay') ?? 4000)
const delay = Number.isFinite(asked) ? Math.min(Math.max(asked, 0), 60_000) : 4000
const posts = document.querySelector('[data-posts]')

function element(name, text) {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

function show(post) {
  const section = document.createElement('section')
  section.className = 'live-post'
  section.id = post.id
  const time = element('time', post.clock)
  time.dateTime = post.at
  section.append(time, element('h2', post.title), ...post.body.map(text => element('p', text)))
  posts.prepend(section)
}

LATER.forEach((post, index) => setTimeout(show, delay * (index + 1), post))
