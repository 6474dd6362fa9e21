import * as kinds from './twig.ts'
import type { Sums, Twig } from './twig.ts'

const EDGE = /^\s|\s$/
const STRETCHES = /\s{2,}/g
/** Commas of Latin, Arabic, Chinese and other scripts. */
const COMMAS = /[,،﹐︐︑⹁⸴⸲，]/g

const empty = (): Sums => ({
  length: 0,
  leads: false,
  trails: false,
  commas: 0,
  allCommas: 0,
  linked: 0,
  inLists: 0,
  inHeadings: 0,
  inTextish: 0,
  paragraphs: 0,
  images: 0,
  items: 0,
  inputs: 0,
  embeds: 0,
  videos: 0,
  dataTables: 0,
  blocks: 0,
  rules: 0,
  children: 0,
  isPhrase: true,
})

/** What a text node holds. */
export function sumsOfText(data: string): Sums {
  const sums = empty()
  const words = data.trim()
  sums.length = (words.includes('  ') || words.includes('\n') ? words.replace(STRETCHES, ' ') : words).length
  sums.leads = sums.trails = data.length > 0
  if (!words) return sums
  if (EDGE.test(data)) {
    sums.leads = !data.startsWith(words[0]!)
    sums.trails = !data.endsWith(words.at(-1)!)
  } else sums.leads = sums.trails = false
  const commas = words.match(COMMAS)
  if (!commas) return sums
  sums.allCommas = commas.length
  for (const comma of commas) if (comma === ',') sums.commas++
  return sums
}

/** What stands in a twig; what has not changed since it was counted is not counted again. */
export function sumsOf(twig: Twig): Sums {
  if (twig.sums) return twig.sums
  // Without recursion: a page may nest deeper than the stack.
  let at = twig
  for (;;) {
    let child = at.first
    while (child?.sums) child = child.next
    if (child) {
      at = child
      continue
    }
    at.sums = sumUp(at)
    if (at === twig) return at.sums
    at = at.parent!
  }
}

function sumUp(twig: Twig): Sums {
  const sums = empty()
  for (let child = twig.first; child; child = child.next) add(sums, child, child.sums!)
  return sums
}

function add(sums: Sums, child: Twig, inside: Sums): void {
  const { kind } = child
  const { length } = inside
  if (length) {
    if (sums.length) {
      sums.length += length + (sums.trails || inside.leads ? 1 : 0)
    } else {
      sums.leads ||= inside.leads
      sums.length = length
    }
    sums.trails = inside.trails
    sums.commas += inside.commas
    sums.allCommas += inside.allCommas
    sums.linked += inside.linked
    sums.inLists += inside.inLists
    sums.inHeadings += inside.inHeadings
    sums.inTextish += inside.inTextish
  } else {
    if (!sums.length) sums.leads ||= inside.leads
    sums.trails ||= inside.trails
  }
  if (child.isText) return
  sums.children++
  sums.paragraphs += inside.paragraphs
  sums.images += inside.images
  sums.items += inside.items
  sums.inputs += inside.inputs
  sums.embeds += inside.embeds
  sums.videos += inside.videos
  sums.dataTables += inside.dataTables
  sums.blocks += inside.blocks
  sums.rules += inside.rules
  if (sums.isPhrase) sums.isPhrase = isPhrase(child)
  if (!kind) return
  if (kind & kinds.P) sums.paragraphs++
  if (kind & kinds.IMG) sums.images++
  if (kind & kinds.ITEM) sums.items++
  if (kind & kinds.INPUT) sums.inputs++
  if (kind & kinds.EMBED) {
    sums.embeds++
    if (child.isVideo) sums.videos++
  }
  if (kind & kinds.TABLE && child.isDataTable) sums.dataTables++
  if (kind & kinds.LIST) sums.inLists += length
  if (kind & kinds.HEADING) sums.inHeadings += length
  if (kind & kinds.TEXTISH) sums.inTextish += length
  if (kind & kinds.BLOCK) sums.blocks++
  if (kind & kinds.RULE) sums.rules++
  if (kind & kinds.LINK) sums.linked += length * child.linkShare
}

/** Whether a twig can stand in a line of text. */
export function isPhrase(twig: Twig): boolean {
  return (twig.kind & kinds.PHRASE) !== 0 || ((twig.kind & kinds.MAYBE_PHRASE) !== 0 && sumsOf(twig).isPhrase)
}

/** The share of a twig's text that stands in links. */
export function linkDensity(twig: Twig): number {
  const { length, linked } = sumsOf(twig)
  return length === 0 ? 0 : linked / length
}

/** Whether there is nothing in an element but lines and rules. */
export function isEmpty(twig: Twig): boolean {
  const { length, children, rules } = sumsOf(twig)
  return length === 0 && (children === 0 || children === rules)
}

/** Whether an element holds one other and no words besides. */
export function holdsOnly(twig: Twig, name: string): Twig | null {
  let only: Twig | null = null
  for (let child = twig.first; child; child = child.next) {
    if (child.isText) {
      if (sumsOf(child).length) return null
    } else if (only || child.name !== name) return null
    else only = child
  }
  return only
}
