/** Whether keys are letters that the reader writes there. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['button', 'checkbox', 'radio'].includes(target.type))

/**
 * The key that was pressed, as a shortcut is named: letters in lower case, and by their place on the keyboard where what
 * they write is in another script. Undefined together with Ctrl, Alt or Meta, and while a word is being composed.
 */
export function shortcutOf(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined
  const { key, code } = event
  if (key.length > 1) return key
  if (/^\p{ASCII}$/u.test(key)) return key.toLowerCase()
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key
}
