import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/styles/page.css'
import type { Example } from '../../components/options/ExampleSentence.tsx'
import { OptionsView } from '../../components/OptionsView.tsx'
import { WordsContext } from '../../components/words.ts'
import { rateSources } from '../../utils/currency/rates/index.ts'
import { languages as readableLanguages } from '../../utils/figures/languages/index.ts'
import { withNumberStyle } from '../../utils/numbers.ts'
import { loadSentence } from '../../utils/platform/example.ts'
import { openLibraryPage, preparePage } from '../../utils/platform/pages.ts'
import { LONGEST_COLOUR_NAME, readSettings } from '../../utils/platform/settings.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { INTERFACE_LANGUAGES } from '../../utils/platform/words.ts'
import type { Words } from '../../utils/platform/words.ts'
import { useChoices } from '../welcome/use-choices.ts'
import { useSpoken } from '../welcome/use-spoken.ts'
import { useKeyboard } from './use-keyboard.ts'
import { usePermissions } from './use-permissions.ts'
import { useSites } from './use-sites.ts'
import { useStorage } from './use-storage.ts'

const READABLE = readableLanguages.map(({ code }) => code)

function Options({ words, initial }: { words: Words; initial: Settings }) {
  const [{ t, locale: plain }, speak] = useSpoken(words)
  const { settings, change, reading, currency, rates } = useChoices(initial, t)
  const sites = useSites(settings, change)
  const keyboard = useKeyboard()
  const permissions = usePermissions()
  const storage = useStorage(t)
  const locale = withNumberStyle(plain, settings.numberStyle)
  const [example, setExample] = useState<Example>()
  useEffect(() => speak(settings), [settings.language, JSON.stringify(settings.colourNames)])
  useEffect(() => {
    document.title = `Angka: ${t('options.title')}`
  }, [t])
  useEffect(() => {
    let isLatest = true
    void loadSentence(settings, { t, locale }).then(next => isLatest && setExample(next))
    return () => {
      isLatest = false
    }
  }, [settings, t])
  return (
    <WordsContext.Provider value={{ t, locale }}>
      <OptionsView
        example={example}
        currency={currency}
        reading={reading}
        sites={sites}
        rates={rates}
        notices={rateSources.map(({ terms }) => terms.notice)}
        keyboard={keyboard}
        permissions={permissions}
        storage={{ ...storage, onOpenLibrary: () => void openLibraryPage('backup') }}
        choices={settings}
        languages={INTERFACE_LANGUAGES}
        readable={READABLE}
        longestName={LONGEST_COLOUR_NAME}
        onChange={change}
      />
    </WordsContext.Provider>
  )
}

void Promise.all([preparePage(), readSettings()]).then(([words, initial]) =>
  render(<Options words={words} initial={initial} />, document.getElementById('app')!),
)
