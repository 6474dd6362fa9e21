import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './words.ts'

/** What the reader said of a page and of its site; a field is missing where they said nothing. */
export interface Ruling {
  site: string
  verdict: { page?: boolean; site?: boolean }
}

const CHOICES = ['auto', 'page-yes', 'page-no', 'site-yes', 'site-no'] as const
export type RulingChoice = (typeof CHOICES)[number]

function chosen({ page, site }: Ruling['verdict']): RulingChoice {
  if (page !== undefined) return page ? 'page-yes' : 'page-no'
  if (site !== undefined) return site ? 'site-yes' : 'site-no'
  return 'auto'
}

interface Props {
  ruling: Ruling
  onRule: (choice: RulingChoice) => void
  /** Whether the keyboard goes on here, where it is nowhere else. */
  takesFocus: boolean
}

/** Whether this page or its site is read, whatever it looks like: the reader's word against detection, remembered. */
export function VerdictChoice({ ruling, onRule, takesFocus }: Props) {
  const { t } = useWords()
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) select.current?.focus()
  }, [])
  const value = chosen(ruling.verdict)
  return (
    <select
      ref={select}
      class="verdict"
      aria-label={t('popup.verdict.label')}
      title={t('popup.verdict.label')}
      value={value}
      onChange={event => onRule(CHOICES.find(choice => choice === event.currentTarget.value) ?? value)}
    >
      {CHOICES.map(choice => (
        <option value={choice}>{t(`popup.verdict.${choice}`, { site: ruling.site })}</option>
      ))}
    </select>
  )
}
