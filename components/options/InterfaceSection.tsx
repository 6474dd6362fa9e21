import { useWords } from '../words.ts'
import { Section, Select } from './controls.tsx'

interface Props {
  /** BCP 47, or 'auto' for the browser's. */
  language: string
  /** The languages that the interface speaks, each under its own name. */
  languages: readonly { code: string; name: string }[]
  onChange: (language: string) => void
}

/** The language of Angka itself, apart from the browser's. */
export function LanguageChoice({ language, languages, onChange }: Props) {
  const { t } = useWords()
  return (
    <Select
      name="language"
      label={t('options.language')}
      value={language}
      choices={[
        { value: 'auto', label: t('options.languageAuto') },
        ...languages.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      onChange={onChange}
    />
  )
}

/** The same under its heading. */
export function InterfaceSection(props: Props) {
  const { t } = useWords()
  return (
    <Section title={t('options.itself')}>
      <LanguageChoice {...props} />
    </Section>
  )
}
