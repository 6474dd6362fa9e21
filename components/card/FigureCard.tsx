import { useState } from 'preact/hooks'
import { useWords } from '../words.ts'
import type { FigureCardModel } from '../../utils/reader/overlay-model.ts'
import { FigureCorrections } from './FigureCorrections.tsx'
import { RateCourse } from './RateCourse.tsx'

const SIGN = { holds: '✓', warns: '!', silent: '·' }

/** A figure's card: what it is in the reader's money, when and by which rate; whether the article's own conversion holds; keep it. */
export function FigureCard(model: FigureCardModel) {
  const { card, onCorrecting } = model
  const { t } = useWords()
  const [isCorrecting, setIsCorrecting] = useState(false)
  const correct = () => {
    onCorrecting()
    setIsCorrecting(true)
  }
  return (
    <section class="card" role="dialog" aria-label={t('card.label', { figure: card.figure })}>
      <header>
        <p class="big" dir="auto">
          {card.title}
        </p>
        <p class="sub">{card.subtitle}</p>
      </header>
      {isCorrecting ? (
        <FigureCorrections {...model} onCancel={() => setIsCorrecting(false)} />
      ) : (
        <Answer {...model} onCorrecting={correct} />
      )}
    </section>
  )
}

/** What is known of the figure, and what can be done with it. */
function Answer({ card, kept, onCorrecting, onKeep, onNote, onCopy, onClose }: FigureCardModel) {
  const { t } = useWords()
  return (
    <>
      {card.course && <RateCourse course={card.course} />}
      {card.share && (
        <>
          <div class="share" aria-hidden="true">
            <div
              style={{
                marginInlineStart: `${(card.share.from ?? 0) * 100}%`,
                inlineSize: `${(card.share.part - (card.share.from ?? 0)) * 100}%`,
              }}
            />
          </div>
          {card.share.words && <p class="say">{card.share.words}</p>}
        </>
      )}
      {card.rows.length > 0 && (
        <dl>
          {card.rows.map(({ label, value, note }) => (
            <>
              <dt>{label}</dt>
              <dd>
                {value} {note && <span class="meta">{note}</span>}
              </dd>
            </>
          ))}
        </dl>
      )}
      {card.check && (
        <div class={card.check.tone === 'warns' ? 'check warn' : 'check'}>
          <b aria-hidden="true">{SIGN[card.check.tone]}</b>
          <div>
            <p>
              <b>{card.check.title}</b>
            </p>
            {card.check.detail && <p class="meta">{card.check.detail}</p>}
          </div>
        </div>
      )}
      {card.says.map(sentence => (
        <p class="say">{sentence}</p>
      ))}
      <p class="say">
        <button type="button" class="link wrong" onClick={onCorrecting}>
          {t('card.wrong')}
        </button>
      </p>
      <footer>
        <button type="button" class="main keep" onClick={onKeep} disabled={kept}>
          {kept ? t('card.kept') : t('card.keep')}
        </button>
        <button type="button" class="copy" onClick={onCopy}>
          {t('card.copy')}
        </button>
        <button type="button" class="add-note" onClick={onNote}>
          {t('card.note')}
        </button>
        <span class="space" />
        <button type="button" class="quiet close" onClick={onClose}>
          {t('card.close')}
        </button>
      </footer>
    </>
  )
}
