import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  [
    'Rural internet users numbered 285 million in June 2020, over 30 per cent of the country\'s total.',
    '285 million = 285000000',
    '30 per cent = 30 % over',
  ],
  [
    'That is up by over 30 million since March 2020.',
    '30 million = 30000000 over up',
  ],
  [
    'Online promotion of farm produce reaches 51.5 percent of internet users; more than 34 percent have bought some.',
    '51.5 percent = 51.5 %',
    '34 percent = 34 % over',
  ],
  [
    'There were 309 million live-streaming shoppers, up 16.7 per cent.',
    '309 million = 309000000 (live-streaming shoppers)',
    '16.7 per cent = 16.7 % up',
  ],
  [
    'Sellers ran more than 400,000 active live streams and over 10 million marketing activities, with over 50 billion views.',
    '400,000 = 400000 over (active live streams)',
    '10 million = 10000000 over (marketing activities)',
    '50 billion = 50000000000 over (views)',
  ],
  [
    'The charity shows sold over CNY40 million (about US$5.87 million or Rp86.8 billion).',
    'CNY40 million = 40000000 CNY over ≡0',
    'US$5.87 million = 5870000 USD about ≡0',
    'Rp86.8 billion = 86800000000 IDR ≡0',
  ],
  [
    'Bao Lim, a 59-year-old farmer, sells oranges; his wife, aged 57, packs them.',
    '59-year-old = 59 year-person',
    '57 = 57 year-person',
  ],
  [
    'The deal is worth 10.5 million Australian dollars ($7.5 million).',
    '10.5 million Australian dollars = 10500000 AUD ≡0',
    '$7.5 million = 7500000 USD ≡0',
  ],
  [
    'Crude settled at US$2.24 per barrel, while petrol costs £1.42 a litre.',
    'US$2.24 = 2.24 USD per barrel',
    '£1.42 = 1.42 GBP per liter',
  ],
  [
    'Shares fell 3.2 percent to $41.50, and the index rose 0.4 percentage points.',
    '3.2 percent = 3.2 % down',
    '$41.50 = 41.5 USD',
    '0.4 percentage points = 0.4 points up',
  ],
  [
    'The bank cut its rate by 25 basis points to between 4.25 and 4.5 percent.',
    '25 basis points = 0.25 points down',
    '4.25 and 4.5 percent = 4.25 to 4.5 %',
  ],
  [
    'Analysts expect $10 to $15 billion, or $40-50 per share.',
    '$10 to $15 billion = 10000000000 to 15000000000 USD',
    '$40-50 = 40 to 50 USD per share',
  ],
  [
    'The fund holds £2.3bn, €450m and $1.2tn in bonds.',
    '£2.3bn = 2300000000 GBP',
    '€450m = 450000000 EUR',
    '$1.2tn = 1200000000000 USD',
  ],
  [
    'He won two and a half million dollars and gave away half a million.',
    'two and a half million dollars = 2500000 USD',
    'half a million = 500000',
  ],
  [
    'One in three households saves nothing; two-thirds of voters object; the ratio is 10:1.',
    'One in three = 0.3333333333 ratio',
    'two-thirds = 0.6666666667 ratio',
    '10:1 = 10 ratio',
  ],
  [
    'Fares start at 50 pence, and a day pass is £3 10p.',
    '50 pence = 0.5 GBP',
    '£3 10p = 3.1 GBP',
  ],
  [
    'At least 12 people were hurt and 1,250 homes were flooded.',
    '12 = 12 over (people)',
    '1,250 = 1250 (homes)',
  ],
  [
    'The farm earned Rs 7-9 lakh, nearly 2 crore rupees over a decade.',
    'Rs 7-9 lakh = 700000 to 900000 INR',
    '2 crore rupees = 20000000 INR about',
  ],
  [
    'The road is 12 km long, and the lake 38.5 °C warm.',
    '12 km = 12 kilometer',
    '38.5 °C = 38.5 celsius',
  ],
  [
    'Nearly 24pc of the 1.5 million residents moved out.',
    '24pc = 24 % about',
    '1.5 million = 1500000 (residents)',
  ],
  [
    'The trade gap was -3.2%, wider than the 2.9% of May.',
    '-3.2% = -3.2 %',
    '2.9% = 2.9 %',
  ],
  [
    'Output climbed as much as 19 per cent last year.',
    '19 per cent = 19 % under up',
  ],
  [
    'The 12-storey block cost A$75m; C$20m came from Canada.',
    'A$75m = 75000000 AUD',
    'C$20m = 20000000 CAD',
  ],
  [
    'Some 3,500 workers at 40 plants earn $15.4/hour.',
    '3,500 = 3500 about (workers)',
    '40 = 40 (plants)',
    '$15.4 = 15.4 USD per hour',
  ],
  [
    'Brent crude was up 53 cents, or 1.3%, at $42.52 a barrel by 0630 GMT.',
    '53 cents = 0.53 USD up',
    '1.3% = 1.3 %',
    '$42.52 = 42.52 USD per barrel',
  ],
  [
    'The company posted a profit of 45 cents per share on revenue of $1.2 billion.',
    '45 cents = 0.45 USD per share',
    '$1.2 billion = 1200000000 USD',
  ],
  [
    'About 840,000 Americans filed new claims, down from 849,000.',
    '840,000 = 840000 about (Americans)',
    '849,000 = 849000',
  ],
  [
    'Sales of between $3m and $4m are expected, with margins of 10-15%.',
    '$3m and $4m = 3000000 to 4000000 USD',
    '10-15% = 10 to 15 %',
  ],
  [
    'The Rs 1,500-crore fund pays Rs. 20 lakh per head.',
    'Rs 1,500-crore = 15000000000 INR',
    'Rs. 20 lakh = 2000000 INR per head',
  ],
  [
    'More than one in 10 adults and three out of five voters agree.',
    'one in 10 = 0.1 ratio over',
    'three out of five = 0.6 ratio',
  ],
  [
    'HK$1.5bn, S$3 million, NT$40, R500 million and N500bn changed hands.',
    'HK$1.5bn = 1500000000 HKD',
    'S$3 million = 3000000 SGD',
    'NT$40 = 40 TWD',
    'R500 million = 500000000 ZAR',
    'N500bn = 500000000000 NGN',
  ],
  ['Tens of millions of dollars, hundreds of people, dozens of cars.'],
  [
    'A quarter of a million people; half a dozen eggs; three and a half years.',
    'A quarter of a million = 250000 (people)',
    'three and a half years = 3.5 year',
  ],
  [
    'Profit tripled to CHF 3.4 billion ($3.7 billion).',
    'CHF 3.4 billion = 3400000000 CHF ≡0',
    '$3.7 billion = 3700000000 USD ≡0',
  ],
  [
    'He paid USD 3 million (EUR 2.5m; GBP 2.3m).',
    'USD 3 million = 3000000 USD ≡0',
    'EUR 2.5m = 2500000 EUR ≡0',
    'GBP 2.3m = 2300000 GBP ≡0',
  ],
  [
    'Prices went from $5 to $7, and 1.5m people paid.',
    '$5 = 5 USD',
    '$7 = 7 USD',
    '1.5m = 1500000 (people)',
  ],
  [
    'It ranges from -5 °C to 10 °C, or minus 3 degrees.',
    '-5 °C = -5 celsius',
    '10 °C = 10 celsius',
    'minus 3 degrees = -3 degree',
  ],
  ['The 500-page report, 50/50, 24/7, 9/11 and chapter 3.'],
  ['Published October 8, 2020 at 4:13 p.m.'],
  ['3 min read'],
  ['By Ann Field, 8 Oct 2020. Photo: Harbour Post/2020'],
  ['Call +62 21 555 1234 or see page 5, section 12.'],
  ['The iPhone 14 Pro and Windows 11 were shown at Euro 2020.'],
  ['City won 2-1 in round 16 on the 21st, as in the 1990s.'],
  ['ALL 5 of us read BSD 2-Clause and version 1.2.3 [12].'],
  ['The engine makes 275 pound-feet; TOP 10 lists say so.'],
  ['COVID-19 was on the G20 agenda, Room 101, at 16:13 GMT.'],
  ['A first, a second and a third visit followed in 2019-20.'],
  ['Updated 12 March 2021, 2:30 pm EST | 2 min read | 14 comments'],
  ['In the 89th minute it was 3-2; 6-4, 7-5, 6-2; he is No 1 seed at 11-2.'],
  ['Section 230, Article 50, Title 42, Proposition 8, Rule 34, Suite 400.'],
  ['Photo by A. Lee/Harbour Post, f/2.8, ISO 400, 1/250s.'],
]

describe('English', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'en')).toEqual(figures)
  })
})
