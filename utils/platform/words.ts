import i18next from 'i18next'
import type { i18n } from 'i18next'
import { browser } from 'wxt/browser'
import en from '../../locales/en.yml'
import id from '../../locales/id.yml'
import { withNumberStyle } from '../numbers.ts'
import type { Settings } from './settings.ts'

const RESOURCES = { en: { translation: en }, id: { translation: id } }

/** The interface's languages, each under its own name. */
export const INTERFACE_LANGUAGES = Object.keys(RESOURCES).map(code => ({
  code,
  name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
}))

/** The words of the interface in one language, and the locale by which numbers and dates are written with them. */
export interface Words {
  t: (key: string, values?: Record<string, unknown>) => string
  /** BCP 47, with the browser's region where its language is the chosen one, and the reader's number style. */
  locale: string
}

/**
 * Words in the chosen language ('auto': the browser's), with numbers in the chosen style. Plural forms are those of
 * `Intl.PluralRules`.
 */
export async function wordsFor({ language, numberStyle }: Pick<Settings, 'language' | 'numberStyle'>): Promise<Words> {
  const wanted = language === 'auto' ? browser.i18n.getUILanguage() : language
  const instance: i18n = i18next.createInstance()
  await instance.init({
    resources: RESOURCES,
    lng: wanted,
    fallbackLng: 'en',
    // Words become text nodes, which need no escaping.
    interpolation: { escapeValue: false },
  })
  const resolved = instance.resolvedLanguage ?? 'en'
  const ui = browser.i18n.getUILanguage()
  const locale = ui.split('-')[0] === resolved ? ui : resolved
  return { t: (key, values) => instance.t(key, values ?? {}), locale: withNumberStyle(locale, numberStyle) }
}
