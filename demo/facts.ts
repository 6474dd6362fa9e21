/** An amount of money as a page writes it and as a reader understands it. */
export interface Amount {
  /** As it stands in the page's text, no-break spaces included. */
  text: string
  /** Scaled; in a range the low end. */
  value: number
  /** ISO 4217. */
  currency: string
}

/** What a reader would say of a demo page. */
export interface PageFacts {
  path: string
  article: boolean
  /** BCP 47, as the page declares it. */
  language: string
  /** The headline of an article, the og:title of any other page. */
  title: string
  /** YYYY-MM-DD, the publisher's day; absent where the page does not say. */
  published?: string
  /** The money in an article's body, in reading order; empty for what is no article. */
  amounts: readonly Amount[]
  /** The money in what arrives while the page is open, in the order of arrival. The newest stands on top. */
  later?: readonly Amount[]
  /** The script whose text a page is drawn from, where its markup alone is empty. */
  drawnFrom?: string
}

const amount = (text: string, value: number, currency: string): Amount => ({ text, value, currency })

const TRAM: Omit<PageFacts, 'path'> = {
  article: true,
  language: 'en-GB',
  title: 'Town votes to keep its tram',
  published: '2024-11-27',
  amounts: [amount('£14.6 million', 14_600_000, 'GBP'), amount('€31 million', 31_000_000, 'EUR')],
}

/** The demo's pages by name, with what tests may hold a reading of them against. */
export const PAGES = {
  indonesian: {
    path: '/id/desa-internet.html',
    article: true,
    language: 'id',
    title: 'Internet sampai ke desa, panen dijual lewat siaran langsung',
    published: '2020-10-08',
    amounts: [
      amount('CNY40 juta', 40_000_000, 'CNY'),
      amount('USD5,87 juta', 5_870_000, 'USD'),
      amount('Rp86,8 miliar', 86_800_000_000, 'IDR'),
    ],
  },
  english: {
    path: '/en/rice-harbour.html',
    article: true,
    language: 'en-AU',
    title: 'Rice exporters turn to smaller harbours as berths fill up',
    published: '2024-10-14',
    amounts: [
      amount('$184 million', 184_000_000, 'AUD'),
      amount('£1.2 billion', 1_200_000_000, 'GBP'),
      amount('A$2.3 billion', 2_300_000_000, 'AUD'),
      amount('US$512', 512, 'USD'),
      amount('US$545', 545, 'USD'),
      amount('€1,450–1,600', 1450, 'EUR'),
      amount('¥8.6 billion', 8_600_000_000, 'JPY'),
      amount('38 million yen', 38_000_000, 'JPY'),
    ],
  },
  /** Converts its own amounts: rightly, by the rate of another day, and wrongly. */
  bills: {
    path: '/en/harbour-bills.html',
    article: true,
    language: 'en-AU',
    title: 'What the harbour’s neighbours paid, and in whose money',
    published: '2022-09-27',
    amounts: [
      amount('£40 million', 40_000_000, 'GBP'),
      amount('US$43.2 million', 43_200_000, 'USD'),
      amount('£100 million', 100_000_000, 'GBP'),
      amount('US$121 million', 121_000_000, 'USD'),
      amount('£60 million', 60_000_000, 'GBP'),
      amount('US$648 million', 648_000_000, 'USD'),
      amount('£25 million', 25_000_000, 'GBP'),
      amount('$41.9 million', 41_900_000, 'USD'),
      amount('€18.5 million', 18_500_000, 'EUR'),
      amount('US$11.8 million', 11_800_000, 'USD'),
      amount('£12 million', 12_000_000, 'GBP'),
      amount('US$19 million', 19_000_000, 'USD'),
      amount('₦5 billion', 5_000_000_000, 'NGN'),
      amount('US$25 million', 25_000_000, 'USD'),
      amount('₦900 million', 900_000_000, 'NGN'),
      amount('US$2.1 million', 2_100_000, 'USD'),
      amount('AED36.7 million', 36_700_000, 'AED'),
      amount('US$10 million', 10_000_000, 'USD'),
    ],
  },
  german: {
    path: '/de/maschinenbau.html',
    article: true,
    language: 'de',
    title: 'Maschinenbauer Hartwig holt die Fertigung zurück an den Fluss',
    published: '2023-11-16',
    amounts: [
      amount('2,3 Milliarden Euro', 2_300_000_000, 'EUR'),
      amount('480 Mio. Euro', 480_000_000, 'EUR'),
      amount('85 Mio. €', 85_000_000, 'EUR'),
      amount('19,90 Euro', 19.9, 'EUR'),
      amount('1,1 Mrd. US-Dollar', 1_100_000_000, 'USD'),
      amount('1,01 Milliarden Euro', 1_010_000_000, 'EUR'),
      amount('35 Millionen Franken', 35_000_000, 'CHF'),
    ],
  },
  japanese: {
    path: '/ja/wan-koro.html',
    article: true,
    language: 'ja',
    title: '湾を結ぶ新航路、観光と物流の両輪に',
    published: '2022-04-22',
    amounts: [
      amount('350億円', 35_000_000_000, 'JPY'),
      amount('1兆2000億円', 1_200_000_000_000, 'JPY'),
      amount('4億8000万ドル', 480_000_000, 'USD'),
      amount('610億円', 61_000_000_000, 'JPY'),
      amount('1万2500円', 12_500, 'JPY'),
    ],
  },
  chinese: {
    path: '/zh/guangfu.html',
    article: true,
    language: 'zh-CN',
    title: '河谷光伏电站并网，村民分到第一笔租金',
    published: '2024-03-20',
    amounts: [
      amount('36.8亿元', 3_680_000_000, 'CNY'),
      amount('5.2亿美元', 520_000_000, 'USD'),
      amount('37.4亿元人民币', 3_740_000_000, 'CNY'),
      amount('280元', 280, 'CNY'),
      amount('2500万元', 25_000_000, 'CNY'),
    ],
  },
  live: {
    path: '/live.html',
    article: true,
    language: 'en-GB',
    title: 'Harbour strike: dockers and owners return to the table',
    published: '2025-03-05',
    amounts: [amount('€12 million', 12_000_000, 'EUR')],
    later: [amount('US$75 million', 75_000_000, 'USD'), amount('£3.4 million', 3_400_000, 'GBP')],
  },
  lagoon: {
    path: '/app/tidal-lagoon',
    article: true,
    language: 'en-GB',
    title: 'The bay that wants to be a power station',
    published: '2024-06-18',
    amounts: [
      amount('£320 million', 320_000_000, 'GBP'),
      amount('£1.3 billion', 1_300_000_000, 'GBP'),
      amount('€1.54 billion', 1_540_000_000, 'EUR'),
    ],
    drawnFrom: '/app/stories.js',
  },
  nightTrains: {
    path: '/app/night-trains',
    article: true,
    language: 'en-GB',
    title: 'Night trains are back, and full',
    published: '2024-07-02',
    amounts: [
      amount('€215 million', 215_000_000, 'EUR'),
      amount('£69', 69, 'GBP'),
      amount('CHF 18 million', 18_000_000, 'CHF'),
    ],
    drawnFrom: '/app/stories.js',
  },
  front: { path: '/', article: false, language: 'en', title: 'Front page', amounts: [] },
  application: { path: '/app/', article: false, language: 'en-GB', title: 'Brackwater Wire', amounts: [] },
  shop: { path: '/shop.html', article: false, language: 'en-US', title: 'Kitchen', amounts: [] },
  search: { path: '/search.html', article: false, language: 'en', title: 'rice', amounts: [] },
  forum: {
    path: '/forum.html',
    article: false,
    language: 'en-GB',
    title: 'Leaning greenhouse: fair price?',
    amounts: [],
  },
  noDate: {
    path: '/bad/no-date.html',
    article: true,
    language: 'en-AU',
    title: 'An old dredger finds a second life',
    amounts: [amount('US$4.5 million', 4_500_000, 'USD'), amount('€900,000', 900_000, 'EUR')],
  },
  /** Stated as of the year 1, and in the head as of a day that is still to come. */
  wrongDate: {
    path: '/bad/wrong-date.html',
    article: true,
    language: 'en-AU',
    title: 'The tide clock that went backwards',
    amounts: [amount('US$62,000', 62_000, 'USD')],
  },
  noFigures: {
    path: '/bad/no-figures.html',
    article: true,
    language: 'en-AU',
    title: 'The harbour that learned to be quiet',
    published: '2024-09-02',
    amounts: [],
  },
  long: {
    path: '/bad/long.html',
    article: true,
    language: 'en-AU',
    title: 'Everything that was said at the harbour inquiry',
    published: '2022-11-08',
    amounts: [
      amount('US$4.2 million', 4_200_000, 'USD'),
      amount('€310,000', 310_000, 'EUR'),
      amount('A$18.5 million', 18_500_000, 'AUD'),
      amount('£2.75 million', 2_750_000, 'GBP'),
      amount('US$6.1 million', 6_100_000, 'USD'),
    ],
  },
  /** In a language without a language file: what a Finnish reader would list. */
  finnish: {
    path: '/bad/finnish.html',
    article: true,
    language: 'fi',
    title: 'Saariston lauttayhtiö hankkii sähkölautan',
    published: '2023-04-03',
    amounts: [amount('12,5 miljoonaa euroa', 12_500_000, 'EUR'), amount('480 €', 480, 'EUR')],
  },
  splitMarkup: {
    path: '/bad/split-markup.html',
    article: true,
    language: 'id',
    title: 'Siaran amal petani melampaui harapan',
    published: '2020-10-08',
    amounts: [
      amount('CNY 40\u00a0juta', 40_000_000, 'CNY'),
      amount('USD5,87\u00a0juta', 5_870_000, 'USD'),
      amount('Rp86,8 miliar', 86_800_000_000, 'IDR'),
    ],
  },
  consent: {
    path: '/bad/consent.html',
    article: true,
    language: 'en-AU',
    title: 'Ferry company orders quiet boats',
    published: '2024-05-21',
    amounts: [
      amount('A$96 million', 96_000_000, 'AUD'),
      amount('A$1,180', 1180, 'AUD'),
      amount('€57 million', 57_000_000, 'EUR'),
    ],
  },
  trustedTypes: {
    path: '/bad/trusted-types.html',
    article: true,
    language: 'en-GB',
    title: 'Lighthouse keeper leaves a fortune in small coins',
    published: '2023-10-19',
    amounts: [amount('€41,500', 41_500, 'EUR'), amount('US$2,300', 2300, 'USD')],
  },
  /** Rendered by React on the server, and taken over by it after the load. */
  hydrated: {
    path: '/hydrated.html',
    article: true,
    language: 'en-GB',
    title: 'Ferry company buys a boat that has crossed before',
    published: '2024-04-16',
    amounts: [
      amount('€8.4 million', 8_400_000, 'EUR'),
      amount('US$610,000', 610_000, 'USD'),
      amount('£95,000', 95_000, 'GBP'),
    ],
  },
  /** Older than every rate table. */
  missingRate: {
    path: '/bad/missing-rate.html',
    article: true,
    language: 'en-GB',
    title: 'Bridge fund reaches its goal',
    published: '1987-05-12',
    amounts: [amount('£250,000', 250_000, 'GBP'), amount('US$3 million', 3_000_000, 'USD')],
  },
  strictCsp: {
    path: '/bad/strict-csp.html',
    article: true,
    language: 'en-GB',
    title: 'Library buys back its own books',
    published: '2024-02-15',
    amounts: [amount('€62,000', 62_000, 'EUR'), amount('£1,900', 1900, 'GBP')],
  },
  malformedJsonLd: {
    path: '/bad/malformed-jsonld.html',
    article: true,
    language: 'en-AU',
    title: 'Salt works to close after a wet year',
    published: '2023-08-30',
    amounts: [amount('US$1.8 million', 1_800_000, 'USD'), amount('A$750,000', 750_000, 'AUD')],
  },
  onward: {
    path: '/onward.html',
    article: true,
    language: 'en-GB',
    title: 'Slate quarry opens its deepest gallery to visitors',
    published: '2024-09-17',
    amounts: [amount('€2.6 million', 2_600_000, 'EUR'), amount('US$340,000', 340_000, 'USD')],
  },
  /** What the page before puts below itself, on a page of its own. */
  onwardNext: {
    path: '/onward-next.html',
    article: true,
    language: 'en-GB',
    title: 'Paper lantern makers find a market in the dark',
    published: '2022-06-07',
    amounts: [amount('£128,000', 128_000, 'GBP'), amount('€19,500', 19_500, 'EUR'), amount('CHF 7,200', 7200, 'CHF')],
  },
  edited1: { path: '/edited.html?version=1', ...TRAM },
  edited2: { path: '/edited.html?version=2', ...TRAM },
} satisfies Record<string, PageFacts>
