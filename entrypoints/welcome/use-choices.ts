import { useEffect, useState } from 'preact/hooks'
import { activeCurrencies } from '../../utils/currency/index.ts'
import { rateSources } from '../../utils/currency/rates/index.ts'
import { guessedHome } from '../../utils/platform/home.ts'
import { send } from '../../utils/platform/messages.ts'
import {
  allowedPatterns,
  askFor,
  EVERY_SITE,
  giveBack,
  sitePattern,
  watchPermissions,
} from '../../utils/platform/permissions.ts'
import { watchFailures } from '../../utils/platform/rate-failures.ts'
import type { RateFailures } from '../../utils/platform/rate-failures.ts'
import { changeSettings, MAX_HOMES, watchSettings } from '../../utils/platform/settings.ts'
import type { Settings } from '../../utils/platform/settings.ts'

/** The settings, the grants, and what the reader can answer; shared by the welcome page and the settings. */
export function useChoices(initial: Settings, t: (key: string, values?: Record<string, unknown>) => string) {
  const [settings, setSettings] = useState(initial)
  const [failures, setFailures] = useState<RateFailures>({})
  const [allowed, setAllowed] = useState<string[]>([])
  const [answer, setAnswer] = useState<{ text: string; failed: boolean }>()

  useEffect(() => {
    const stop = new AbortController()
    const refresh = () => void allowedPatterns().then(setAllowed)
    refresh()
    watchPermissions(refresh, stop.signal)
    watchSettings(setSettings, stop.signal)
    watchFailures(setFailures, stop.signal)
    return () => stop.abort()
  }, [])

  const change = (values: Partial<Settings>) => void changeSettings(values).then(setSettings)

  // The browser asks the reader only when the request comes straight from the click: nothing may be awaited before.
  async function ask(origins: string[], reading: Settings['reading']) {
    let granted = false
    try {
      granted = await askFor(origins)
    } catch (error) {
      return setAnswer({ text: t('library.unknown', { reason: String(error) }), failed: true })
    }
    setAnswer(granted ? { text: t('welcome.granted'), failed: false } : { text: t('welcome.refused'), failed: true })
    if (!granted) return
    change({ reading })
    await send('permissionsAnswered', undefined)
  }

  return {
    settings,
    change,
    reading: {
      chosen: settings.reading,
      allowed,
      answer,
      onEverywhere: () => void ask(EVERY_SITE, 'everywhere'),
      onSite: (site: string) => {
        const pattern = sitePattern(site)
        if (pattern) void ask([pattern], 'chosen')
        else setAnswer({ text: t('welcome.badSite', { site }), failed: true })
      },
      onClick: () => {
        change({ reading: 'click' })
        setAnswer({ text: t('welcome.clickChosen'), failed: false })
      },
      onGiveBack: (pattern: string) => void giveBack([pattern]),
    },
    currency: {
      chosen: settings.homes,
      guessed: guessedHome(),
      currencies: activeCurrencies,
      most: MAX_HOMES,
      onChoose: (homes: string[]) => change({ homes }),
    },
    rates: {
      askRates: settings.askRates,
      askRatesInPrivate: settings.askRatesInPrivate,
      failures: rateSources.flatMap(({ id, name }) => (failures[id] ? [{ source: name, ...failures[id] }] : [])),
      onChange: change,
    },
  }
}
