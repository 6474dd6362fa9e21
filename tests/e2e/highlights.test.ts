import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { eventually } from './driver/eventually.ts'
import { handsOn } from './hands.ts'
import type { Hands } from './hands.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLE = PAGES.indonesian.path
const QUOTE = 'Uangnya langsung diteruskan kepada koperasi desa'
const INNER = 'koperasi desa'

// One reader, one browser, one sitting: each step goes on where the last one ended.
describe.each(BROWSERS)('highlights in %s', browser => {
  let stage: Stage
  let page: Page
  let hands: Hands

  beforeAll(async () => {
    stage = await setStage(browser, { locale: 'en-GB' })
    page = await stage.read(ARTICLE)
    hands = await handsOn(stage, page)
  })
  afterAll(() => stage?.close())

  describe('are made', () => {
    it('by mouse, with the key of a colour, and it is announced', async () => {
      await hands.mark('2', QUOTE)
      await settles(() => hands.marked('green'), [QUOTE])
      await settles(() => hands.announced(), `Highlighted: ${QUOTE}`)
    })

    it('of one word by a double click', async () => {
      const { from } = await wordAt(page, 'jeruk hari')
      await page.mouse.click(...from, { count: 2 })
      await hands.shows('.bar')
      await page.keyboard.press('5')
      await settles(() => hands.marked('violet'), ['jeruk'])
    })

    it('by keyboard: a selection grown with Shift and arrows, a colour reached by Tab', async () => {
      await stage.driver.selectText(page, 'Kepala')
      for (let i = 0; i < 5; i++) await stage.driver.pressKeys(page, 'Shift+ArrowRight')
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('Kepala desa')
      await hands.shows('.bar')
      await page.keyboard.press('3')
      await settles(() => hands.marked('blue'), ['Kepala desa'])
    })

    it('by the command that the browser’s menu gives as well', async () => {
      await stage.driver.selectText(page, 'gudang pendingin')
      await stage.driver.command(page, 'highlight')
      await settles(() => hands.marked('yellow'), ['gudang pendingin'])
    })

    it('across paragraphs, items and cells, from right to left, and in open shadow roots', async () => {
      await page.evaluate(addMarkup)
      const places = [
        { from: 'Daftar pertama', to: 'Daftar kedua', quote: 'Daftar pertama Daftar kedua' },
        { from: 'Sel satu', to: 'Sel dua', quote: 'Sel satu Sel dua' },
        { from: 'ارتفع', to: 'الأرز', quote: 'ارتفع سعر الأرز' },
        { from: 'Kata dalam', to: 'bayangan', quote: 'Kata dalam bayangan' },
      ]
      for (const { from, to, quote } of places) {
        await selectBetween(page, from, to)
        await hands.shows('.bar')
        await page.keyboard.press('4')
        await hands.hides('.bar')
        await eventually(`${quote} in pink`, async () => {
          const flat = (text: string) => text.replaceAll(/\s+/g, '')
          return (await painted(page, 'angka-pink')).some(text => flat(text) === flat(quote))
        })
        await page.keyboard.press('Escape')
      }
      await settles(async () => (await hands.marked('pink')).length, places.length)
      // What is kept reads as one reads it: two cells are two words.
      expect((await quotesIn(stage)).filter(quote => places.some(place => place.quote === quote))).toHaveLength(4)
      for (let i = 0; i < places.length; i++) await undo(page, hands)
      await settles(() => hands.marked('pink'), [])
    })

    it('in no field that is edited, and in nothing of Angka’s own', async () => {
      await page.evaluate(addFields)
      for (const id of ['field', 'editable']) {
        await page.click(`#${id}`, { count: 3 })
        await new Promise(resolve => setTimeout(resolve, 500))
        expect(await hands.ui('.bar')).toEqual([])
        await page.keyboard.press('h')
      }
      expect(await page.$eval('#field', field => (field as HTMLInputElement).value)).toBe('h')
      await page.evaluate(() => document.querySelector('#fields')!.remove())
      expect(await hands.marked('yellow')).toEqual(['gudang pendingin'])
    })

    it('by no selection that the page makes itself', async () => {
      await page.mouse.click(5, 5)
      await new Promise(resolve => setTimeout(resolve, 2300))
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('article p')!))
      await new Promise(resolve => setTimeout(resolve, 600))
      expect(await hands.ui('.bar')).toEqual([])
      await page.evaluate(() => getSelection()!.removeAllRanges())
    })
  })

  describe('are changed', () => {
    it('by notes and tags, which complete from those in use', async () => {
      await hands.click('green')
      await hands.shows('.card')
      await page.keyboard.press('n')
      await hands.shows('.note textarea')
      await page.keyboard.type('Who **paid** for it?')
      await page.keyboard.press('Tab')
      await page.keyboard.type('harga beras,')
      await stage.driver.pressKeys(page, 'Ctrl+Enter')
      await hands.hides('.note')
      await hands.click('yellow')
      await hands.shows('.card')
      await page.keyboard.press('t')
      await hands.shows('.note')
      await page.keyboard.type('ber')
      await settles(() => hands.ui('[role=option]'), ['harga beras'])
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await stage.driver.pressKeys(page, 'Ctrl+Enter')
      await hands.hides('.note')
      await hands.click('yellow')
      expect(await hands.shows('.card .tags')).toBe('harga beras')
      await hands.click('green')
      await settles(() => hands.ui('.note-text strong'), ['paid'])
    })

    it('in colour, by key and by mouse', async () => {
      await page.keyboard.press('5')
      await settles(() => hands.marked('violet'), [QUOTE, 'jeruk'])
      await hands.press('.dot.green')
      await settles(() => hands.marked('green'), [QUOTE])
    })

    it('in extent, by Shift with arrows and by the other end', async () => {
      await stage.driver.pressKeys(page, 'Shift+ArrowRight')
      await stage.driver.pressKeys(page, 'Shift+ArrowRight')
      await settles(() => hands.marked('green'), [`${QUOTE}, dan sebagian`])
      await page.keyboard.press('x')
      await stage.driver.pressKeys(page, 'Shift+ArrowRight')
      await settles(() => hands.marked('green'), [`${QUOTE}, dan sebagian`.replace('Uangnya ', '')])
      await settles(() => hands.announced(), `Ends moved: ${`${QUOTE}, dan sebagian`.replace('Uangnya ', '')}`)
      expect(await quotesIn(stage)).toContain(`${QUOTE}, dan sebagian`.replace('Uangnya ', ''))
    })

    it('in extent, by dragging an end', async () => {
      const [handle] = await stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-ui', '.handle.end')
      const { to } = await wordAt(page, QUOTE)
      const grip = { x: handle!.box.x + handle!.box.width / 2, y: handle!.box.y + handle!.box.height / 2 }
      await page.mouse.move(grip.x, grip.y)
      await page.mouse.down()
      await page.mouse.move(to[0], to[1], { steps: 8 })
      await page.mouse.up()
      await settles(() => hands.marked('green'), [QUOTE.replace('Uangnya ', '')])
    })

    it('back and forth by z and Shift+z, and by the keys of every editor', async () => {
      await hands.shows('.card')
      // The drag, and the two moves that came to rest together.
      await undo(page, hands)
      await settles(() => hands.marked('green'), [`${QUOTE}, dan sebagian`.replace('Uangnya ', '')])
      await undo(page, hands)
      await settles(() => hands.marked('green'), [QUOTE])
      await undo(page, hands)
      await settles(() => hands.marked('violet'), [QUOTE, 'jeruk'])
      await undo(page, hands)
      await settles(() => hands.marked('green'), [QUOTE])
      await stage.driver.pressKeys(page, 'Shift+Z')
      await settles(() => hands.marked('violet'), [QUOTE, 'jeruk'])
      await settles(() => hands.announced(), 'Done again: Colour changed')
      await stage.driver.pressKeys(page, 'Ctrl+Z')
      await settles(() => hands.marked('green'), [QUOTE])
    })

    it('and removed, which can be undone in the toast', async () => {
      await hands.click('violet')
      await hands.shows('.card')
      await page.keyboard.press('Delete')
      await settles(() => hands.marked('violet'), [])
      await settles(() => hands.announced(), 'Removed: jeruk')
      await hands.press('.toast .undo')
      await settles(() => hands.marked('violet'), ['jeruk'])
      await settles(() => hands.announced(), 'Undone: Removed')
    })
  })

  it('lie over each other: a click opens the innermost, the others are reached from it', async () => {
    await hands.mark('3', INNER)
    await settles(() => hands.marked('blue'), ['Kepala desa', INNER].sort())
    const at = await page.evaluate(
      words => [...CSS.highlights.get('angka-blue')!].findIndex(range => (range as Range).toString() === words),
      INNER,
    )
    await hands.click('blue', at)
    expect(await label(stage, page)).toBe(`Highlight: ${INNER}`)
    expect(await hands.shows('.next')).toBe('1 of 2 here')
    await page.keyboard.press('o')
    await settles(() => label(stage, page), `Highlight: ${QUOTE}`)
    await hands.press('.next')
    await settles(() => label(stage, page), `Highlight: ${INNER}`)
    await page.keyboard.press('Escape')
    await hands.hides('.card')
  })

  it('are walked by one command, with what became of them, their notes and tags', async () => {
    await page.evaluate(() => scrollTo(0, 0))
    await stage.driver.command(page, 'figure-mode')
    await settles(async () => (await painted(page, 'angka-current')).length, 1)
    const heard: string[] = []
    for (let i = 0; i < 30; i++) {
      heard.push(await hands.announced())
      await page.keyboard.press('ArrowDown')
    }
    expect(heard.join('\n')).toContain(`: unchanged. ${QUOTE}. Note: Who **paid** for it?. Tags: harga beras`)
    await page.keyboard.press('Escape')
    await settles(() => painted(page, 'angka-current'), [])
  })

  it('are seen at once in another tab with the same article, whatever its address carries', async () => {
    const other = await stage.read(`${ARTICLE}?utm_source=feed&fbclid=x&amp=1#komentar`)
    const there = await handsOn(stage, other)
    await settles(() => there.marked('green'), [QUOTE])
    await there.mark('4', 'Bagi Luo')
    await settles(() => hands.marked('pink'), ['Bagi Luo'])
    await page.bringToFront()
    await hands.click('pink')
    await hands.shows('.card')
    await page.keyboard.press('Delete')
    await settles(() => there.marked('pink'), [])
    await other.close()
  })

  it('keep a note that was being written when the tab was closed, and offer it with its passage', async () => {
    const other = await stage.read(ARTICLE)
    const there = await handsOn(stage, other)
    await there.mark('n', 'Sepanjang semester itu')
    await there.shows('.note textarea')
    await other.keyboard.type('Not finished')
    await new Promise(resolve => setTimeout(resolve, 800))
    await other.close()
    const again = await stage.read(ARTICLE)
    const here = await handsOn(stage, again)
    expect(await here.shows('.toast')).toContain('You were writing a note')
    await here.press('.toast .undo')
    await here.shows('.note textarea')
    await again.keyboard.type(' yet')
    await stage.driver.pressKeys(again, 'Ctrl+Enter')
    await eventually('the note’s passage', async () => (await here.marked('yellow')).includes('Sepanjang semester itu'))
    await here.click('yellow', await indexOf(again, 'angka-yellow', 'Sepanjang'))
    expect(await here.shows('.note-text')).toBe('Not finished yet')
    await again.close()
  })

  it('are found again after a reload, with all that was said of them', async () => {
    await page.reload({ waitUntil: 'load' })
    await settles(() => hands.marked('green'), [QUOTE])
    await hands.click('green')
    expect(await hands.shows('.card')).toContain('Who paid for it?')
    expect(await hands.shows('.state')).toContain('unchanged')
  })
})

/** Takes the last step back, by key while something of Angka's is open. */
async function undo(page: Page, hands: Hands): Promise<void> {
  if ((await hands.ui('.card')).length === 0) await hands.click('green')
  await hands.shows('.card')
  // After a step the card is drawn anew: a key that comes meanwhile is the page's.
  await new Promise(resolve => setTimeout(resolve, 300))
  const before = await hands.ui('.toast')
  await page.keyboard.press('z')
  await eventually('a step back', async () => {
    const now = await hands.ui('.toast')
    return now[0]?.startsWith('Undone') && (now[0] !== before[0] || (await hands.announced()).startsWith('Undone'))
  })
}

async function label(stage: Stage, page: Page): Promise<string | undefined> {
  return (await stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-ui', '.card'))[0]?.label
}

const indexOf = (page: Page, name: string, words: string) =>
  page.evaluate(
    (key, start) => [...CSS.highlights.get(key)!].findIndex(range => (range as Range).toString().startsWith(start)),
    name,
    words,
  )

/** The quotes of everything in the library. */
function quotesIn(stage: Stage): Promise<string[]> {
  return stage.driver.inExtension(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('angka')
        open.onerror = () => reject(new Error('The library does not open.', { cause: open.error }))
        open.onsuccess = () => {
          const all = open.result.transaction('highlights').objectStore('highlights').getAll()
          all.onsuccess = () => {
            open.result.close()
            resolve(all.result.map(({ quote }: { quote: string }) => quote))
          }
        }
      }),
  )
}

/** Where the words stand on the screen, through open shadow roots: inside the first letter's outer edge, and the last one's. */
async function wordAt(page: Page, words: string): Promise<{ from: [number, number]; to: [number, number] }> {
  await page.bringToFront()
  const found = await page.evaluate(findWords, words)
  if (!found) throw new Error(`The page holds no "${words}".`)
  return found
}

async function selectBetween(page: Page, start: string, end: string): Promise<void> {
  const { from } = await wordAt(page, start)
  const { to } = await wordAt(page, end)
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...to, { steps: 8 })
  await page.mouse.up()
}

function findWords(words: string): { from: [number, number]; to: [number, number] } | null {
  const look = (root: Node): { from: [number, number]; to: [number, number] } | null => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inside = node instanceof Element && node.shadowRoot ? look(node.shadowRoot) : null
      if (inside) return inside
      const at = node instanceof Text ? node.data.indexOf(words) : -1
      if (at < 0) continue
      const element = node.parentElement!
      if (!element.checkVisibility()) continue
      const { top, bottom } = element.getBoundingClientRect()
      if (top < 60 || bottom > innerHeight - 60) element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const letter = (offset: number) => {
        const range = document.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        return range.getClientRects()[0]!
      }
      const [first, last] = [letter(at), letter(at + words.length - 1)]
      const leftwards = getComputedStyle(element).direction === 'rtl'
      return {
        from: [leftwards ? first.right - 1 : first.left + 1, (first.top + first.bottom) / 2],
        to: [leftwards ? last.left + 0.5 : last.right - 0.5, (last.top + last.bottom) / 2],
      }
    }
    return null
  }
  return look(document.body)
}

/** Puts a list, a table, a line from right to left and an open shadow root into the article. */
function addMarkup(): void {
  const box = document.createElement('section')
  const add = (parent: Node, name: string, text = '', attributes: Record<string, string> = {}) => {
    const element = document.createElement(name)
    element.textContent = text
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    parent.appendChild(element)
    return element
  }
  const list = add(box, 'ul')
  add(list, 'li', 'Daftar pertama')
  add(list, 'li', 'Daftar kedua')
  const row = add(add(add(box, 'table'), 'tbody'), 'tr')
  add(row, 'td', 'Sel satu')
  add(row, 'td', 'Sel dua')
  add(box, 'p', 'ارتفع سعر الأرز في السوق', { dir: 'rtl', lang: 'ar' })
  const shadow = add(box, 'div').attachShadow({ mode: 'open' })
  add(shadow, 'p', 'Kata dalam bayangan halaman')
  document.querySelector('article p')!.after(box)
}

/** Puts fields that are edited into the article. */
function addFields(): void {
  const box = document.createElement('div')
  box.id = 'fields'
  const field = document.createElement('input')
  field.id = 'field'
  field.value = 'words in a field'
  const editable = document.createElement('p')
  editable.id = 'editable'
  editable.contentEditable = 'true'
  editable.textContent = 'words that are edited'
  box.append(field, editable)
  document.querySelector('article p')!.before(box)
  box.scrollIntoView({ block: 'center', behavior: 'instant' })
}
