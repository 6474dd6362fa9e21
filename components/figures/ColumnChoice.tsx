import { useWords } from '../words.ts'
import { COLUMN_IDS } from './columns.tsx'
import type { ColumnId } from './columns.tsx'

interface Props {
  columns: readonly ColumnId[]
  onChange: (columns: ColumnId[]) => void
}

/** Which columns the table has. One stays at least. */
export function ColumnChoice({ columns, onChange }: Props) {
  const { t } = useWords()
  return (
    <details class="columns">
      <summary>{t('table.chooseColumns')}</summary>
      <fieldset>
        <legend class="visually-hidden">{t('table.chooseColumns')}</legend>
        {COLUMN_IDS.filter(id => id !== 'worth').map(id => (
          <label class="check-row" key={id}>
            <input
              type="checkbox"
              name={id}
              checked={columns.includes(id)}
              disabled={columns.length === 1 && columns[0] === id}
              onChange={event =>
                onChange(
                  COLUMN_IDS.filter(each => (each === id ? event.currentTarget.checked : columns.includes(each))),
                )
              }
            />
            <span>{t(`table.columns.${id}`)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
