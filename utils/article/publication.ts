import { datesIn, onPublishersClock, readDate, dateOfPath } from './dates.ts'
import type { DateOptions } from './dates.ts'
import { plainLine } from './plain-line.ts'
import { refusedDate } from './refused-date.ts'
import type { RefusedDate } from './refused-date.ts'
import { metaContent, textOf } from './structured-data.ts'
import type { Thing } from './structured-data.ts'

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'pubdate',
  'publishdate',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'cXenseParse:recs:publishtime',
  'rnews:datePublished',
  'og:article:published_time',
]

const MODIFIED_META = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified']

/** When an article was published and last changed: ISO 8601, on the publisher's own day. */
export interface Publication {
  published?: string
  modified?: string
  /** Only where nothing is known of `published`. */
  refusedDate?: RefusedDate
}

/**
 * The dates of an article: what structured data says (of the things of this page, the best first), then the head, then
 * the line that a reader sees, then the address. What can't be, or is of the future, is passed over for the next.
 */
export function publicationOf(
  document: Document,
  things: readonly Thing[],
  headline: Element | null,
  options: DateOptions,
): Publication {
  const visible = visibleDates(document, headline, options)
  const statements = [
    ...things.map(thing => textOf(thing['datePublished'])),
    ...PUBLISHED_META.map(name => metaContent(document, name)),
    itemDate(document, 'datePublished'),
  ]
  const stated = firstDate(statements, options)
  const published = stated
    ? onPublishersClock(stated, visible.published)
    : (visible.published ?? visible.modified ?? dateOfPath(pathOf(document.URL), options.now))
  const changed = firstDate(
    [
      ...things.map(thing => textOf(thing['dateModified'])),
      ...MODIFIED_META.map(name => metaContent(document, name)),
      itemDate(document, 'dateModified'),
    ],
    options,
  )
  const modified = changed ? inZoneOf(changed, published) : visible.modified
  // What was changed before it was published was a draft.
  return {
    published,
    modified: modified && !isBefore(modified, published) ? modified : undefined,
    ...(!published && { refusedDate: refusedOf(document, statements, headline, options) }),
  }
}

/** What stands in the place of the date and can't be it: as stated, else as a reader sees it. */
function refusedOf(
  document: Document,
  statements: readonly (string | null | undefined)[],
  headline: Element | null,
  options: DateOptions,
): RefusedDate | undefined {
  const times = [...datelineTimes(document, headline)].map(time => time.getAttribute('datetime'))
  const visible = visibleDates(document, headline, { ...options, now: undefined }).published
  return refusedDate([...statements, ...times, visible], options)
}

function firstDate(values: readonly (string | null | undefined)[], options: DateOptions): string | undefined {
  for (const value of values) {
    const date = value && readDate(value, options)
    if (date) return date
  }
  return undefined
}

function itemDate(document: Document, name: string): string | null | undefined {
  const item = document.querySelector(`[itemprop~="${name}"]`)
  return item?.getAttribute('datetime') ?? item?.getAttribute('content')
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : ''
}

const MINUTE = 60_000

/** A time stated in UTC on the clock of another of the publisher's times. */
function inZoneOf(stated: string, other: string | undefined): string {
  const zone = /^\d{4}-\d\d-\d\dT.*([+-])(\d\d):(\d\d)$/.exec(other ?? '')
  if (!zone || !stated.endsWith('Z')) return stated
  const minutes = (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1)
  const local = new Date(Date.parse(stated) + minutes * MINUTE).toISOString()
  return `${local.slice(0, 19)}${zone[1]!}${zone[2]!}:${zone[3]!}`
}

function isBefore(one: string, other: string | undefined): boolean {
  if (!other) return false
  const areMoments = [one, other].every(date => /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(date))
  return areMoments ? Date.parse(one) < Date.parse(other) : one.slice(0, 10) < other.slice(0, 10)
}

/** A date line stands within so many texts of the headline. */
const NEAR_HEADLINE = 40
/** Longer than this, a text is a paragraph. */
const LONGEST_LINE = 200
/** A shorter text may be a piece of a line: "8" and "Oktober 2020" in elements of their own. */
const PIECE = 60

/** What stands before the date of a change, in the languages of the figures, in small letters without accents. */
const CHANGED =
  /updated?\b|modified|edited|diperbarui|diubah|pemutakhiran|dikemas ?kini|kemas ?kini|aktualisiert|geandert|stand\b|mis a jour|modifie|\bmaj\b|actualizad|atualizad|modificad|aggiorna|\bagg\b|bijgewerkt|gewijzigd|laatste update|uppdatera|andrad|oppdatert|endret|opdatere|aktualizac|zaktualizowan|обновлен|изменен|guncelle|تحديث|محدث|تعديل|अपडेट|संशोधित|cap nhat|更新|修改|수정|업데이트|อัปเดต|อัพเดท|ปรับปรุง|แก้ไข/

function isOfChange(before: string): boolean {
  return CHANGED.test(plainLine(before).toLowerCase())
}

/** The times in the part of the page where its headline stands, but for those of lists and of other articles. */
function* datelineTimes(document: Document, headline: Element | null): Generator<HTMLTimeElement> {
  const scope = headline?.closest('article,main') ?? document
  for (const time of scope.querySelectorAll('time')) if (!time.closest('aside,nav,footer,li')) yield time
}

/** The dates that a reader sees: in a <time>, or in the text under the headline. */
function visibleDates(document: Document, headline: Element | null, options: DateOptions): Publication {
  const found: Publication = {}
  for (const time of datelineTimes(document, headline)) {
    const date = readDate(time.getAttribute('datetime') ?? '', options) ?? readDate(time.textContent, options)
    if (!date) continue
    const before = (time.previousSibling?.textContent ?? '').slice(-PIECE)
    const isChange =
      time.matches('[itemprop~="dateModified"]') || isOfChange(`${before} ${time.textContent.slice(0, PIECE)}`)
    if (isChange) found.modified ??= date
    else found.published ??= date
    if (found.published && found.modified) break
  }
  if (found.published) return found
  for (const line of linesBelow(document, headline)) {
    for (const { date, before } of datesIn(line, options))
      if (isOfChange(before)) found.modified ??= date
      else found.published ??= date
    if (found.published) break
  }
  return found
}

/** The short texts from a headline on; a piece of a line with its line. */
function* linesBelow(document: Document, headline: Element | null): Generator<string> {
  const body = document.body as Element | null
  if (!body) return
  const walker = document.createTreeWalker(body, 4)
  if (headline) walker.currentNode = headline
  for (let seen = 0; seen < NEAR_HEADLINE;) {
    const node = walker.nextNode()
    const parent = node?.parentElement
    if (!node) return
    const text = (node as Text).data
    if (!text.trim() || !parent || /^(?:script|style|noscript|template)$/.test(parent.localName)) continue
    seen++
    const line = text.length < PIECE && parent.parentElement ? parent.textContent : text
    if (line.length < LONGEST_LINE) yield line
  }
}
