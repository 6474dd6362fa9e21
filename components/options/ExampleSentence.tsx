import { useWords } from '../words.ts'

/** A sentence with its figures, as it would be read in a page, and what the cards of some of them say. */
export interface Example {
  /** BCP 47 of the sentence. */
  language: string
  /** The sentence in pieces: plain text, and figures with what stands behind them, in parts that lines do not break. */
  pieces: { text: string; isFigure?: boolean; behind?: string[] }[]
  /** Whether conversions wait to be pointed at: they are among the cards then. */
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
          <p lang={example.language} dir="auto">
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
                <dt lang={example.language}>
                  <bdi>{written}</bdi>
                </dt>
                <dd>
                  <bdi>{said}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <figcaption class="meta">{t(example?.onHover ? 'options.exampleHover' : 'options.exampleDetail')}</figcaption>
    </figure>
  )
}
