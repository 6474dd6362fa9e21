import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/styles/page.css'
import { WelcomeView } from '../../components/WelcomeView.tsx'
import { WordsContext } from '../../components/words.ts'
import { withNumberStyle } from '../../utils/numbers.ts'
import { loadExample } from '../../utils/platform/example.ts'
import { preparePage } from '../../utils/platform/pages.ts'
import { readSettings } from '../../utils/platform/settings.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { INTERFACE_LANGUAGES } from '../../utils/platform/words.ts'
import type { Words } from '../../utils/platform/words.ts'
import { useChoices } from './use-choices.ts'
import { useSpoken } from './use-spoken.ts'

function Welcome({ words, initial }: { words: Words; initial: Settings }) {
  const [{ t, locale: plain }, speak] = useSpoken(words)
  const { settings, change, reading, currency, rates } = useChoices(initial, t)
  const locale = withNumberStyle(plain, settings.numberStyle)
  const home = currency.chosen[0] ?? currency.guessed
  const [example, setExample] = useState({ amount: '…', conversion: '' })
  useEffect(() => speak(settings), [settings.language])
  useEffect(() => {
    document.title = t('welcome.title')
  }, [t])
  useEffect(() => void loadExample(home, locale).then(setExample), [home, locale])
  return (
    <WordsContext.Provider value={{ t, locale }}>
      <WelcomeView
        example={example}
        reading={reading}
        currency={currency}
        rates={rates}
        language={settings.language}
        languages={INTERFACE_LANGUAGES}
        tryAt="/try.html"
        onLanguage={language => change({ language })}
      />
    </WordsContext.Provider>
  )
}

void Promise.all([preparePage(), readSettings()]).then(([words, initial]) =>
  render(<Welcome words={words} initial={initial} />, document.getElementById('app')!),
)
