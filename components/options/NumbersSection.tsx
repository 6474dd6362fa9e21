import type { MeasureSystem } from '../../utils/measures/index.ts'
import { MEASURE_SYSTEMS } from '../../utils/measures/index.ts'
import { NUMBER_STYLES, numberFormat, withNumberStyle } from '../../utils/numbers.ts'
import type { NumberStyle } from '../../utils/numbers.ts'
import { useWords } from '../words.ts'
import { Check, Section, Select } from './controls.tsx'

export interface NumberChoices {
  numberStyle: NumberStyle
  measures: MeasureSystem
  magnitudesInline: boolean
}

interface Props {
  choices: NumberChoices
  onChange: (change: Partial<NumberChoices>) => void
}

/** Long enough for each style to show its groups. */
const SAMPLE = 1_234_567.8

/** How numbers are written, and in which measures. */
export function NumbersSection({ choices, onChange }: Props) {
  const { t, locale } = useWords()
  const { numberStyle, measures, magnitudesInline } = choices
  const styles = NUMBER_STYLES.map(value => {
    const sample = numberFormat(withNumberStyle(locale, value), {}).format(SAMPLE)
    return { value, label: value === 'auto' ? t('options.numberStyleAuto', { sample }) : sample }
  })
  return (
    <Section title={t('options.numbers')}>
      <Select
        name="number-style"
        label={t('options.numberStyle')}
        value={numberStyle}
        choices={styles}
        onChange={value => onChange({ numberStyle: value })}
      />
      <Select
        name="measures"
        label={t('options.measures')}
        value={measures}
        choices={MEASURE_SYSTEMS.map(value => ({ value, label: t(`options.systems.${value}`) }))}
        onChange={value => onChange({ measures: value })}
      />
      <Check
        name="magnitudes-inline"
        label={t('options.magnitudes')}
        detail={t('options.magnitudesDetail')}
        on={magnitudesInline}
        onChange={on => onChange({ magnitudesInline: on })}
      />
    </Section>
  )
}
