import { describe, expect, it } from 'vitest'
import { indexText, textOfBlocks } from '../../utils/article/text-index.ts'
import { firstText, insertConversion, removeConversion } from './nodes.ts'
import { page, parsed } from './page.ts'

const MARKUP =
  '<article><p>Penjualan <b>CNY</b> 40&nbsp;juta,</p>\n  <p>atau <i>Rp86,8</i> miliar.</p><p>Kata laporan.</p></article>'

describe('the text of a page', () => {
  it('is its text nodes in order, as they are', () => {
    expect(indexText(page({ body: MARKUP }).body).text).toBe(
      'Penjualan CNY 40\u00a0juta,\n  atau Rp86,8 miliar.Kata laporan.',
    )
  })

  it('has no scripts, styles, editable text or frames, and nothing of ours', () => {
    const body =
      'a<script>1</script><style>2</style><noscript>3</noscript><template>4</template><textarea>5</textarea>' +
      '<iframe>6</iframe>b<angka-conversion>7</angka-conversion><angka-card><p>8</p></angka-card>c'
    expect(indexText(page({ body }).body).text).toBe('abc')
  })

  it('is read from a document without a window', () => {
    const document = parsed('<p>tanpa jendela</p>')
    expect(indexText(document).text).toBe('tanpa jendela')
    expect(indexText(document).range(6, 13).toString()).toBe('jendela')
  })

  it('of an empty page is empty, and its range is collapsed', () => {
    const { body } = page({})
    expect(indexText(body).text).toBe('')
    expect(indexText(body).range(0, 10).collapsed).toBe(true)
  })

  it('is kept until the page changes it', () => {
    const { body } = page({ body: MARKUP })
    const before = indexText(body)
    expect(indexText(body)).toBe(before)
    firstText(body).data = 'Hasil '
    expect(indexText(body).text).toMatch(/^Hasil CNY/)
  })
})

describe('places in it', () => {
  it('are ranges that start and end in text nodes', () => {
    const index = indexText(page({ body: MARKUP }).body)
    const range = index.range(10, 16)
    expect(range.toString()).toBe('CNY 40')
    expect([range.startContainer.nodeType, range.endContainer.nodeType]).toEqual([3, 3])
  })

  it('are offsets of ranges, also of those between elements', () => {
    const document = page({ body: MARKUP })
    const index = indexText(document.body)
    const range = document.createRange()
    range.selectNode(document.querySelectorAll('p')[1]!)
    const offsets = index.offsets(range)!
    expect(index.text.slice(...offsets)).toBe('atau Rp86,8 miliar.')
  })

  it('clip a range to the text, and know when none of it is in', () => {
    const document = page({ body: '<nav>menu</nav><article>isi</article><p>akhir</p>' })
    const index = indexText(document.querySelector('article')!)
    const range = document.createRange()
    range.selectNodeContents(document.body)
    expect(index.offsets(range)).toEqual([0, 3])
    range.selectNodeContents(document.querySelector('nav')!)
    expect(index.offsets(range)).toBeNull()
    range.selectNodeContents(document.querySelector('p')!)
    expect(index.offsets(range)).toBeNull()
  })

  it('are the ends of ranges, without a range', () => {
    const { body } = page({ body: MARKUP })
    const index = indexText(body)
    for (let end = 1; end <= index.text.length; end++) {
      const { endContainer, endOffset } = index.range(0, end)
      expect(index.endAt(end)).toEqual({ node: endContainer, offset: endOffset })
    }
    expect(index.endAt(1000)).toEqual(index.endAt(index.text.length))
    expect(index.endAt(-5)).toEqual({ node: firstText(body), offset: 0 })
  })

  it('clamp offsets into the text', () => {
    const index = indexText(page({ body: MARKUP }).body)
    expect(index.range(-5, 1e6).toString().length).toBeGreaterThanOrEqual(index.text.length)
  })

  it('stay when Angka splits a node, and when it joins it again', () => {
    const document = page({ body: '<p>lebih dari CNY40 juta, kata laporan itu</p>' })
    const index = indexText(document.body)
    const head = firstText(document.body)
    const ours = insertConversion(head, 21, '= Rp86 miliar')
    const tail = index.range(23, 27)
    expect(tail.toString()).toBe('kata')
    expect(tail.startContainer).toBe(ours.tail)
    expect(index.offsets(tail)).toEqual([23, 27])
    expect(indexText(document.body).text).toBe('lebih dari CNY40 juta, kata laporan itu')
    removeConversion(head, ours)
    expect(index.range(23, 27).startContainer).toBe(head)
    expect(index.offsets(index.range(23, 27))).toEqual([23, 27])
  })
})

describe('the text of blocks', () => {
  const blocksOf = (document: Document) =>
    textOfBlocks(
      document.body,
      [...document.querySelectorAll('p')].map(container => ({ container })),
    )

  it('has a blank line between two, and white space as a browser shows it', () => {
    const text = blocksOf(page({ body: '<p>\n  Satu\n   <b>CNY</b>  40&nbsp;juta </p>x<p></p><p> dua<br>tiga </p>' }))
    expect(text.text).toBe('Satu CNY 40\u00a0juta\n\ndua\ntiga')
    const [start, end] = [text.text.indexOf('CNY'), text.text.indexOf('tiga') + 4]
    expect(text.offsets(text.range(start, end))).toEqual([start, end])
    expect(text.range(0, 8).toString()).toBe('Satu\n   CNY')
  })

  it('keeps the places of what did not change when the page changes the rest', () => {
    const document = page({ body: '<p>Harga naik 3 persen.</p><p>Beras US$412 per ton.</p>' })
    const text = blocksOf(document)
    const at = text.text.indexOf('US$412')
    firstText(document.body).data = 'Harga beras pecah naik 4,5 persen sekarang.'
    expect(text.range(at, at + 6).toString()).toBe('US$412')
    document.querySelectorAll('p')[1]!.textContent = 'Kini: Beras US$412 per ton.'
    expect(text.range(at, at + 6).toString()).toBe('US$412')
    document.querySelector('p')!.remove()
    const range = text.range(at, at + 6)
    expect(text.offsets(range)).toEqual([at, at + 6])
  })

  it('does not lie in what stands between its blocks', () => {
    const document = page({ body: '<p>satu</p><div>iklan</div><p>dua</p>' })
    const text = blocksOf(document)
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('div')!)
    expect(text.offsets(range)).toBeNull()
    range.setStart(firstText(document.querySelector('p')!), 1)
    expect(text.offsets(range)).toEqual([1, 4])
  })
})
