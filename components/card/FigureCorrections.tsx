import { useEffect, useRef, useState } from 'preact/hooks'
import { activeCurrencies } from '../../utils/currency/index.ts'
import { REACHES } from '../../utils/figures/corrections.ts'
import type { Reach } from '../../utils/figures/corrections.ts'
import type { FigureCardModel } from '../../utils/reader/overlay-model.ts'
import { CurrencyOptions } from '../CurrencyOptions.tsx'
import { useWords } from '../words.ts'

/** What is wrong of a figure: it is another currency, here or wherever the sign is as bare, or no figure at all. */
export function FigureCorrections({ card, site, onCorrect, onCancel }: FigureCardModel & { onCancel: () => void }) {
  const { t } = useWords()
  const { currency, candidates, corrected } = card.correctable
  const [chosen, setChosen] = useState(currency)
  const [reach, setReach] = useState<Reach>('amount')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, button')?.focus({ preventScroll: true }), [])
  const likely = [...new Set([currency, ...candidates])].filter(code => code !== undefined)
  return (
    <form ref={form} class="corrections" onSubmit={event => event.preventDefault()}>
      {currency && (
        <label>
          <span>{t('card.isCurrency')}</span>
          <select class="currency" value={chosen} onChange={event => setChosen(event.currentTarget.value)}>
            <optgroup label={t('card.likely')}>
              <CurrencyOptions currencies={likely} />
            </optgroup>
            <optgroup label={t('card.others')}>
              <CurrencyOptions currencies={activeCurrencies.filter(code => !likely.includes(code))} />
            </optgroup>
          </select>
        </label>
      )}
      {candidates.length > 0 && (
        <label>
          <span>{t('card.reach.label')}</span>
          <select class="reach" value={reach} onChange={event => setReach(event.currentTarget.value as Reach)}>
            {REACHES.map(each => (
              <option value={each}>{t(`card.reach.${each}`, { site })}</option>
            ))}
          </select>
        </label>
      )}
      <div class="actions">
        <button type="button" class="no-figure" onClick={() => onCorrect('amount', null)}>
          {t('card.noFigure')}
        </button>
        {corrected && (
          <button type="button" class="take-back" onClick={() => onCorrect(corrected, undefined)}>
            {t('card.takeBack')}
          </button>
        )}
      </div>
      <footer>
        {currency && (
          <button
            type="button"
            class="main change"
            // What is read already can still be said of the whole article or site.
            disabled={chosen === currency && reach === 'amount'}
            onClick={() => onCorrect(reach, chosen)}
          >
            {t('card.changeCurrency')}
          </button>
        )}
        <span class="space" />
        <button type="button" class="quiet cancel" onClick={onCancel}>
          {t('bar.cancel')}
        </button>
      </footer>
    </form>
  )
}
