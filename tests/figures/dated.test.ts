import { describe, expect, it } from 'vitest'
import { languages } from '../../utils/figures/languages/index.ts'
import { DATE_WORDS } from '../../utils/figures/date-words.ts'
import { datedAmount } from '../../utils/figures/dated.ts'
import { findFigures } from '../../utils/figures/index.ts'

/** The dates of the amounts of money in a text of 24 November 2024. */
function datesIn(language: string, text: string, on = '2024-11-24'): (string | null)[] {
  const figures = findFigures(text, { language })
  return figures.filter(({ kind }) => kind === 'money').map(figure => datedAmount(text, figure, figures, language, on))
}

describe('the date that an amount is of', () => {
  it.each([
    ['ar', 'وبلغت التكلفة 5 ملايين دولار في عام 1998.', '1998'],
    ['ar', 'وبلغت التكلفة 5 ملايين دولار في مارس 2020.', '2020-03'],
    ['da', 'Broen kostede 5 millioner dollar i marts 2020.', '2020-03'],
    ['de', 'Die Brücke kostete 5 Millionen Dollar im März 2020.', '2020-03'],
    ['de', 'Im Jahr 1998 zahlte die Firma dafür 5 Millionen Dollar.', '1998'],
    ['en', 'The firm paid $5 million in 1998.', '1998'],
    ['en', 'In March 2020 the firm paid $5 million for it.', '2020-03'],
    ['en', 'On March 5, 2020, the firm paid $5 million for it.', '2020-03-05'],
    ['en', 'The firm paid $5 million each on 5 March 2020.', '2020-03-05'],
    ['es', 'La empresa pagó 5 millones de dólares en marzo de 2020.', '2020-03'],
    ['es', 'El 5 de marzo de 2020 pagó 5 millones de dólares.', '2020-03-05'],
    ['fr', 'En 1998, la société a payé 5 millions de dollars.', '1998'],
    ['fr', 'La société a payé 5 millions de dollars en août 2020.', '2020-08'],
    ['hi', 'मार्च 2020 में 50 लाख डॉलर दिए गए।', '2020-03'],
    ['hi', '1998 में कंपनी ने 50 लाख डॉलर दिए।', '1998'],
    ['id', 'Pada Maret 2020 perusahaan itu membayar US$5 juta.', '2020-03'],
    ['id', 'Perusahaan itu membayar US$5 juta pada tahun 1998.', '1998'],
    ['it', 'La società ha pagato 5 milioni di dollari nel marzo 2020.', '2020-03'],
    ['ja', '同社は1998年に500万ドルを支払った。', '1998'],
    ['ja', '2020年3月、同社は500万ドルを支払った。', '2020-03'],
    ['ko', '2020년 3월 이 회사는 500만 달러를 냈다.', '2020-03'],
    ['ms', 'Syarikat itu membayar AS$5 juta pada Mac 2020.', '2020-03'],
    ['nb', 'Broen kostet 5 millioner dollar i mars 2020.', '2020-03'],
    ['nl', 'In maart 2020 betaalde het bedrijf 5 miljoen dollar.', '2020-03'],
    ['pl', 'W marcu 2020 firma zapłaciła 5 milionów dolarów.', '2020-03'],
    ['pt', 'A empresa pagou 5 milhões de dólares em março de 2020.', '2020-03'],
    ['ru', 'В марте 2020 года компания заплатила 5 миллионов долларов.', '2020-03'],
    ['ru', 'Компания заплатила 5 миллионов долларов в 1998 году.', '1998'],
    ['sv', 'Bron kostade 5 miljoner dollar i mars 2020.', '2020-03'],
    ['th', 'ในปี 2541 บริษัทจ่ายเงิน 5 ล้านดอลลาร์', '1998'],
    ['tr', '1998’de şirket 5 milyon dolar ödedi.', '1998'],
    ['tr', "Mart 2020'de 5 milyon dolar ödendi.", '2020-03'],
    ['vi', 'Công ty đã trả 5 triệu USD vào tháng 3/2020.', '2020-03'],
    ['vi', 'Năm 1998, công ty đã trả 5 triệu USD.', '1998'],
    ['zh', '1998年，该公司支付了500万美元。', '1998'],
    ['zh', '该公司2020年3月以500万美元收购了它。', '2020-03'],
  ])('%s: %s', (language, text, date) => {
    expect(datesIn(language, text)).toEqual([date])
  })

  it('is known of two amounts with a date each', () => {
    expect(datesIn('en', 'It rose from $5 million in 1998 to $9 million in 2003.')).toEqual(['1998', '2003'])
  })

  it.each([
    ['since or until then', 'en', 'The firm has earned $5 million since 1998.'],
    ['a span', 'en', 'The firm earned $5 million in 1998-2003.'],
    ['one of two', 'en', 'The firm earned $5 million in 1998 and 2003.'],
    ['another thing’s', 'en', 'The firm paid $5 million for a painting that was stolen in 1998.'],
    ['another thing’s, before it', 'en', 'The bridge that opened in 1998 costs $5 million.'],
    ['of one of two dates', 'en', 'In 1998 it opened, and in 2003 the firm paid $5 million.'],
    ['today', 'en', 'In 1998 it was a village that now earns $5 million.'],
    ['still to come', 'en', 'It will cost $5 million in 2030.'],
    ['the article’s own month', 'en', 'The firm paid $5 million in November 2024.'],
    ['the article’s own year', 'en', 'The firm paid $5 million in 2024.'],
    ['no day of the calendar', 'en', 'The firm paid $5 million on 31 February 2020.'],
    ['the sentence before', 'en', 'The bridge opened in 1998. It cost $5 million.'],
    ['a product’s number', 'en', 'It sold the Harrow 1998 for $5 million.'],
    ['since then, by a word before', 'id', 'Perusahaan itu menerima US$5 juta sejak tahun 1998.'],
    ['since then, in Japanese', 'ja', '同社は1998年以降500万ドルを得た。'],
    ['a decade', 'ja', '1990年代、同社は500万ドルを得た。'],
  ])('is not taken for %s (%s): %s', (_, language, text) => {
    expect(datesIn(language, text)).toEqual([null])
  })

  it('is looked for in every language that figures are read in', () => {
    expect(Object.keys(DATE_WORDS).sort()).toEqual(languages.map(({ code }) => code).sort())
  })

  it('takes no time over a text that is all years', () => {
    const text = `${'in March 2020 '.repeat(3000)}$5 million ${'in 1998 '.repeat(3000)}`
    const figures = findFigures(text, { language: 'en' })
    const began = performance.now()
    for (const figure of figures) datedAmount(text, figure, figures, 'en', '2024-11-24')
    expect(performance.now() - began).toBeLessThan(500)
  })
})
