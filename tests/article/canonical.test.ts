import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../utils/article/canonical.ts'
import { page } from './page.ts'

const PLAIN = 'https://www.wartadesa.example/ekonomi/beras'
const canonical = (url: string, href?: string): string =>
  canonicalAddress(page({ url, head: href === undefined ? '' : `<link rel="canonical" href="${href}">` }))

describe('the canonical address', () => {
  it.each([
    `${PLAIN}?utm_source=a&utm_campaign=b`,
    `${PLAIN}?fbclid=a&gclid=b&wbraid=c&mkt_tok=d&_gl=e`,
    `${PLAIN}#komentar`,
    `${PLAIN}?amp=1`,
    `${PLAIN}?outputType=amp`,
    `${PLAIN}/amp/`,
    `${PLAIN}/amp`,
    `${PLAIN}.amp`,
    'https://www.wartadesa.example/amp/ekonomi/beras',
    'https://www-wartadesa-example.cdn.ampproject.org/c/s/www.wartadesa.example/ekonomi/beras',
    'https://www-wartadesa-example.cdn.ampproject.org/v/s/www.wartadesa.example/amp/ekonomi/beras?amp_js_v=0.1&usqp=x',
  ])('of %s is the plain one', url => {
    expect(canonical(url)).toBe(PLAIN)
  })

  it('keeps what tells one article from another', () => {
    expect(canonical(`${PLAIN}?id=7&page=2&utm_medium=x`)).toBe(`${PLAIN}?id=7&page=2`)
    expect(canonical('https://wartadesa.example/amplop/amp-ere')).toBe('https://wartadesa.example/amplop/amp-ere')
  })

  it('is the link of an AMP page to its article', () => {
    expect(canonical('https://amp.wartadesa.example/b', PLAIN)).toBe(PLAIN)
    expect(canonical('https://www-wartadesa-example.cdn.ampproject.org/c/s/www.wartadesa.example/b', PLAIN)).toBe(PLAIN)
    expect(canonical(PLAIN, `${PLAIN}/amp/`)).toBe(PLAIN)
  })

  it('is never on another host', () => {
    for (const href of ['https://jahat.example/x', 'https://wartadesa.example.jahat.test/x', '//jahat.example/ekonomi'])
      expect(canonical(PLAIN, href)).toBe(PLAIN)
    const posing = 'https://www-wartadesa-example.jahat.test/c/s/www.wartadesa.example/ekonomi/beras'
    expect(canonical(posing)).toBe(posing)
    expect(canonical(posing, PLAIN)).toBe(posing)
  })
})
