import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Story } from './story.ts'

/** How long after the page's load it is taken over (`?hydrate=`), in milliseconds; none: by the load, as most sites do. */
const asked = Number(new URLSearchParams(location.search).get('hydrate') ?? NaN)

function hydrate() {
  const root = document.querySelector<HTMLElement>('[data-root]')!
  let how = 'kept'
  const onRecoverableError = (error: unknown) => {
    // What the server rendered was not what React found: it has thrown it away, and renders the story anew.
    how = 'anew'
    root.dataset.hydrated = how
    reportError(error)
  }
  const onReady = () => (root.dataset.hydrated = how)
  hydrateRoot(root, createElement(Story, { onReady }), { onRecoverableError })
}

addEventListener('load', () => {
  if (Number.isFinite(asked)) setTimeout(hydrate, Math.min(Math.max(asked, 0), 60_000))
  else hydrate()
})
