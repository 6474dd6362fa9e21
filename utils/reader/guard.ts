import { PROBING } from './elements.ts'

const TRANSITION = ':active-view-transition'

/** What the reader does in our layer; nothing else makes it act. */
const ACTS = [
  'click',
  'auxclick',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'keydown',
  'input',
  'submit',
] as const

/**
 * Lets through to our layer only what a reader did who can see it: no event that a script made, and no press on what the page
 * has covered or made see-through (clickjacking). The rest ends here.
 */
export function guardLayer(host: HTMLElement, shadow: ShadowRoot, signal: AbortSignal): void {
  for (const type of ACTS) {
    shadow.addEventListener(
      type,
      event => {
        if (event.isTrusted && (!isPress(event) || isSeenAt(host, event.clientX, event.clientY))) return
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      { capture: true, signal },
    )
  }
}

/** A press by pointer: a key that presses a button makes a click as well, at no place. */
function isPress(event: Event): event is MouseEvent {
  if (event.type === 'pointerdown') return true
  return event.type === 'click' && (event as MouseEvent).detail > 0
}

/**
 * Whether what our layer shows at a point of the viewport is what the reader sees there. Our layer is in the browser's top
 * layer, where nothing of the page around it dims or moves it; what the page puts above it is found by asking for the
 * topmost element while everything can be hit, also what lets pointers through.
 */
export function isSeenAt(host: HTMLElement, x: number, y: number): boolean {
  const { ownerDocument: document } = host
  const root = document.documentElement
  if (host.parentNode !== root) return false
  // During a view transition the page is a picture of itself.
  if (CSS.supports(`selector(${TRANSITION})`) && root.matches(TRANSITION)) return false
  if (!host.matches(':popover-open') && isDisguised(root)) return false
  // What is inert is hit by no pointer, and still seen.
  if (document.querySelector(':is(:popover-open, dialog:modal):is([inert], [inert] *)')) return false
  host.setAttribute(PROBING, '')
  try {
    return document.elementFromPoint(x, y) === host
  } finally {
    host.removeAttribute(PROBING)
  }
}

/** Whether the whole page, and we with it, is drawn in another way than it is laid out. */
function isDisguised(root: Element): boolean {
  const style = root.ownerDocument.defaultView!.getComputedStyle(root)
  return (
    Number(style.opacity) < 0.9 ||
    style.filter !== 'none' ||
    style.transform !== 'none' ||
    style.clipPath !== 'none' ||
    style.mixBlendMode !== 'normal'
  )
}

/** Whether the reader can see a box of our layer: its middle is what they see there. */
export function isSeen(host: HTMLElement, box: Element | null): boolean {
  if (!box) return false
  const { left, top, width, height } = box.getBoundingClientRect()
  const { innerWidth, innerHeight } = host.ownerDocument.defaultView!
  const middle = (from: number, size: number, most: number) => Math.max(0, Math.min(from + size / 2, most - 1))
  return isSeenAt(host, middle(left, width, innerWidth), middle(top, height, innerHeight))
}
