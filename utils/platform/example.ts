import { convert, formatAmount, formatConversion, loadPackaged, tableFrom } from '../currency/index.ts'
import { readExample } from '../reader/example.ts'
import type { ExampleReading } from '../reader/example.ts'
import type { ReaderWords } from '../reader/port.ts'
import { homesOf, measuresOf } from './home.ts'
import { readPackaged } from './packaged.ts'
import type { Settings } from './settings.ts'

/** The welcome page's picture: an amount that is not the reader's own money, on a day that the packaged rates know well. */
const EXAMPLE = { amount: 40_000_000, currency: 'CNY', other: 'USD', on: '2020-10-08' }

/** The example amount and what it was in the reader's money; rejects where the packaged rates can't be read. */
export async function loadExample(home: string, locale: string): Promise<{ amount: string; conversion: string }> {
  const { amount, on } = EXAMPLE
  const currency = home === EXAMPLE.currency ? EXAMPLE.other : EXAMPLE.currency
  const slice = await loadPackaged(readPackaged, [on], [currency, home])
  const conversion = convert(amount, currency, home, on, tableFrom(slice))
  return {
    amount: formatAmount(amount, currency, locale),
    // A currency without a rate converts to nothing; the amount alone is shown.
    conversion: conversion ? formatConversion(conversion, locale) : '…',
  }
}

/** The settings page's sentence, read by the settings and the packaged rates; rejects where those can't be read. */
export function loadSentence(settings: Settings, words: ReaderWords): Promise<ExampleReading> {
  const choices = { ...settings, homes: homesOf(settings), measures: measuresOf(settings), painting: true }
  return readExample(choices, words, new Date(), (days, currencies) => loadPackaged(readPackaged, days, currencies))
}
