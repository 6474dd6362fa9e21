import { render } from 'preact'
import '../../components/styles/page.css'
import { WelcomeView } from '../../components/WelcomeView.tsx'
import { WordsContext } from '../../components/words.ts'
import { loadExample } from '../../utils/platform/example.ts'
import { preparePage } from '../../utils/platform/pages.ts'
import { readSettings } from '../../utils/platform/settings.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import type { Words } from '../../utils/platform/words.ts'
import { useChoices } from './use-choices.ts'
import { useEffect, useState } from 'preact/hooks'

function Welcome({ words, initial }: { words: Words; initial: Settings }) {
  const { reading, currency, rates } = useChoices(initial, words.t)
  const home = currency.chosen[0] ?? currency.guessed
  const [example, setExample] = useState({ amount: 'US$1.2 million', conversion: '…' })
  useEffect(() => void loadExample(home, words.locale).then(setExample), [home])
  return (
    <WordsContext.Provider value={words}>
      <WelcomeView example={example} reading={reading} currency={currency} rates={rates} />
    </WordsContext.Provider>
  )
}

void Promise.all([preparePage(), readSettings()]).then(([words, initial]) => {
  document.title = words.t('welcome.title')
  render(<Welcome words={words} initial={initial} />, document.getElementById('app')!)
})
