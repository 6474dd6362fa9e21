import { copyText } from './clipboard.ts'
import type { Overlay, Place, ShownModel, ToastAction } from './overlay-model.ts'
import type { ReaderPort, ReaderWords } from './port.ts'

/** A toast with a way back stays this long, in milliseconds. */
const TOAST = 8000

/** How a card is opened: by pointing it goes when the pointer does; by a key the focus goes into it. */
export type Opening = 'pointed' | 'pressed' | 'key'

/** The layer over a page in which one card, bar or note is shown at a time, and a toast. */
export interface Layer {
  /** Whether what is shown stays until it is closed, wherever the pointer goes. */
  pinned: boolean
  /** How far the page had been scrolled when it was opened. */
  readonly shownAt: number
  /** Opens a card, bar or note in place of what is shown; `onClosed` is called when it is closed or replaced. */
  open: (shown: ShownModel, how: Opening, onClosed?: () => void) => void
  close: () => void
  /** Says something for a while, and to a screen reader more of it, if that is given. */
  toast: (text: string, action?: ToastAction, announced?: string) => void
  announce: (words: string) => void
  /**
   * Does something that may fail, and says so where the reader looks. What a private window keeps only when asked to is asked
   * for, and tried again.
   */
  attempt: (work: () => Promise<unknown>) => void
  /** Asks whether to keep things from a private window; true where the reader says so. */
  askToKeep: () => Promise<boolean>
  copy: (text: string) => Promise<void>
}

/** The code of what failed, which the port hands on as the cause. */
export function codeOf(error: unknown): unknown {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } }
  return code ?? cause?.code
}

export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

export function createLayer(
  document: Document,
  overlay: Overlay,
  port: Pick<ReaderPort, 'allowPrivateKeeping'>,
  words: ReaderWords,
): Layer {
  const { t } = words
  const window = document.defaultView!
  let shownAt = 0
  let toastTimer: number | undefined
  let closed: (() => void) | undefined

  function ended() {
    const tell = closed
    closed = undefined
    tell?.()
  }

  function open(shown: ShownModel, how: Opening, onClosed?: () => void) {
    ended()
    closed = onClosed
    shownAt = window.scrollY
    layer.pinned = how !== 'pointed'
    overlay.show({ shown: { ...shown, focus: how === 'key' } })
  }

  function close() {
    layer.pinned = false
    ended()
    if (overlay.model.shown) overlay.show({ shown: undefined })
  }

  function toast(text: string, action?: ToastAction, announced = text) {
    overlay.show({ toast: { text, action }, announcement: announced })
    window.clearTimeout(toastTimer)
    toastTimer = window.setTimeout(() => overlay.show({ toast: undefined }), TOAST)
  }

  /** Where a question stands that is about nothing on the page: in the middle of its top. */
  const middle = (): Place => {
    const centre = window.innerWidth / 2
    return { left: centre - 170, right: centre + 170, top: 0, bottom: window.innerHeight / 5 }
  }

  function askToKeep(): Promise<boolean> {
    return new Promise(resolve => {
      const answer = (keeps: boolean) => {
        close()
        resolve(keeps)
      }
      open(
        {
          kind: 'ask',
          place: middle(),
          question: t('private.ask'),
          detail: t('private.detail'),
          yes: t('private.keep'),
          no: t('private.dont'),
          onYes: () => {
            closed = undefined
            port.allowPrivateKeeping().then(
              () => answer(true),
              (error: unknown) => {
                toast(t('page.failed', { reason: reasonOf(error) }))
                answer(false)
              },
            )
          },
          onNo: () => answer(false),
        },
        'key',
        () => resolve(false),
      )
    })
  }

  function attempt(work: () => Promise<unknown>) {
    work().catch(async (error: unknown) => {
      if (codeOf(error) !== 'private') return toast(t('page.failed', { reason: reasonOf(error) }))
      if (await askToKeep()) attempt(work)
      else toast(t('private.kept'))
    })
  }

  const layer: Layer = {
    pinned: false,
    get shownAt() {
      return shownAt
    },
    open,
    close,
    toast,
    announce: announcement => overlay.show({ announcement }),
    attempt,
    askToKeep,
    async copy(text) {
      toast(t((await copyText(document, overlay.shadow, text)) ? 'page.copied' : 'page.notCopied'))
    },
  }
  return layer
}
