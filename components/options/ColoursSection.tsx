import type { HighlightColour } from '../../utils/library/records.ts'
import { HIGHLIGHT_COLOURS } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'
import { Radios, Section } from './controls.tsx'

export type ColourNames = Partial<Record<HighlightColour, string>>

export interface ColourChoices {
  palette: 'soft' | 'strong'
  colourNames: ColourNames
}

interface Props {
  choices: ColourChoices
  /** A name is no longer than this. */
  longest: number
  onChange: (change: Partial<ColourChoices>) => void
}

/** What the five colours of highlights are called, and how they look in an article. */
export function ColoursSection({ choices: { palette, colourNames }, longest, onChange }: Props) {
  const { t } = useWords()
  return (
    <Section title={t('options.colours')}>
      <Radios
        name="palette"
        label={t('options.palette')}
        value={palette}
        choices={(['soft', 'strong'] as const).map(value => ({ value, label: t(`options.palettes.${value}`) }))}
        onChange={value => onChange({ palette: value })}
      />
      <p class="meta">{t('options.coloursDetail')}</p>
      <ul class="colours" data-palette={palette}>
        {HIGHLIGHT_COLOURS.map(colour => (
          <li key={colour}>
            <label>
              <mark class={colour}>{t(`options.colourOf.${colour}`)}</mark>
              <input
                class={`name-${colour}`}
                value={colourNames[colour] ?? ''}
                maxLength={longest}
                placeholder={t(`options.colourOf.${colour}`)}
                onChange={event =>
                  onChange({ colourNames: { ...colourNames, [colour]: event.currentTarget.value.trim() } })
                }
              />
            </label>
          </li>
        ))}
      </ul>
    </Section>
  )
}
