import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { checkWritten, countryNames, languageNames, writtenFacts } from '../utils/article/index.ts'
import type { ArticleFacts, CorrectableField, Corrections, RefusedDate, WrittenFacts } from '../utils/article/index.ts'
import { longDay } from '../utils/dates.ts'
import { useWords } from './words.ts'

export interface CorrectionFormProps {
  /** What the page says. */
  said: ArticleFacts
  /** The same with what is corrected so far. */
  facts: ArticleFacts
  /** What the page gives for its date, where that cannot be it. */
  refused?: RefusedDate
  /** The field that the reader came for. */
  focus: CorrectableField
  now: () => Date
  /** Rejects in words where it could not be kept. */
  onSave: (corrections: Corrections) => Promise<void>
  onCancel: () => void
}

const FIELDS = ['title', 'authors', 'published', 'siteName', 'language', 'country'] as const

/** What a page says of its article, to be corrected by its reader; each field can be put back to what the page says. */
export function CorrectionForm({ said, facts, refused, focus, now, onSave, onCancel }: CorrectionFormProps) {
  const { t, locale } = useWords()
  const [written, setWritten] = useState(() => writtenFacts(facts))
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [badDate, setBadDate] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { corrections, problems: found } = checkWritten(written, said, { now: now(), locale })
  // A half-written date is an empty one to the page; only the field itself knows.
  const problems = badDate ? { ...found, published: 'noDay' as const } : found
  const page = writtenFacts(said)

  const field = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)
  useEffect(() => field(focus)?.focus(), [focus])

  // Wherever the keyboard is: an Escape that nobody takes closes the popup, and what was written is lost.
  useEffect(() => {
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onCancel()
    }
    document.addEventListener('keydown', giveUp)
    return () => document.removeEventListener('keydown', giveUp)
  }, [onCancel])

  function submit() {
    setAsked(true)
    const wrong = FIELDS.find(name => problems[name])
    if (wrong) field(wrong)?.focus()
    else
      onSave(corrections).catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
  }

  const change = (name: CorrectableField, value: string) => setWritten({ ...written, [name]: value })
  function putBack(name: CorrectableField) {
    const input = field(name)
    // A half-written date stays in the field when the value that it has already is set again.
    if (name === 'published' && input instanceof HTMLInputElement) input.value = page.published
    if (name === 'published') setBadDate(false)
    change(name, page[name])
    input?.focus()
  }

  return (
    <form
      ref={form}
      class="correct-form"
      noValidate
      aria-label={t('correct.heading')}
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <h1>{t('correct.heading')}</h1>
      {FIELDS.map(name => (
        <Field
          key={name}
          name={name}
          value={written[name]}
          page={page}
          refused={name === 'published' ? refused : undefined}
          problem={asked || badDate ? problems[name] : undefined}
          differs={written[name] !== page[name] || (name === 'published' && badDate)}
          onInput={(value, bad) => {
            change(name, value)
            if (name === 'published') setBadDate(bad)
          }}
          onPutBack={() => putBack(name)}
        />
      ))}
      {failure && (
        <p class="failed" role="alert">
          {t('correct.failed', { reason: failure })}
        </p>
      )}
      <div class="actions">
        <span class="space" />
        <button type="button" class="quiet cancel" onClick={onCancel}>
          {t('bar.cancel')}
        </button>
        <button type="submit" class="main save">
          {t('bar.save')}
        </button>
      </div>
    </form>
  )
}

interface FieldProps {
  name: CorrectableField
  value: string
  page: WrittenFacts
  refused?: RefusedDate
  problem?: string
  differs: boolean
  /** `bad` where what is in the field is no value yet, as half a date. */
  onInput: (value: string, bad: boolean) => void
  onPutBack: () => void
}

/** A field with its name, what is wrong with it, and the way back to what the page says. */
function Field({ name, value, page, refused, problem, differs, onInput, onPutBack }: FieldProps) {
  const { t, locale } = useWords()
  const id = useId()
  const label = t(`correct.${name}`)
  const choices = useMemo(() => {
    if (name === 'language') return languageNames(locale)
    return name === 'country' ? countryNames(locale) : undefined
  }, [name, locale])
  const shared = {
    id,
    name,
    value,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': `${id}-about`,
  }
  const named = choices && nameOf(name, value, locale)
  const detail =
    name === 'authors'
      ? t('correct.authorsDetail')
      : refused && t(`popup.problem.${refused.why}Date`, { day: day(refused) })
  return (
    <div class={`field ${name}`}>
      <label for={id}>{label}</label>
      {differs && (
        <button
          type="button"
          class="quiet put-back"
          aria-label={`${label}: ${t('correct.putBack')}`}
          onClick={onPutBack}
        >
          {t('correct.putBack')}
        </button>
      )}
      {name === 'authors' ? (
        <textarea {...shared} dir="auto" rows={2} onInput={event => onInput(event.currentTarget.value, false)} />
      ) : (
        <input
          {...shared}
          type={name === 'published' ? 'date' : 'text'}
          dir={name === 'title' || name === 'siteName' ? 'auto' : undefined}
          list={choices && `${id}-names`}
          autocomplete="off"
          spellcheck={false}
          onInput={event => onInput(event.currentTarget.value, event.currentTarget.validity.badInput)}
        />
      )}
      {choices && (
        <datalist id={`${id}-names`}>
          {choices.map(({ code, name: label }) => (
            <option value={code}>{label}</option>
          ))}
        </datalist>
      )}
      <small id={`${id}-about`} class={problem ? 'problem' : 'about'} role={problem ? 'alert' : undefined}>
        {problem ? t(`correct.problem.${name}.${problem}`) : differs ? saysOf(page[name]) : (named ?? detail ?? '')}
      </small>
    </div>
  )

  function saysOf(text: string): string {
    const said = refused ? day(refused) : inWords(name, text, locale)
    const says = said ? t('correct.pageSays', { said }) : t('correct.pageSaysNothing')
    return named ? `${named} · ${says}` : says
  }
  function day(of: RefusedDate): string {
    return longDay(of.day, locale)
  }
}

/** What a field holds, as one reads it. */
function inWords(name: CorrectableField, text: string, locale: string): string {
  if (name === 'published') return text && longDay(text, locale)
  if (name === 'language' || name === 'country') return nameOf(name, text, locale) ?? text
  return text.replaceAll('\n', ', ')
}

/** What a code stands for: "Australian English"; undefined where it is none. */
function nameOf(name: CorrectableField, code: string, locale: string): string | undefined {
  const type = name === 'language' ? 'language' : 'region'
  const isCode = type === 'language' ? /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i : /^(?:[A-Z]{2}|[a-z]{2})$/
  return isCode.test(code) ? new Intl.DisplayNames([locale, 'en'], { type, fallback: 'none' }).of(code) : undefined
}
