interface Props {
  class: string
  /** What is not known is left out. */
  facts: (string | false | undefined)[]
}

/** Short facts in one line; each keeps its own direction, so that a site's Latin name does not tear the date beside it. */
export function Facts({ class: name, facts }: Props) {
  return (
    <p class={name}>
      {facts
        .filter(fact => fact)
        .map((fact, i) => (
          <>
            {i > 0 && ' · '}
            <bdi>{fact}</bdi>
          </>
        ))}
    </p>
  )
}
