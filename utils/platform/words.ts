import i18next from 'i18next'
import type { i18n } from 'i18next'
import { browser } from 'wxt/browser'
import { learnDates } from '../dates.ts'
import { withNumberStyle, withoutNumberStyle } from '../numbers.ts'
import type { Settings } from './settings.ts'
import { LANGUAGES, loadWords } from './word-files.ts'
import type { Language, LoadWords, WordFile } from './word-files.ts'

/** Chinese is written in two scripts; Angka's in this one. */
const SCRIPTS: Partial<Record<Language, string>> = { zh: 'zh-Hans' }

const nameOf = (code: Language) => new Intl.DisplayNames([code], { type: 'language' }).of(SCRIPTS[code] ?? code) ?? code

/** The interface's languages, each under its own name. */
export const INTERFACE_LANGUAGES = LANGUAGES.map(code => ({ code, name: nameOf(code) }))

/** The words of the interface in one language, and the locale by which numbers and dates are written with them. */
export interface Words {
  t: (key: string, values?: Record<string, unknown>) => string
  /** BCP 47, with the browser's region where its language is the chosen one, and the reader's number style. */
  locale: string
  /** Why the words are not in the language that was asked for, in words. */
  problem?: string
}

/** The language to speak for a BCP 47 tag: its own, or English. */
function languageFor(tag: string): Language {
  const [language] = tag.toLowerCase().split('-')
  return LANGUAGES.find(each => each === language) ?? 'en'
}

/** What of the settings the words depend on. */
export type Spoken = Pick<Settings, 'language' | 'numberStyle'> & Partial<Pick<Settings, 'colourNames'>>

/**
 * Words in the chosen language ('auto': the browser's), with numbers in the chosen style. Plural forms are those of
 * `Intl.PluralRules`. Where the language's words can't be loaded they are English, and `problem` says so; without English
 * this rejects.
 */
export async function wordsFor(
  { language, numberStyle, colourNames = {} }: Spoken,
  load: LoadWords = loadWords,
): Promise<Words> {
  const ui = browser.i18n.getUILanguage()
  const wanted = languageFor(language === 'auto' ? ui : language)
  const [english, own] = await Promise.all([load('en'), wanted === 'en' ? undefined : attempt(load, wanted)])
  const failed = own instanceof Error
  const spoken = failed ? 'en' : wanted
  const instance: i18n = i18next.createInstance()
  await instance.init({
    resources: {
      en: { translation: english.words },
      ...(own && !failed ? { [wanted]: { translation: own.words } } : {}),
    },
    lng: spoken,
    fallbackLng: 'en',
    // Words become text nodes, which need no escaping.
    interpolation: { escapeValue: false },
  })
  if (own && !failed && own.dates) learnDates(wanted, own.dates)
  // A colour that the reader has named is called so wherever it is named.
  const ownNames = new Map(
    Object.entries(colourNames).flatMap(([colour, name]) => (name ? [[`bar.colour.${colour}`, name]] : [])),
  )
  const locale = languageFor(ui) === spoken && ui.split('-')[0] === spoken ? ui : spoken
  return {
    t: (key, values) => ownNames.get(key) ?? instance.t(key, values ?? {}),
    locale: withNumberStyle(locale, numberStyle),
    problem: failed ? instance.t('words.unread', { language: nameOf(wanted), reason: own.message }) : undefined,
  }
}

async function attempt(load: LoadWords, language: Language): Promise<WordFile | Error> {
  try {
    return await load(language)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Right-to-left scripts of languages. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/

/** What an element says of the words in it: their language, and in which direction they are written. */
export function languageAttributes(locale: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: withoutNumberStyle(locale), dir: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr' }
}
