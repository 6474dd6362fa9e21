import { render } from 'preact'
import { InPage } from '../../components/InPage.tsx'
import { WordsContext } from '../../components/words.ts'
import controls from '../../components/styles/controls.css?inline'
import inPage from '../../components/styles/in-page.css?inline'
import tags from '../../components/styles/tags.css?inline'
import tokens from '../../components/styles/tokens.css?inline'
import { languageAttributes } from '../../utils/platform/words.ts'
import { UI_TAG } from '../../utils/reader/elements.ts'
import { shadowOf } from '../../utils/platform/closed-shadow.ts'
import { guardLayer, isSeen } from '../../utils/reader/guard.ts'
import type { Overlay, OverlayModel } from '../../utils/reader/overlay-model.ts'
import type { ReaderWords } from '../../utils/reader/port.ts'

/**
 * The layer over a page in which the card, the bar and notes are shown: in a closed shadow root beside the body, so that
 * neither the page's styles nor its scripts reach it.
 */
export function createOverlay(
  document: Document,
  words: ReaderWords,
  signal: AbortSignal,
  { isOwnPage = false } = {},
): Overlay {
  const host = document.createElement(UI_TAG)
  const shadow = host.attachShadow({ mode: 'closed' })
  const styles = [inPage, tags, tokens, controls].join('\n')
  const root = document.createElement('div')
  if (isOwnPage) {
    // The extension's pages allow no inline style.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    shadow.adoptedStyleSheets = [sheet]
    shadow.append(root)
  } else {
    // In Firefox, a content script's sheet can't be adopted by the page's tree.
    const style = document.createElement('style')
    style.textContent = styles
    shadow.append(style, root)
  }
  let model: OverlayModel = { announcement: '' }
  guardLayer(host, shadow, shadowOf, signal)

  /** On top of whatever the page has put there in the meantime; the browser's top layer has no `z-index`. */
  function raise() {
    if (host.matches(':popover-open')) host.hidePopover()
    host.popover = 'manual'
    host.showPopover()
  }

  const draw = () => {
    Object.assign(root, languageAttributes(words.locale))
    render(
      <WordsContext.Provider value={words}>
        <InPage model={model} />
      </WordsContext.Provider>,
      root,
    )
  }
  signal.addEventListener('abort', () => {
    render(null, root)
    host.remove()
  })

  return {
    get model() {
      return model
    },
    show(change) {
      const before = model
      model = { ...model, ...change }
      // Nothing of ours stands in a page in which nothing was ever shown.
      if (!host.isConnected) document.documentElement.append(host)
      const isNew = model.shown?.kind !== before.shown?.kind || (model.toast && !before.toast)
      // What has the focus in it stays where it is: it would lose it.
      if ((isNew && !shadow.activeElement) || !host.matches(':popover-open')) raise()
      draw()
    },
    contains: target => target === host,
    isSeen: () => isSeen(host, shadowOf, root.querySelector('.layer')),
    shadow,
  }
}
