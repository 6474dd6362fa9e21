import type { KeyInput, Page } from 'puppeteer-core'

/**
 * Presses a chord as it is written in a menu, `Alt+Shift+H`, on the focused element of a page: the last key is pressed
 * while the others are held.
 */
export async function pressKeys(page: Page, chord: string): Promise<void> {
  const names = chord.split('+').map(name => (name === 'Ctrl' ? 'Control' : name) as KeyInput)
  const key = names.pop()!
  for (const name of names) await page.keyboard.down(name)
  // With Shift held a keyboard gives the capital letter; the physical key is the same.
  const letter = /^[A-Za-z]$/.test(key)
  await page.keyboard.press(
    (letter ? (names.includes('Shift') ? key.toUpperCase() : key.toLowerCase()) : key) as KeyInput,
  )
  for (const name of names.reverse()) await page.keyboard.up(name)
}
