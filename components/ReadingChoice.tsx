import { useState } from 'preact/hooks'
import { useWords } from './words.ts'

export interface ReadingChoiceProps {
  /** The reader's last answer; null before one. */
  chosen: 'everywhere' | 'chosen' | 'click' | null
  /** Hosts that Angka may read now, as match patterns. */
  allowed: string[]
  onEverywhere: () => void
  /** A site's name as the reader wrote it. */
  onSite: (site: string) => void
  onClick: () => void
  onGiveBack: (pattern: string) => void
  /** What came of the last answer. */
  answer?: { text: string; failed: boolean }
}

/** Where Angka may read: everywhere, on chosen sites, or only on a click. Each grant can be taken back here. */
export function ReadingChoice(props: ReadingChoiceProps) {
  const { t } = useWords()
  const { chosen, allowed, onEverywhere, onSite, onClick, onGiveBack, answer } = props
  const [site, setSite] = useState('')
  return (
    <div class="reading">
      <div class="choices">
        <button type="button" class="choice everywhere" aria-pressed={chosen === 'everywhere'} onClick={onEverywhere}>
          <b>{t('welcome.everywhere')}</b>
          <span>{t('welcome.everywhereDetail')}</span>
        </button>
        <div class="choice chosen" data-pressed={chosen === 'chosen'}>
          <b>{t('welcome.chosen')}</b>
          <span>{t('welcome.chosenDetail')}</span>
          <form
            onSubmit={event => {
              event.preventDefault()
              onSite(site)
            }}
          >
            <input
              value={site}
              placeholder={t('welcome.site')}
              aria-label={t('welcome.site')}
              spellcheck={false}
              autocapitalize="off"
              onInput={event => setSite(event.currentTarget.value)}
            />
            <button type="submit" class="main add-site">
              {t('welcome.addSite')}
            </button>
          </form>
        </div>
        <button type="button" class="choice click" aria-pressed={chosen === 'click'} onClick={onClick}>
          <b>{t('welcome.click')}</b>
          <span>{t('welcome.clickDetail')}</span>
        </button>
      </div>
      <p class={answer?.failed ? 'answer failed' : 'answer'} role="status">
        {answer?.text}
      </p>
      <h3>{t('welcome.allowed')}</h3>
      <p class="meta">{t('welcome.allowedFor')}</p>
      {allowed.length === 0 ? (
        <p class="none">{t('welcome.nothingAllowed')}</p>
      ) : (
        <ul class="allowed">
          {allowed.map(pattern => (
            <li>
              <code dir="ltr">{pattern}</code>
              <button type="button" class="quiet give-back" onClick={() => onGiveBack(pattern)}>
                {t('welcome.giveBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
