import { useId, useState } from 'preact/hooks'
import { ReadingChoice } from '../ReadingChoice.tsx'
import type { ReadingChoiceProps } from '../ReadingChoice.tsx'
import { useWords } from '../words.ts'
import { Section } from './controls.tsx'

/** What the reader said of a page or of a whole site: that it is read whatever it looks like, or never. */
export interface KeptVerdict {
  /** The address of the page, or the host of the site. */
  where: string
  of: 'page' | 'site'
  isRead: boolean
}

export interface SitesProps {
  /** Hosts on which conversions are off. */
  quiet: readonly string[]
  /** Hosts on which nothing is painted. */
  unpainted: readonly string[]
  verdicts: readonly KeptVerdict[]
  /** The host of what was written, or null where it is no name of a site. */
  siteOf: (written: string) => string | null
  onQuiet: (sites: string[]) => void
  onUnpainted: (sites: string[]) => void
  onForget: (verdict: KeptVerdict) => void
}

/** Where Angka may read, and what it leaves alone there. */
export function SitesSection({ reading, sites }: { reading: ReadingChoiceProps; sites: SitesProps }) {
  const { t } = useWords()
  const { quiet, unpainted, verdicts, siteOf, onQuiet, onUnpainted, onForget } = sites
  return (
    <Section title={t('options.reading')}>
      <ReadingChoice {...reading} />
      <SiteList name="quiet-sites" sites={quiet} siteOf={siteOf} onChange={onQuiet} />
      <SiteList name="unpainted-sites" sites={unpainted} siteOf={siteOf} onChange={onUnpainted} />
      {verdicts.length > 0 && (
        <div class="site-list verdicts">
          <h3>{t('options.verdicts.title')}</h3>
          <ul class="allowed">
            {verdicts.map(verdict => (
              <Row
                key={`${verdict.of} ${verdict.where}`}
                name={verdict.where}
                note={t(`options.verdicts.${verdict.of}-${verdict.isRead ? 'yes' : 'no'}`)}
                onRemove={() => onForget(verdict)}
              />
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}

interface ListProps {
  name: 'quiet-sites' | 'unpainted-sites'
  sites: readonly string[]
  siteOf: SitesProps['siteOf']
  onChange: (sites: string[]) => void
}

/** Sites that something is off on, with a field to add another. */
function SiteList({ name, sites, siteOf, onChange }: ListProps) {
  const { t } = useWords()
  const id = useId()
  const [written, setWritten] = useState('')
  const [problem, setProblem] = useState<string>()
  function add() {
    const site = siteOf(written)
    if (site === null) return setProblem(t('welcome.badSite', { site: written }))
    setWritten('')
    if (!sites.includes(site)) onChange([...sites, site].sort())
  }
  return (
    <div class={`site-list ${name}`}>
      <h3 id={id}>{t(`options.${name}.title`)}</h3>
      <p class="meta">{t(`options.${name}.detail`)}</p>
      {sites.length > 0 && (
        <ul class="allowed">
          {sites.map(site => (
            <Row key={site} name={site} onRemove={() => onChange(sites.filter(each => each !== site))} />
          ))}
        </ul>
      )}
      <form
        onSubmit={event => {
          event.preventDefault()
          add()
        }}
      >
        <input
          value={written}
          placeholder={t('welcome.site')}
          aria-labelledby={id}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={`${id}-problem`}
          spellcheck={false}
          autocapitalize="off"
          onInput={event => {
            setWritten(event.currentTarget.value)
            setProblem(undefined)
          }}
        />
        <button type="submit">{t('welcome.addSite')}</button>
      </form>
      <p class="answer failed" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  )
}

function Row({ name, note, onRemove }: { name: string; note?: string; onRemove: () => void }) {
  const { t } = useWords()
  return (
    <li>
      <span>
        <code dir="ltr">{name}</code> {note && <span class="meta">{note}</span>}
      </span>
      <button
        type="button"
        class="quiet remove"
        aria-label={t('options.removeSite', { site: name })}
        title={t('options.removeSite', { site: name })}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  )
}
