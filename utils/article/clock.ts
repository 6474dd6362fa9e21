import { weekdayPattern } from './month-names.ts'
import { inSmallLetters } from './plain-line.ts'

/** A time of day and its zone, as ISO 8601 writes them. */
export interface Clock {
  time?: string
  zone?: string
}

/**
 * Zones that the text of news names. Those that mean several are asked of the publisher's country: the day is the
 * publisher's own with or without them.
 */
const ZONES: Record<string, string | Record<string, string>> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  WET: 'Z',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  МСК: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MDT: '-06:00',
  MST: '-07:00',
  PST: '-08:00',
  PDT: '-07:00',
  BRT: '-03:00',
  WAT: '+01:00',
  SAST: '+02:00',
  EAT: '+03:00',
  ICT: '+07:00',
  SGT: '+08:00',
  HKT: '+08:00',
  MYT: '+08:00',
  PHT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  BST: { GB: '+01:00' },
  CST: { US: '-06:00', CA: '-06:00', MX: '-06:00', CN: '+08:00', TW: '+08:00' },
  IST: { IN: '+05:30' },
  PKT: '+05:00',
}

const MORNING = 'a\\.?\\s?m|ص|sa|pg|pagi|上午|午前|凌晨|早上|清晨|오전|सुबह'
const EVENING = 'p\\.?\\s?m|م|ch|ptg|petang|malam|下午|午後|中午|晚上|오후|दोपहर|शाम|रात'
const HALF = String.raw`(?:${MORNING}|${EVENING})(?!\p{L})\.?`
/** Halves of a day that stand before the hour may touch it. */
const HALF_BEFORE = `${MORNING}|${EVENING}`
const TIME =
  String.raw`(?<![\d.:,])(?:(${HALF_BEFORE})\s?)?(\d{1,2})` +
  String.raw`(?:\s?[:.h時时点시]\s?(\d{2})(?:\s?[:.分분]\s?(\d{2})(?:[.,]\d{1,9})?)?(?!\d)|(?=\s?(?:[h時时点시]|uhr|[ap]\.?m)(?![\p{L}\d])))` +
  String.raw`(?:\s?(${HALF}))?`

/** What a line says between a day and its time, in the languages of the figures, without accents. */
const BETWEEN =
  'at|pukul|jam|um|a|las|as|kl|klo|ore|alle|om|saat|o|godz|в|г|года|الساعة|luc|เวลา|lokal|den|vao|en|onwards'
const UNIT = String.raw`(?:\s?(?:uhr|Uhr|uur|hrs|बजे|[hน分분時时시])(?!\p{L})\.?)?`
/** No date line has more between a day and its time. */
const FAR = 48

interface Patterns {
  after: RegExp
  time: RegExp
  gap: RegExp
}

const known = new Map<string, Patterns>()

function patternsOf(language: string): Patterns {
  const cached = known.get(language)
  if (cached) return cached
  const gap = String.raw`(?:[\s,;|.·•–—@()[\]/:،-]|t(?=\d)|(?:${BETWEEN}|${weekdayPattern(language)})(?!\p{L})){0,12}`
  const patterns = {
    after: new RegExp(`^${gap}${TIME}`, 'u'),
    time: new RegExp(TIME, 'gu'),
    gap: new RegExp(`^${gap}$`, 'u'),
  }
  known.set(language, patterns)
  return patterns
}

/**
 * The time that stands behind or before a day in a plain line, and its zone where it names one. `language` is a primary
 * subtag; `country` tells what a zone's name means where it means several.
 */
export function clockBeside(line: string, start: number, end: number, language: string, country?: string): Clock {
  const { after, time, gap } = patternsOf(language)
  // The names of zones are capitals, whatever else is written how: they are looked for in the line as it is.
  const behind = line.slice(end, end + FAR)
  const match = after.exec(inSmallLetters(behind))
  if (match) return clockOf(match, zoneIn(behind.slice(match[0].length), country).zone)
  const before = line.slice(Math.max(0, start - FAR), start)
  for (const front of [...inSmallLetters(before).matchAll(time)].reverse()) {
    const rest = before.slice(front.index + front[0].length)
    const { zone, length } = zoneIn(rest, country)
    if (gap.test(inSmallLetters(rest.slice(length)))) return clockOf(front, zone)
  }
  return {}
}

function clockOf(match: RegExpExecArray, zone: string | undefined): Clock {
  const [, before, hour, minute = '00', second = '00', behind] = match
  const half = before ?? behind
  let hours = Number(hour)
  if (half && isHalf(half, EVENING) && hours < 12) hours += 12
  if (half && isHalf(half, MORNING) && hours === 12) hours = 0
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return {}
  const time = `${String(hours).padStart(2, '0')}:${minute}:${second}`
  return zone ? { time, zone } : { time }
}

const halves = new Map<string, RegExp>()

function isHalf(text: string, names: string): boolean {
  let pattern = halves.get(names)
  if (!pattern) halves.set(names, (pattern = new RegExp(`^(?:${names})`, 'u')))
  return pattern.test(text)
}

const NAMED_ZONE = new RegExp(String.raw`^${UNIT}[\s(,]{0,3}(\p{Lu}{1,4}|мск)(?![\p{L}\d+-])\)?`, 'u')
const OFFSET = new RegExp(
  String.raw`^${UNIT}[\s(,]{0,3}(?:(?:GMT|UTC)\s?([+-])(\d{1,2})(?::?(\d{2}))?|([+-])(\d{2}):?(\d{2}))(?!\d)\)?`,
  'u',
)
const ONLY_UNIT = new RegExp(`^${UNIT}`, 'u')

function zoneIn(rest: string, country: string | undefined): { zone?: string; length: number } {
  const offset = OFFSET.exec(rest)
  if (offset) {
    const hours = (offset[2] ?? offset[5]!).padStart(2, '0')
    const zone = `${offset[1] ?? offset[4]!}${hours}:${offset[3] ?? offset[6] ?? '00'}`
    return { zone: zone.endsWith('00:00') ? 'Z' : zone, length: offset[0].length }
  }
  const named = NAMED_ZONE.exec(rest)
  const meaning = named && ZONES[named[1]!.toUpperCase()]
  if (!named || !meaning) return { length: ONLY_UNIT.exec(rest)?.[0].length ?? 0 }
  const zone = typeof meaning === 'string' ? meaning : meaning[country ?? '']
  return { zone, length: named[0].length }
}
