import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/styles/page.css'
import type { Example } from '../../components/options/ExampleSentence.tsx'
import { OptionsView } from '../../components/OptionsView.tsx'
import { WordsContext } from '../../components/words.ts'
import { rateSources } from '../../utils/currency/rates/index.ts'
import { withNumberStyle } from '../../utils/numbers.ts'
import { loadSentence } from '../../utils/platform/example.ts'
import { preparePage } from '../../utils/platform/pages.ts'
import { readSettings } from '../../utils/platform/settings.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { INTERFACE_LANGUAGES } from '../../utils/platform/words.ts'
import type { Words } from '../../utils/platform/words.ts'
import { useChoices } from '../welcome/use-choices.ts'
import { useSites } from './use-sites.ts'

function Options({ words: { t, locale: plain }, initial }: { words: Words; initial: Settings }) {
  const { settings, change, reading, currency, rates } = useChoices(initial, t)
  const sites = useSites(settings, change)
  const locale = withNumberStyle(plain, settings.numberStyle)
  const [example, setExample] = useState<Example>()
  useEffect(() => {
    let isLatest = true
    void loadSentence(settings, { t, locale }).then(next => isLatest && setExample(next))
    return () => {
      isLatest = false
    }
  }, [settings])
  return (
    <WordsContext.Provider value={{ t, locale }}>
      <OptionsView
        example={example}
        currency={currency}
        reading={reading}
        sites={sites}
        rates={rates}
        notices={rateSources.map(({ terms }) => terms.notice)}
        choices={settings}
        languages={INTERFACE_LANGUAGES}
        onChange={values => {
          change(values)
          // Another language means other words everywhere on this page.
          if (values.language) location.reload()
        }}
      />
    </WordsContext.Provider>
  )
}

void Promise.all([preparePage(), readSettings()]).then(([words, initial]) => {
  document.title = `Angka: ${words.t('options.title')}`
  render(<Options words={words} initial={initial} />, document.getElementById('app')!)
})
