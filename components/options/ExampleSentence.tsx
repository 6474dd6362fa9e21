import { useWords } from '../words.ts'

/** A sentence with its figures, as it would be read in a page, and what the cards of some of them say. */
export interface Example {
  /** BCP 47 of the sentence. */
  language: string
  /** The sentence in pieces: plain text, and figures with what stands behind them, in parts that lines do not break. */
  pieces: { text: string; isFigure?: boolean; behind?: string[] }[]
  /** Whether what stands behind a figure shows only while it is pointed at. */
  onHover: boolean
  cards: { written: string; said: string }[]
}

/** What the choices below do, on a sentence in another language. */
export function ExampleSentence({ example }: { example?: Example }) {
  const { t } = useWords()
  return (
    <figure class="picture example" aria-label={t('options.example')}>
      {example && (
        <>
          <p lang={example.language} class={example.onHover ? 'on-hover' : undefined}>
            {example.pieces.map(({ text, isFigure, behind }) => (
              <>
                {isFigure ? <span class="figure">{text}</span> : text}
                {behind && (
                  <span class="conv">
                    {' '}
                    {behind.map((each, i) => (
                      <>
                        {i > 0 && ' '}
                        <bdi class="whole">{each}</bdi>
                      </>
                    ))}
                  </span>
                )}
              </>
            ))}
          </p>
          <dl>
            {example.cards.map(({ written, said }) => (
              <div>
                <dt lang={example.language}>{written}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <figcaption class="meta">{t(example?.onHover ? 'options.exampleHover' : 'options.exampleDetail')}</figcaption>
    </figure>
  )
}
