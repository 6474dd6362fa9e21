/**
 * The choice of an article's body as Readability makes it, on a light copy of the page's tree in place of the page: the
 * nodes of the text stay the page's own, open shadow roots are read, and it is done in slices.
 *
 * After Readability.js 0.6.0. Copyright (c) 2010 Arc90 Inc. Licensed under the Apache License, Version 2.0
 * (http://www.apache.org/licenses/LICENSE-2.0). Changed: rewritten in TypeScript on copies of the nodes, what it counts is
 * kept instead of counted again, and what serves to show the article is left out.
 */
import { metaContent } from '../structured-data.ts'
import { ClassNames } from './class-names.ts'
import { clean } from './clean.ts'
import { grow } from './grow.ts'
import { breakParagraphs, prune, wordsOf } from './prepare.ts'
import { bodyOf, joined, topCandidates, weigher } from './score.ts'
import { sumsOf } from './sums.ts'
import { following } from './twig.ts'
import type { Twig } from './twig.ts'

export interface Choice {
  /** The element that holds the body. */
  root: Element | null
  /** Every node of the page that is in the body. */
  nodes: Set<Node>
  /** Whether no rule had to be given up. */
  isCertain: boolean
  /** Whether there is no body in it, and all that the page draws was taken. */
  isWhole: boolean
  /** The open shadow roots that were met, in the order of the document. */
  shadows: ShadowRoot[]
}

/** A body of less is looked for again, each time with one rule less. */
const ENOUGH = 500

/**
 * Less than a sentence or two is no body. A page is read all the same where the reader asks for it (a shop's shelf, a table of
 * prices): then all that it draws is read. Turned up, short news would get what stands around it.
 */
const HARDLY_ANY = 140

/** The rules, in the order in which they are given up. */
const RULES = [
  { cutsUnlikely: true, weighsClasses: true, cleansConditionally: true },
  { cutsUnlikely: false, weighsClasses: true, cleansConditionally: true },
  { cutsUnlikely: false, weighsClasses: false, cleansConditionally: true },
  { cutsUnlikely: false, weighsClasses: false, cleansConditionally: false },
]

/** Chooses the nodes of the body under `top`; none where there are no words. */
export function* choose(document: Document, top: Element): Generator<undefined, Choice> {
  const names = new ClassNames()
  const title = new Set(wordsOf(`${metaContent(document, 'og:title') ?? ''} ${document.title}`))
  let longest: { content: Twig; root: Element | null; shadows: ShadowRoot[]; length: number } | null = null
  let isCertain = false
  for (const rules of RULES) {
    const { body, breaks, shadows } = yield* grow(top)
    yield* breakParagraphs(breaks)
    const scored = yield* prune(body, { names, title, ...rules })
    const weigh = weigher(names, rules.weighsClasses)
    const best = bodyOf(yield* topCandidates(scored, weigh), body, weigh)
    const root = elementOf(best)
    const content = joined(best)
    yield* clean(content, { names, weigh, ...rules })
    const { length } = sumsOf(content)
    if (!longest || length > longest.length) longest = { content, root, shadows, length }
    isCertain = rules === RULES[0] && length >= ENOUGH
    if (length >= ENOUGH) break
  }
  const isWhole = longest!.length < HARDLY_ANY
  if (isWhole) {
    const { body, shadows } = yield* grow(top)
    longest = { content: body, root: top, shadows, length: sumsOf(body).length }
  }
  const { content, root, shadows } = longest!
  const nodes = new Set<Node>()
  for (let at = following(content, content); at; at = following(at, content)) if (at.node) nodes.add(at.node)
  return { root, nodes, shadows, isCertain, isWhole }
}

function elementOf(twig: Twig): Element | null {
  for (let at: Twig | null = twig; at; at = at.parent) if (at.node) return at.node as Element
  return null
}
