import type { ComponentChildren } from 'preact'
import { numberFormat } from '../../utils/numbers.ts'
import { useWords } from '../words.ts'
import { Check, Section } from './controls.tsx'

export interface StorageProps {
  /** In bytes; missing until it is known. */
  used?: { used: number; quota: number; isPersisted: boolean }
  /** How many records the library has; missing until it is known. */
  counts?: { articles: number; highlights: number; figures: number; trash: number }
  /** Why one of them is not known, in words. */
  problem?: string
  onOpenLibrary: () => void
}

interface Props extends StorageProps {
  keepText: boolean
  onKeepText: (on: boolean) => void
  /** What makes and reads backups, where that is offered here. */
  children?: ComponentChildren
}

const TABLES = ['articles', 'highlights', 'figures', 'trash'] as const
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** "12.3 MB", in the reader's locale. */
function size(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  const format = numberFormat(locale, { style: 'unit', unit: UNITS[step], maximumSignificantDigits: 3 })
  return format.format(bytes / 1000 ** step)
}

/** What is kept on this machine, how much of it, and how it is taken along. */
export function StorageSection({ used, counts, problem, onOpenLibrary, keepText, onKeepText, children }: Props) {
  const { t, locale } = useWords()
  return (
    <>
      <Section title={t('options.storage')}>
        {used && (
          <p class="storage-used">
            {t('options.storageUsed', { used: size(used.used, locale), quota: size(used.quota, locale) })}{' '}
            {t(used.isPersisted ? 'options.storagePersisted' : 'options.storageNotPersisted')}
          </p>
        )}
        {counts && (
          <dl class="tables">
            {TABLES.map(table => (
              <div key={table}>
                <dt>{t(`options.tables.${table}`)}</dt>
                <dd>{numberFormat(locale, {}).format(counts[table])}</dd>
              </div>
            ))}
          </dl>
        )}
        {problem && (
          <p class="answer failed" role="alert">
            {t('options.storageUnknown', { reason: problem })}
          </p>
        )}
        <Check name="keepText" label={t('options.keepText')} on={keepText} onChange={onKeepText} />
      </Section>
      <Section title={t('options.backup')}>
        <p class="meta">{t('options.backupDetail')}</p>
        {children ?? (
          <button type="button" class="open-exports" onClick={onOpenLibrary}>
            {t('options.backupOpen')}
          </button>
        )}
      </Section>
    </>
  )
}
