/**
 * Copies text. `navigator.clipboard` is missing on pages of plain http: there a field in our own shadow root is
 * selected and copied. False when the browser refused.
 */
export async function copyText(document: Document, shadow: ShadowRoot, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {}
  if (clipboard && document.defaultView?.isSecureContext) {
    try {
      await clipboard.writeText(text)
      return true
    } catch (error) {
      console.debug('The clipboard refused, copying by selection:', error)
    }
  }
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  field.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0'
  const focused = document.activeElement
  shadow.append(field)
  field.select()
  // The only way to copy on a page without a secure context.
  const done = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return done
}
