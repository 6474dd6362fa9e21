import { useWords } from '../words.ts'
import { Check, Section, Select } from './controls.tsx'

export interface InterfaceChoices {
  language: string
  letterKeys: boolean
  keepText: boolean
}

interface Props {
  choices: InterfaceChoices
  /** The languages that the interface speaks, each under its own name. */
  languages: readonly { code: string; name: string }[]
  onChange: (change: Partial<InterfaceChoices>) => void
}

/** The language of Angka, its keys, and what it keeps. */
export function InterfaceSection({ choices, languages, onChange }: Props) {
  const { t } = useWords()
  const { language, letterKeys, keepText } = choices
  return (
    <Section title={t('options.itself')}>
      <Select
        name="language"
        label={t('options.language')}
        value={language}
        choices={[
          { value: 'auto', label: t('options.languageAuto') },
          ...languages.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={code => onChange({ language: code })}
      />
      <Check
        name="letterKeys"
        label={t('options.letterKeys')}
        on={letterKeys}
        onChange={on => onChange({ letterKeys: on })}
      />
      <Check name="keepText" label={t('options.keepText')} on={keepText} onChange={on => onChange({ keepText: on })} />
      <h3>{t('options.shortcuts')}</h3>
      <p class="meta">{t('options.shortcutsDetail')}</p>
    </Section>
  )
}
