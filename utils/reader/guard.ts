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

/** Gives the shadow root of an element, a closed one too where that can be opened. */
export type ShadowOf = (element: Element) => ShadowRoot | null

/**
 * Lets through to our layer only what a reader did who can see it: no event that a script made, and no press on what the page
 * has covered or made see-through (clickjacking). The rest ends here.
 */
export function guardLayer(host: HTMLElement, shadow: ShadowRoot, shadowOf: ShadowOf, signal: AbortSignal): void {
  for (const type of ACTS) {
    shadow.addEventListener(
      type,
      event => {
        if (event.isTrusted && (!isPress(event) || isSeenAt(host, shadowOf, event.clientX, event.clientY))) return
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
 * topmost element while everything can be hit, also what lets pointers through. No rule of ours reaches into the page's shadow
 * roots: what is in the top layer from there is looked at by itself.
 */
export function isSeenAt(host: HTMLElement, shadowOf: ShadowOf, x: number, y: number): boolean {
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
    if (document.elementFromPoint(x, y) !== host) return false
  } finally {
    host.removeAttribute(PROBING)
  }
  return !isCoveredFromShadow(document, host, shadowOf, x, y)
}

const IN_TOP_LAYER = ':is(:popover-open, dialog:modal, :fullscreen)'

/** Whether something in the top layer, in a shadow root of the page, lies at a point and lets pointers through. */
function isCoveredFromShadow(
  root: ParentNode,
  host: HTMLElement,
  shadowOf: ShadowOf,
  x: number,
  y: number,
  isInert = false,
): boolean {
  for (const element of root.querySelectorAll('*')) {
    const shadow = element === host ? null : shadowOf(element)
    if (!shadow) continue
    const isInside = isInert || element.closest('[inert]') !== null
    for (const cover of shadow.querySelectorAll(IN_TOP_LAYER)) {
      const isOpen = isInside || cover.closest('[inert]') !== null || letsThrough(cover)
      if (isOpen && [cover, ...cover.querySelectorAll('*')].some(each => liesAt(each, x, y))) return true
    }
    if (isCoveredFromShadow(shadow, host, shadowOf, x, y, isInside)) return true
  }
  return false
}

function letsThrough(element: Element): boolean {
  return element.ownerDocument.defaultView!.getComputedStyle(element).pointerEvents === 'none'
}

function liesAt(element: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return x >= left && x <= right && y >= top && y <= bottom
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
export function isSeen(host: HTMLElement, shadowOf: ShadowOf, box: Element | null): boolean {
  if (!box) return false
  const { left, top, width, height } = box.getBoundingClientRect()
  const { innerWidth, innerHeight } = host.ownerDocument.defaultView!
  const middle = (from: number, size: number, most: number) => Math.max(0, Math.min(from + size / 2, most - 1))
  return isSeenAt(host, shadowOf, middle(left, width, innerWidth), middle(top, height, innerHeight))
}
