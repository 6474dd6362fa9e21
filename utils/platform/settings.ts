import { storage } from 'wxt/utils/storage'
import * as v from 'valibot'
import { HIGHLIGHT_COLOURS } from '../library/records.ts'
import { MEASURE_SYSTEMS } from '../measures/index.ts'
import { NUMBER_STYLES } from '../numbers.ts'

/** Where Angka may read: every site, the sites the reader chose, or only the page on which its button was pressed. */
export const READING_MODES = ['everywhere', 'chosen', 'click'] as const
export type ReadingMode = (typeof READING_MODES)[number]

/** How a conversion is shown: behind its amount in the text, or beside it while it is pointed at. */
export const CONVERSION_MODES = ['append', 'hover'] as const
export type ConversionMode = (typeof CONVERSION_MODES)[number]

/** By which rate amounts are converted: that of the article's day, the latest known one, or each. */
export const CONVERSION_RATES = ['then', 'latest', 'both'] as const
export type ConversionRate = (typeof CONVERSION_RATES)[number]

/** How highlights are painted: softly, or in strong colours with a line of its own for each. */
export const PALETTES = ['soft', 'strong'] as const
export type Palette = (typeof PALETTES)[number]

/** A colour's own name is no longer than this. */
export const LONGEST_COLOUR_NAME = 40

const colourName = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_COLOUR_NAME)))

/** So many currencies of the reader stand beside an amount at most. */
export const MAX_HOMES = 3

type ColourNames<Name> = Record<(typeof HIGHLIGHT_COLOURS)[number], Name>

const schema = v.object({
  /** What the reader answered on the welcome page; null before an answer. */
  reading: v.fallback(v.nullable(v.picklist(READING_MODES)), null),
  /** The reader's currencies, ISO 4217, each is used inline; empty: the currency of the browser's region. */
  homes: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))), v.maxLength(MAX_HOMES)), []),
  /** Whether conversions stand in the text. */
  conversions: v.fallback(v.boolean(), true),
  conversionMode: v.fallback(v.picklist(CONVERSION_MODES), 'append'),
  conversionRate: v.fallback(v.picklist(CONVERSION_RATES), 'then'),
  numberStyle: v.fallback(v.picklist(NUMBER_STYLES), 'auto'),
  measures: v.fallback(v.picklist(MEASURE_SYSTEMS), 'auto'),
  /** Whether magnitudes of another language ("285 juta") are said in the reader's own in the text too. */
  magnitudesInline: v.fallback(v.boolean(), false),
  /** Hosts on which, and under which, conversions are off whatever `conversions` says. */
  quietSites: v.fallback(v.array(v.string()), []),
  /** Hosts on which nothing is painted: a page's own scripts can see which of its passages are. */
  unpaintedSites: v.fallback(v.array(v.string()), []),
  /** Whether letter keys act while the bar, the card or figure mode is open. */
  letterKeys: v.fallback(v.boolean(), true),
  /** Codes of the languages in which no figures are read. */
  unreadLanguages: v.fallback(v.array(v.string()), []),
  palette: v.fallback(v.picklist(PALETTES), 'soft'),
  /** What the reader calls the colours of highlights, where they have a name of their own. */
  colourNames: v.fallback(
    v.object(
      Object.fromEntries(HIGHLIGHT_COLOURS.map(colour => [colour, colourName])) as ColourNames<typeof colourName>,
    ),
    {},
  ),
  /** BCP 47 of the interface; 'auto' is the browser's. */
  language: v.fallback(v.string(), 'auto'),
  /** Whether a saved article keeps its text. */
  keepText: v.fallback(v.boolean(), true),
  /** Whether the sources of rates may be asked: they learn a network address and a month. */
  askRates: v.fallback(v.boolean(), false),
  /** Whether that may be done for pages in private windows too. */
  askRatesInPrivate: v.fallback(v.boolean(), false),
})

/** What the reader chose. Kept in the extension's own storage, never synchronised. */
export type Settings = v.InferOutput<typeof schema>

const stored = storage.defineItem<unknown>('local:settings', { fallback: {} })

/** Whatever is stored becomes whole settings: an unreadable part falls back to its default, the rest stays. */
function parse(value: unknown): Settings {
  return v.parse(schema, typeof value === 'object' && value !== null ? { ...defaults(), ...value } : defaults())
}

function defaults(): Settings {
  return {
    reading: null,
    homes: [],
    conversions: true,
    conversionMode: 'append',
    conversionRate: 'then',
    numberStyle: 'auto',
    measures: 'auto',
    magnitudesInline: false,
    quietSites: [],
    unpaintedSites: [],
    letterKeys: true,
    unreadLanguages: [],
    palette: 'soft',
    colourNames: {},
    language: 'auto',
    keepText: true,
    askRates: false,
    askRatesInPrivate: false,
  }
}

/** The settings among what a file says: those that are as a setting is. */
export function settingsAmong(said: object): Partial<Settings> {
  const whole: Record<string, unknown> = parse(said)
  const isOne = ([name, value]: [string, unknown]): boolean =>
    Object.hasOwn(whole, name) && JSON.stringify(whole[name]) === JSON.stringify(value)
  return Object.fromEntries(Object.entries(said).filter(isOne))
}

/** The reader's settings, with a default for each that was never set. */
export async function readSettings(): Promise<Settings> {
  return parse(await stored.getValue())
}

/** Changes some settings and leaves the rest; gives back the whole. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change }
  await stored.setValue(settings)
  return settings
}

/** Calls back with the whole settings after each change, and those before it, from whichever page it came. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const stop = stored.watch((value, before) => onChange(parse(value), parse(before)))
  signal?.addEventListener('abort', stop, { once: true })
}
