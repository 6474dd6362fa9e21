import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { html } from '../../utils/export/html.ts'
import { anyText, article, figure, highlight, written } from './invented.ts'

const page = async (entries: Parameters<typeof written>[1]): Promise<Document> =>
  new JSDOM(await written(html, entries)).window.document

const text = (element: Element | null): string => element?.textContent ?? ''

test('an article has its citation, its passages with their notes, and its figures', async () => {
  const kept = highlight({ note: 'Baris satu\nbaris dua', tags: ['desa'], figure: figure() })
  const document = await page([{ article: article(), highlights: [kept], figures: [figure()] }])
  expect(text(document.querySelector('h2'))).toBe('Petani: "menjual" lewat siaran')
  expect(document.querySelector('h2 a')?.getAttribute('href')).toBe('https://kabar.example/siaran')
  expect(text(document.querySelector('.citation'))).toContain('Rahma, S., & Contoh, B. (2020, October 8).')
  expect(text(document.querySelector('blockquote'))).toBe('lebih dari CNY40 juta')
  expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('id')
  expect(document.querySelector('.note')?.innerHTML).toBe('Baris satu<br>baris dua')
  expect(text(document.querySelector('.converted'))).toBe('≈ 5062000 EUR (0.12655, 2020-10-08, ECB)')
  expect([...document.querySelectorAll('tbody tr > *')].map(text).slice(0, 3)).toEqual([
    'CNY40 juta',
    '> 40000000',
    'CNY',
  ])
})

test('runs nothing, asks for nothing, and links nowhere but to the web', async () => {
  const evil = article({
    title: '<script>alert(1)</script>',
    canonicalUrl: 'javascript:alert(1)',
    language: '" onload="alert(1)',
    siteName: '</style><script>',
  })
  const kept = highlight({
    quote: '<img src=x onerror=alert(1)>',
    note: '</p><iframe>',
    tags: ['"><b>'],
    colour: 'green',
  })
  const document = await page([{ article: evil, highlights: [kept], figures: [figure({ sentence: '<td>' })] }])
  expect(document.querySelectorAll('script, img, iframe, link, object, b, [onload], [onerror]')).toHaveLength(0)
  expect(document.querySelectorAll('a')).toHaveLength(0)
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
})

test('shows the same texts, whatever they hold', async () => {
  const notes = fc.sample(anyText, 200).map(note => `x${note}x`)
  const document = await page([{ article: article(), highlights: notes.map(note => highlight({ note })), figures: [] }])
  const visible = (said: string): string => said.replace(/[\p{Cc}\p{Cs}\s\ufffe\uffff\ufdd0-\ufdef\ufffd]/gu, '')
  expect([...document.querySelectorAll('.note')].map(note => visible(text(note)))).toEqual(
    notes.map(note => visible(note.toWellFormed())),
  )
})
