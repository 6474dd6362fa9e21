import { render } from 'preact'
import '../../components/styles/page.css'
import { OptionsView } from '../../components/OptionsView.tsx'
import { WordsContext } from '../../components/words.ts'
import { rateSources } from '../../utils/currency/rates/index.ts'
import { preparePage } from '../../utils/platform/pages.ts'
import { readSettings } from '../../utils/platform/settings.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { INTERFACE_LANGUAGES } from '../../utils/platform/words.ts'
import type { Words } from '../../utils/platform/words.ts'
import { useChoices } from '../welcome/use-choices.ts'

function Options({ words, initial }: { words: Words; initial: Settings }) {
  const { settings, change, reading, currency, rates } = useChoices(initial, words.t)
  return (
    <WordsContext.Provider value={words}>
      <OptionsView
        reading={reading}
        currency={currency}
        rates={rates}
        notices={rateSources.map(({ terms }) => terms.notice)}
        conversions={settings.conversions}
        letterKeys={settings.letterKeys}
        keepText={settings.keepText}
        language={settings.language}
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
