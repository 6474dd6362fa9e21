/**
 * Currencies whose value is fixed by law or by a central bank's promise to another one: hard pegs, the old currencies of
 * the euro area, and old units that a redenomination replaced.
 */
export interface Anchor {
  currency: string
  /** The currency it is fixed to. */
  to: string
  /** Units of `currency` for one unit of `to`. */
  per: number
  /** First day, YYYY-MM-DD. Without one the relation is one of units and holds for every day. */
  since?: string
  /** Last day. */
  until?: string
  /** Who fixed it, as it is shown to the reader. */
  source: string
}

const EU = 'Council of the European Union'

/** Council Regulations (EC) 2866/98 and its successors: units per euro, from the day the euro became the currency. */
const EURO: [currency: string, per: number, since: string][] = [
  ['ATS', 13.7603, '1999-01-01'],
  ['BEF', 40.3399, '1999-01-01'],
  ['DEM', 1.95583, '1999-01-01'],
  ['ESP', 166.386, '1999-01-01'],
  ['FIM', 5.94573, '1999-01-01'],
  ['FRF', 6.55957, '1999-01-01'],
  ['IEP', 0.787564, '1999-01-01'],
  ['ITL', 1936.27, '1999-01-01'],
  ['LUF', 40.3399, '1999-01-01'],
  ['NLG', 2.20371, '1999-01-01'],
  ['PTE', 200.482, '1999-01-01'],
  ['GRD', 340.75, '2001-01-01'],
  ['SIT', 239.64, '2007-01-01'],
  ['CYP', 0.585274, '2008-01-01'],
  ['MTL', 0.4293, '2008-01-01'],
  ['SKK', 30.126, '2009-01-01'],
  ['EEK', 15.6466, '2011-01-01'],
  ['LVL', 0.702804, '2014-01-01'],
  ['LTL', 3.4528, '2015-01-01'],
  ['HRK', 7.5345, '2023-01-01'],
  ['BGN', 1.95583, '2026-01-01'],
]

/** Hard pegs, by the central bank that keeps them. A band (HKD, DKK) is no peg. */
const PEGS: Anchor[] = [
  { currency: 'AED', to: 'USD', per: 3.6725, since: '1997-11-01', source: 'Central Bank of the UAE' },
  { currency: 'SAR', to: 'USD', per: 3.75, since: '1986-06-01', source: 'Saudi Central Bank' },
  { currency: 'QAR', to: 'USD', per: 3.64, since: '1980-06-01', source: 'Qatar Central Bank' },
  { currency: 'OMR', to: 'USD', per: 0.3845, since: '1986-01-24', source: 'Central Bank of Oman' },
  { currency: 'BHD', to: 'USD', per: 0.376, since: '1980-12-01', source: 'Central Bank of Bahrain' },
  { currency: 'JOD', to: 'USD', per: 0.709, since: '1995-10-23', source: 'Central Bank of Jordan' },
  {
    currency: 'ARS',
    to: 'USD',
    per: 1,
    since: '1992-01-01',
    until: '2001-12-31',
    source: 'Ley de Convertibilidad 23.928',
  },
  { currency: 'AWG', to: 'USD', per: 1.79, since: '1986-01-01', source: 'Centrale Bank van Aruba' },
  { currency: 'ANG', to: 'USD', per: 1.79, since: '1971-12-23', source: 'Centrale Bank van Curaçao en Sint Maarten' },
  { currency: 'XCG', to: 'USD', per: 1.79, since: '2025-03-31', source: 'Centrale Bank van Curaçao en Sint Maarten' },
  { currency: 'BBD', to: 'USD', per: 2, since: '1975-07-05', source: 'Central Bank of Barbados' },
  { currency: 'BMD', to: 'USD', per: 1, since: '1972-07-31', source: 'Bermuda Monetary Authority' },
  { currency: 'BSD', to: 'USD', per: 1, since: '1973-02-12', source: 'Central Bank of The Bahamas' },
  { currency: 'BZD', to: 'USD', per: 2, since: '1978-01-01', source: 'Central Bank of Belize' },
  { currency: 'DJF', to: 'USD', per: 177.721, since: '1973-02-12', source: 'Banque Centrale de Djibouti' },
  { currency: 'PAB', to: 'USD', per: 1, since: '1904-01-01', source: 'Banco Nacional de Panamá' },
  { currency: 'SVC', to: 'USD', per: 8.75, since: '2001-01-01', source: 'Ley de Integración Monetaria' },
  { currency: 'XCD', to: 'USD', per: 2.7, since: '1976-07-07', source: 'Eastern Caribbean Central Bank' },
  { currency: 'BAM', to: 'EUR', per: 1.95583, since: '1999-01-01', source: 'Central Bank of Bosnia and Herzegovina' },
  {
    currency: 'BGN',
    to: 'EUR',
    per: 1.95583,
    since: '1999-07-05',
    until: '2025-12-31',
    source: 'Bulgarian National Bank',
  },
  { currency: 'CVE', to: 'EUR', per: 110.265, since: '1999-01-01', source: 'Banco de Cabo Verde' },
  { currency: 'EEK', to: 'EUR', per: 15.6466, since: '1999-01-01', until: '2010-12-31', source: 'Eesti Pank' },
  { currency: 'KMF', to: 'EUR', per: 491.96775, since: '1999-01-01', source: 'Banque Centrale des Comores' },
  { currency: 'LTL', to: 'EUR', per: 3.4528, since: '2002-02-02', until: '2014-12-31', source: 'Lietuvos bankas' },
  { currency: 'XAF', to: 'EUR', per: 655.957, since: '1999-01-01', source: 'BEAC' },
  { currency: 'XOF', to: 'EUR', per: 655.957, since: '1999-01-01', source: 'BCEAO' },
  { currency: 'XPF', to: 'EUR', per: 1000 / 8.38, since: '1999-01-01', source: 'IEOM' },
  { currency: 'MOP', to: 'HKD', per: 1.03, since: '1983-10-17', source: 'Monetary Authority of Macao' },
  { currency: 'BND', to: 'SGD', per: 1, since: '1967-06-12', source: 'Brunei Darussalam Central Bank' },
  { currency: 'BTN', to: 'INR', per: 1, since: '1974-04-16', source: 'Royal Monetary Authority of Bhutan' },
  { currency: 'NPR', to: 'INR', per: 1.6, since: '1993-02-12', source: 'Nepal Rastra Bank' },
  { currency: 'LSL', to: 'ZAR', per: 1, since: '1980-01-19', source: 'Central Bank of Lesotho' },
  { currency: 'NAD', to: 'ZAR', per: 1, since: '1993-09-15', source: 'Bank of Namibia' },
  { currency: 'SZL', to: 'ZAR', per: 1, since: '1974-09-06', source: 'Central Bank of Eswatini' },
  { currency: 'FKP', to: 'GBP', per: 1, since: '1899-01-01', source: 'Falkland Islands Government' },
  { currency: 'GIP', to: 'GBP', per: 1, since: '1927-01-01', source: 'Government of Gibraltar' },
  { currency: 'SHP', to: 'GBP', per: 1, since: '1976-01-01', source: 'Government of Saint Helena' },
]

/** Redenominations (ISO 4217 amendments): how many old units became one new one, and on which day. */
const REDENOMINATIONS: [old: string, currency: string, per: number, day: string][] = [
  ['AFA', 'AFN', 1e3, '2002-10-07'],
  ['AZM', 'AZN', 5e3, '2006-01-01'],
  ['BGL', 'BGN', 1e3, '1999-07-05'],
  ['BYB', 'BYR', 1e3, '2000-01-01'],
  ['BYR', 'BYN', 1e4, '2016-07-01'],
  ['CSD', 'RSD', 1, '2006-10-25'],
  ['GHC', 'GHS', 1e4, '2007-07-01'],
  ['MGF', 'MGA', 5, '2003-07-31'],
  ['MRO', 'MRU', 10, '2018-01-01'],
  ['MZM', 'MZN', 1e3, '2006-07-01'],
  ['ROL', 'RON', 1e4, '2005-07-01'],
  ['SDD', 'SDG', 100, '2007-01-10'],
  ['SLL', 'SLE', 1e3, '2022-07-01'],
  ['SRG', 'SRD', 1e3, '2004-01-01'],
  ['STD', 'STN', 1e3, '2018-01-01'],
  ['TMM', 'TMT', 5e3, '2009-01-01'],
  ['TRL', 'TRY', 1e6, '2005-01-01'],
  ['VEB', 'VEF', 1e3, '2008-01-01'],
  ['ZMK', 'ZMW', 1e3, '2013-01-01'],
]

/**
 * Days on which a unit changed while its code stayed in use: nothing is near across them. So many old units are one new one.
 * The bolívar of October 2021 is VED by its own code, yet banks, papers and sources go on with VES.
 */
export const UNIT_CHANGES: readonly { currency: string; on: string; per: number }[] = [
  { currency: 'VES', on: '2021-10-01', per: 1e6 },
]

const ANCHORS: Anchor[] = [
  ...EURO.map(([currency, per, since]) => ({ currency, to: 'EUR', per, since, source: EU })),
  ...PEGS,
  ...REDENOMINATIONS.map(([currency, to, per]) => ({ currency, to, per, source: 'ISO 4217' })),
  { currency: 'VEF', to: 'VES', per: 1e5, since: '2018-08-20', until: '2021-09-30', source: 'ISO 4217' },
  { currency: 'VEF', to: 'VES', per: 1e11, since: '2021-10-01', source: 'ISO 4217' },
  { currency: 'VED', to: 'VES', per: 1, since: '2021-10-01', source: 'ISO 4217' },
]

const byCurrency = Map.groupBy(ANCHORS, anchor => anchor.currency)

/**
 * What a currency was fixed to on a day.
 *
 * @param on YYYY-MM-DD; a month (YYYY-MM) is held against months.
 * @returns null where it floated, or was no currency yet.
 */
export function anchorOn(currency: string, on: string): Anchor | null {
  const n = on.length
  const held = byCurrency
    .get(currency)
    ?.find(({ since, until }) => (!since || since.slice(0, n) <= on) && (!until || on <= until.slice(0, n)))
  return held ?? null
}

/** Every currency that can stand behind this one on some day, itself first: what a slice of rates must hold for it. */
export function standsOn(currency: string): string[] {
  const found = [currency]
  for (const code of found) {
    for (const { to } of byCurrency.get(code) ?? []) if (!found.includes(to)) found.push(to)
  }
  return found
}

/** Every currency with an anchor: a rate for it may exist without a series of its own. */
export const anchoredCurrencies: readonly string[] = [...byCurrency.keys()]

/**
 * The last currency of a chain of anchors on a day, and how many units of the first one of it is.
 * A currency without an anchor is its own last, one to one.
 */
export function rootOn(currency: string, on: string): { root: string; per: number; sources: string[] } {
  let root = currency
  let per = 1
  const sources: string[] = []
  // A chain has three links at most (BYB, BYR, BYN); the bound only guards against a slip in the table.
  for (let i = 0; i < 5; i++) {
    const anchor = anchorOn(root, on)
    if (!anchor) break
    per *= anchor.per
    root = anchor.to
    sources.push(anchor.source)
  }
  return { root, per, sources }
}

/**
 * The unit that a currency's name meant on a day: before 2005 a Turkish lira was TRL, whatever a text of then is read as today.
 *
 * @returns the old code where the given one came later by redenomination, else the given one.
 */
export function unitOn(currency: string, on: string): string {
  const held = REDENOMINATIONS.find(([, code, , day]) => code === currency && on < day)
  return held ? unitOn(held[0], on) : currency
}

/** How many units that a currency's code meant on a day are one unit of it today: a million for VES of before October 2021. */
export function unitsSince(currency: string, on: string): number {
  return UNIT_CHANGES.reduce(
    (all, change) => (change.currency === currency && on < change.on ? all * change.per : all),
    1,
  )
}
