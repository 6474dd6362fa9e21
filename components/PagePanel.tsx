import type { Reason } from '../utils/article/weigh.ts'
import type { ComponentChild } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { CorrectableField, Corrections, RefusedDate } from '../utils/article/index.ts'
import type { PageProblem, PageState } from '../utils/reader/page-state.ts'
import { Facts } from './Facts.tsx'
import { longDay } from '../utils/dates.ts'
import type { HighlightRecord } from '../utils/library/records.ts'
import { Missing } from './popup/Missing.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import { VerdictChoice } from './VerdictChoice.tsx'
import type { Ruling, RulingChoice } from './VerdictChoice.tsx'
import { useWords } from './words.ts'

/** What is known of the page in front of the popup. */
export type PageView =
  | { state: 'looking' }
  | { state: 'read'; page: PageState }
  | { state: 'not-an-article'; reasons: Reason[] }
  | { state: 'overruled' }
  | { state: 'not-allowed'; site?: string }
  | { state: 'not-a-page' }
  | { state: 'failed'; reason: string }

interface Props {
  view: PageView
  onConversions: (on: boolean) => void
  onWalk: () => void
  onReadAnyway: () => void
  /** What the reader said of the page; undefined where its address is not known. */
  ruling?: Ruling
  onRule: (choice: RulingChoice) => void
  /** The field that is being corrected, while the form is open. */
  correcting?: CorrectableField
  onCorrect: (field: CorrectableField | undefined) => void
  onCorrections: (corrections: Corrections) => Promise<void>
  /** Shows the figures again that the reader said are none. */
  onShowFigures: () => void
  now: () => Date
  onAllow: () => void
  onWelcome: () => void
  /** Whether the article is saved, and its tags. */
  keeping?: ComponentChild
  /** What was highlighted here and is not found any more. */
  missing?: HighlightRecord[]
}

/** Kinds of figures that have a chip of their own behind the amounts. */
const OTHER_KINDS = ['percent', 'points', 'ratio', 'measure', 'count'] as const

/** The top of the popup: what was found on the page, and the switch for conversions. */
export function PagePanel(props: Props) {
  const { t } = useWords()
  const { view, onReadAnyway, ruling, onRule, onAllow, onWelcome } = props
  // What is chosen changes what is shown, with a choice of its own in it: who chose by keyboard stands there then.
  const hasChosen = useRef(false)
  const rule = (chosen: RulingChoice) => {
    hasChosen.current = true
    onRule(chosen)
  }
  const choice = ruling && <VerdictChoice ruling={ruling} onRule={rule} takesFocus={hasChosen.current} />
  if (view.state === 'read') return <ReadPage {...props} choice={choice} page={view.page} />
  return (
    <section class="here" aria-label={t('popup.here')}>
      {view.state === 'looking' && <p class="meta">{t('popup.reading')}</p>}
      {view.state === 'failed' && <p class="meta">{t('popup.problem.readingFailed', { reason: view.reason })}</p>}
      {view.state === 'not-a-page' && <p class="meta">{t('popup.notAPage')}</p>}
      {view.state === 'not-an-article' && (
        <>
          <p>{t('popup.notArticle')}</p>
          <Facts class="meta reasons" facts={view.reasons.slice(0, 3).map(reason => t(`popup.reason.${reason}`))} />
          <div class="rulings">
            <button type="button" class="read-anyway" onClick={onReadAnyway}>
              {t('popup.readAnyway')}
            </button>
            {choice}
          </div>
        </>
      )}
      {view.state === 'overruled' && (
        <>
          <p>{ruling && isOfSite(ruling) ? t('popup.overruledSite', { site: ruling.site }) : t('popup.overruled')}</p>
          <div class="rulings">{choice}</div>
        </>
      )}
      {view.state === 'not-allowed' && (
        <>
          <p>{t('popup.notAllowed')}</p>
          {view.site && (
            <button type="button" class="main allow" onClick={onAllow}>
              {t('popup.allowSite', { site: view.site })}
            </button>
          )}
          <button type="button" class="choose" onClick={onWelcome}>
            {t('popup.welcome')}
          </button>
        </>
      )}
    </section>
  )
}

function ReadPage(props: { page: PageState; choice?: ComponentChild } & Omit<Props, 'view'>) {
  const { t, locale } = useWords()
  const { page, choice, onConversions, onWalk, correcting, onCorrect } = props
  const { figures, highlights, conversions } = page
  const correctButton = useRef<HTMLButtonElement>(null)
  const wasCorrecting = useRef(false)
  useEffect(() => {
    if (!correcting && wasCorrecting.current) correctButton.current?.focus()
    wasCorrecting.current = correcting !== undefined
  }, [correcting])
  if (correcting) {
    return (
      <section class="here" aria-label={t('popup.here')}>
        <CorrectionForm
          key={page.canonicalUrl}
          said={page.said}
          facts={page.facts}
          refused={page.refusedDate}
          focus={correcting}
          now={props.now}
          onSave={props.onCorrections}
          onCancel={() => onCorrect(undefined)}
        />
      </section>
    )
  }
  const missing = highlights.filter(({ state }) => state === 'missing').length
  const host = new URL(page.url).host
  const homes = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(conversions.homes)
  return (
    <section class="here" aria-label={t('popup.here')}>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={conversions.on}
        aria-label={t('popup.conversionsTo', { currency: homes })}
        title={t('popup.conversionsTo', { currency: homes })}
        onClick={() => onConversions(!conversions.on)}
      />
      <Facts
        class="meta"
        facts={[
          page.siteName ?? host,
          page.published && longDay(page.published, locale),
          t('popup.minutes', { count: page.readingMinutes }),
        ]}
      />
      <h1 dir="auto">{page.title}</h1>
      <div class="chips">
        <button type="button" class="chip on walk" title={t('popup.walk')} onClick={onWalk}>
          {t('popup.figures', { count: figures.total })}
        </button>
        <span class="chip">{t('popup.amounts', { count: figures.byKind.money ?? 0 })}</span>
        {highlights.length > 0 && <span class="chip">{t('popup.highlights', { count: highlights.length })}</span>}
        {missing > 0 && <span class="chip warn">{t('popup.missing', { count: missing })}</span>}
        {OTHER_KINDS.map(kind => {
          const count = figures.byKind[kind]
          return count ? (
            <span key={kind} class="chip kind">
              {t(`popup.kinds.${kind}`, { count })}
            </span>
          ) : null
        })}
      </div>
      <Missing highlights={props.missing ?? []} />
      {page.problems.length > 0 && (
        <ul class="problems">
          {page.problems.map(problem => (
            <li>
              {problemWords(problem, page.refusedDate, { t, locale })}
              {problem.kind === 'no-date' && (
                <button type="button" class="link set-date" onClick={() => onCorrect('published')}>
                  {t('popup.setDate')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {figures.setAside > 0 && (
        <p class="meta set-aside">
          {t('popup.setAside', { count: figures.setAside })}
          <button type="button" class="link show-figures" onClick={props.onShowFigures}>
            {t('popup.showFigures')}
          </button>
        </p>
      )}
      <div class="rulings">
        {props.keeping}
        <button ref={correctButton} type="button" class="quiet correct" onClick={() => onCorrect('title')}>
          {t('popup.correct')}
        </button>
        {!sameFacts(page) && <span class="meta corrected">{t('popup.corrected')}</span>}
        <span class="space" />
        {choice}
      </div>
    </section>
  )
}

const isOfSite = ({ verdict }: Ruling) => verdict.page === undefined && verdict.site !== undefined

const sameFacts = ({ facts, said }: PageState) => JSON.stringify(facts) === JSON.stringify(said)

function problemWords(
  problem: PageProblem,
  refused: RefusedDate | undefined,
  { t, locale }: ReturnType<typeof useWords>,
): string {
  switch (problem.kind) {
    case 'no-date': {
      const { rateDate } = problem
      const what = refused
        ? t(`popup.problem.${refused.why}Date`, { day: longDay(refused.day, locale) })
        : t('popup.problem.noDate')
      return rateDate ? t('popup.problem.atLatest', { what, date: longDay(rateDate, locale) }) : `${what}.`
    }
    case 'no-figures':
      return t('popup.problem.noFigures')
    case 'unread-language':
    case 'language-off': {
      const language = new Intl.DisplayNames([locale], { type: 'language' }).of(problem.language) ?? problem.language
      return t(`popup.problem.${problem.kind === 'language-off' ? 'languageOff' : 'unreadLanguage'}`, { language })
    }
    case 'no-rate':
      return t('popup.problem.noRate', { currency: problem.currency })
    case 'rates-unavailable':
      return t('popup.problem.ratesUnavailable', { reason: problem.reason })
    case 'library-unavailable':
      return t('popup.problem.libraryUnavailable', { reason: problem.reason })
    case 'not-updated':
      return t('popup.problem.notUpdated', { reason: problem.reason })
    case 'reading-failed':
      return t('popup.problem.readingFailed', { reason: problem.reason })
  }
}
