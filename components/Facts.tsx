import { Fragment } from 'preact'
import type { ComponentChild } from 'preact'

type Fact = ComponentChild

interface LineProps {
  /** What is not known is left out. */
  facts: readonly Fact[]
}

/** Short facts in one line; each keeps its own direction, so that a site's Latin name does not tear the date beside it. */
export function FactLine({ facts }: LineProps) {
  return facts
    .filter(fact => fact !== undefined && fact !== null && fact !== false && fact !== '')
    .map((fact, i) => (
      <Fragment key={i}>
        {i > 0 && ' · '}
        <bdi>{fact}</bdi>
      </Fragment>
    ))
}

/** The same as a paragraph of its own. */
export function Facts({ class: name, facts }: LineProps & { class: string }) {
  return (
    <p class={name}>
      <FactLine facts={facts} />
    </p>
  )
}
