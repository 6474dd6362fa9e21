// Takes over what the server rendered, as React's hydration does: node by node, against what this script would have
// rendered. A node that is not expected is an error, and everything is then rendered anew.
// ?hydrate= says when: by "load" (as most sites do), or so many milliseconds after it.
const STORY = readers => [
  ['p', {}, 'The ferry company has paid ', '€8.4 million', ' for a boat that was sold away from here twenty years ago, it said on Tuesday. The boat, which was called the Marrow Bay then and has carried four names since, will take up her old crossing in the spring.'],
  ['p', {}, 'Repairs will cost another US$610,000, a third of it for the engines, and new seats £95,000, the yard at Little Sallow told this paper. The hull was found to be sound, and the paint on it to be nine layers thick.'],
  ['p', {}, '“We knew where everything was,” said the chief engineer, ', ['b', {}, 'Aurelio Penhaligon'], ', “and most of it still was.” He had served on her as an apprentice, and found his initials under the bench where he had left them.'],
  ['p', {}, 'The boat that she replaces is younger, but was built for a lake, and has been out of service on every windy day of the last winter. She will be moored at the old coal quay until somebody with a lake makes an offer.'],
  ['p', {}, 'Passengers who were asked on the landing stage said that they did not mind the age of a boat as long as it came. Some of the older ones had brought photographs, and were comparing the shape of the funnel.'],
  ['p', {}, 'The company has promised to keep the timetable as it is, and to leave the bar where it was in her first years, on the side from which the sunset can be seen on the way home.'],
  ['p', { readers: '' }, 'This story was read by ', readers, ' people.'],
]

const root = document.querySelector('[data-root]')
/** The text node that holds the count: from now on, the application writes into it and into no other. */
let counter

/** The next node that is rendered: the comments between two texts are the server's. */
function rendered(node) {
  while (node && node.nodeType === Node.COMMENT_NODE) node = node.nextSibling
  return node
}

function mismatch(expected, node) {
  return new Error(`Hydration failed: expected ${JSON.stringify(expected)}, found ${node ? (node.nodeValue ?? node.localName) : 'nothing'}.`)
}

function* hydrateChildren(parent, children) {
  let node = rendered(parent.firstChild)
  for (const child of children) {
    // A slice of work for each node, as a renderer does that lets the page go on in between.
    yield
    if (typeof child === 'string') {
      if (node?.nodeType !== Node.TEXT_NODE || node.nodeValue !== child) throw mismatch(child, node)
      if (child === '0') counter = node
    } else {
      if (node?.localName !== child[0]) throw mismatch(child[0], node)
      yield* hydrateChildren(node, child.slice(2))
    }
    node = rendered(node.nextSibling)
  }
  if (node) throw mismatch('nothing more', node)
}

function create([name, data, ...children]) {
  const element = document.createElement(name)
  Object.assign(element.dataset, data)
  for (const child of children) {
    const made = typeof child === 'string' ? document.createTextNode(child) : create(child)
    if (child === '0') counter = made
    element.append(made)
  }
  return element
}

function finish(how) {
  let readers = 0
  counter.nodeValue = String(++readers)
  root.dataset.hydrated = how
}

function hydrate() {
  const work = hydrateChildren(root, STORY('0'))
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    try {
      if (work.next().done) finish('kept')
      else port2.postMessage(null)
    } catch (error) {
      reportError(error)
      root.textContent = ''
      root.append(...STORY('0').map(create))
      finish('anew')
    }
  }
  port2.postMessage(null)
}

const asked = Number(new URLSearchParams(location.search).get('hydrate') ?? NaN)
addEventListener('load', () => {
  if (Number.isFinite(asked)) setTimeout(hydrate, Math.min(Math.max(asked, 0), 60_000))
  else hydrate()
})
