import { useState } from 'preact/hooks'
import { activeCurrencies, currencyName } from '../../utils/currency/index.ts'
import { REACHES } from '../../utils/figures/corrections.ts'
import type { Reach } from '../../utils/figures/corrections.ts'
import type { FigureCardModel } from '../../utils/reader/overlay-model.ts'
import { useWords } from '../words.ts'

/** What is wrong of a figure: it is another currency, here or wherever the sign is as bare, or no figure at all. */
export function FigureCorrections({ card, site, onCorrecting, onCorrect }: FigureCardModel) {
  const { t, locale } = useWords()
  const { currency, candidates, corrected } = card.correctable
  const [chosen, setChosen] = useState(currency)
  const [reach, setReach] = useState<Reach>('amount')
  const named = (codes: readonly string[]) =>
    codes.map(code => ({ code, name: currencyName(code, locale) })).sort((a, b) => a.name.localeCompare(b.name, locale))
  const options = (codes: readonly string[]) =>
    named(codes).map(({ code, name }) => (
      <option value={code}>
        {name} ({code})
      </option>
    ))
  const likely = [...new Set([currency, ...candidates])].filter(code => code !== undefined)
  return (
    <details class="corrections" onToggle={onCorrecting}>
      <summary>{t('card.wrong')}</summary>
      {currency && (
        <>
          <label>
            <span>{t('card.isCurrency')}</span>
            <select class="currency" value={chosen} onChange={event => setChosen(event.currentTarget.value)}>
              <optgroup label={t('card.likely')}>{options(likely)}</optgroup>
              <optgroup label={t('card.others')}>
                {options(activeCurrencies.filter(code => !likely.includes(code)))}
              </optgroup>
            </select>
          </label>
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
        </>
      )}
      <div class="actions">
        {currency && (
          <button type="button" class="change" disabled={chosen === currency} onClick={() => onCorrect(reach, chosen)}>
            {t('card.changeCurrency')}
          </button>
        )}
        <button type="button" class="no-figure" onClick={() => onCorrect('amount', null)}>
          {t('card.noFigure')}
        </button>
        {corrected && (
          <button type="button" class="take-back" onClick={() => onCorrect(corrected, undefined)}>
            {t('card.takeBack')}
          </button>
        )}
      </div>
    </details>
  )
}
