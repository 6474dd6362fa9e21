import { afterEach, describe, expect, it } from 'vitest'
import { detectArticle, readArticle } from '../../utils/article/index.ts'

const PARAGRAPH = `<p>${'Harga beras di pasar induk naik lagi, kata para pedagang pada hari Kamis. '.repeat(4)}</p>`

afterEach(() => document.body.replaceChildren())

// In a browser a form has its fields by their names, in front of what it is itself.
describe('a form around or in an article', () => {
  it.each(['id', 'name', 'title', 'className', 'lang', 'dir', 'style', 'children', 'attributes', 'textContent'])(
    'that has a field called “%s” is read as any other',
    field => {
      for (const markup of [
        `<form><input name="${field}"><article><h1>Harga beras</h1>${PARAGRAPH.repeat(6)}</article></form>`,
        `<article><h1>Harga beras</h1>${PARAGRAPH.repeat(6)}<form><input name="${field}"></form></article>`,
      ]) {
        document.body.replaceChildren(document.createRange().createContextualFragment(markup))
        expect(document.forms[0]![field as 'id'], 'the field').toBeInstanceOf(HTMLInputElement)
        expect(readArticle(document).text.text).toContain('Harga beras di pasar induk')
        expect(() => detectArticle(document)).not.toThrow()
      }
    },
  )
})
