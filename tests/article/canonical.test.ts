import { describe, expect, it } from 'vitest'
import { canonicalAddress, formsOf } from '../../utils/article/canonical.ts'
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

  it.each(['m', 'mobile', 'amp', 'wap'])('of a page on %s. that names none is on the main host', label => {
    expect(canonical(`https://${label}.wartadesa.example/ekonomi/beras?utm_source=x#atas`)).toBe(PLAIN)
    expect(canonical(`https://${label}.ekonomi.wartadesa.example/beras`)).toBe(
      'https://ekonomi.wartadesa.example/beras',
    )
    expect(canonical(`https://${label}.wartadesa.co.id/beras?id=7`)).toBe('https://www.wartadesa.co.id/beras?id=7')
  })

  it('of a mobile page is where its own link to the full page leads', () => {
    const mobile = page({
      url: 'https://m.wartadesa.example/ekonomi/beras',
      body: `<a href="https://wartadesa.example/">Depan</a> <a href="https://jahat.example/ekonomi/beras">Iklan</a>
        <a href="//wartadesa.example/ekonomi/beras?full=1">Versi desktop</a>`,
    })
    expect(canonicalAddress(mobile)).toBe('https://wartadesa.example/ekonomi/beras')
  })

  it('stays on a host that only begins like a mobile one', () => {
    for (const url of ['https://m.example/a', 'https://amp.co.id/a', 'https://mobil.wartadesa.example/a', 'http://m/a'])
      expect(canonical(url)).toBe(url)
    expect(canonical('https://m.wartadesa.example/a', 'https://m.wartadesa.example/a')).toBe(
      'https://m.wartadesa.example/a',
    )
  })

  it('has forms on the hosts that show the same article, itself the first', () => {
    const forms = formsOf('https://www.wartadesa.example/a?id=7')
    expect(forms).toEqual(
      ['www.', '', 'm.', 'mobile.', 'amp.', 'wap.'].map(label => `https://${label}wartadesa.example/a?id=7`),
    )
    expect(formsOf('https://m.wartadesa.example/a?id=7').sort()).toEqual(forms.sort())
    expect(formsOf('file:///a')).toEqual(['file:///a'])
    expect(formsOf('about:blank')).toEqual(['about:blank'])
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
