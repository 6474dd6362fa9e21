import { useEffect, useRef, useState } from 'preact/hooks'
import { currencyName } from '../utils/currency/index.ts'
import { CurrencySearch } from './CurrencySearch.tsx'
import { useWords } from './words.ts'

export interface HomeCurrenciesProps {
  /** ISO 4217, the main one first; empty for the currency of the browser's region. */
  chosen: readonly string[]
  /** The currency of the browser's region. */
  guessed: string
  /** ISO 4217 codes to choose from. */
  currencies: readonly string[]
  /** So many can be chosen. */
  most: number
  onChoose: (currencies: string[]) => void
}

/** Where the keyboard goes on after a change: a button of a currency, or the search. */
interface Next {
  code?: string
  action: 'up' | 'down' | 'remove' | 'search'
}

/** The reader's currencies, in their order; each can be moved and removed, and another searched for. */
export function HomeCurrencies({ chosen, guessed, currencies, most, onChoose }: HomeCurrenciesProps) {
  const { t, locale } = useWords()
  const root = useRef<HTMLDivElement>(null)
  const [next, setNext] = useState<Next>()
  const [said, setSaid] = useState('')
  const name = (code: string) => currencyName(code, locale)

  // What had the focus may be gone, or can't be pressed any more.
  useEffect(() => {
    if (!next) return
    const item = next.code && root.current?.querySelector(`[data-code="${next.code}"]`)
    const buttons = item ? [next.action, 'up', 'down', 'remove'].map(action => item.querySelector(`.${action}`)) : []
    const button = buttons.find(each => each instanceof HTMLButtonElement && !each.disabled)
    const target = button ?? root.current?.querySelector('input')
    if (target instanceof HTMLElement) target.focus()
    setNext(undefined)
  }, [next])

  function move(code: string, by: 1 | -1) {
    const order = chosen.filter(each => each !== code)
    const place = chosen.indexOf(code) + by
    order.splice(place, 0, code)
    setSaid(t('options.movedCurrency', { currency: name(code), place: place + 1 }))
    setNext({ code, action: by === 1 ? 'down' : 'up' })
    onChoose(order)
  }

  function remove(code: string) {
    const order = chosen.filter(each => each !== code)
    setSaid(t('options.removedCurrency', { currency: name(code) }))
    const after = order[Math.min(chosen.indexOf(code), order.length - 1)]
    setNext({ code: after, action: after === undefined ? 'search' : 'remove' })
    onChoose(order)
  }

  function add(code: string) {
    setSaid(t('options.addedCurrency', { currency: name(code) }))
    // With the last one the search goes.
    if (chosen.length + 1 >= most) setNext({ code, action: 'remove' })
    onChoose([...chosen, code])
  }

  return (
    <div class="homes" ref={root}>
      {chosen.length === 0 ? (
        <p class="automatic">{t('options.automatic', { currency: name(guessed) })}</p>
      ) : (
        <ol>
          {chosen.map((code, i) => (
            <li key={code} data-code={code}>
              <span class="name">
                {name(code)} <code>{code}</code>
              </span>
              {chosen.length > 1 && (
                <>
                  <Act sign="↑" action="up" currency={name(code)} off={i === 0} onAct={() => move(code, -1)} />
                  <Act
                    sign="↓"
                    action="down"
                    currency={name(code)}
                    off={i === chosen.length - 1}
                    onAct={() => move(code, 1)}
                  />
                </>
              )}
              <Act sign="×" action="remove" currency={name(code)} onAct={() => remove(code)} />
            </li>
          ))}
        </ol>
      )}
      {chosen.length < most ? (
        <CurrencySearch
          currencies={currencies.filter(code => !chosen.includes(code))}
          label={t(chosen.length === 0 ? 'options.chooseCurrency' : 'options.addCurrency')}
          onChoose={add}
        />
      ) : (
        <p class="meta">{t('options.mostCurrencies', { most })}</p>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

interface ActProps {
  sign: string
  action: 'up' | 'down' | 'remove'
  currency: string
  off?: boolean
  onAct: () => void
}

function Act({ sign, action, currency, off = false, onAct }: ActProps) {
  const { t } = useWords()
  const label = t(`options.${action}Currency`, { currency })
  return (
    <button type="button" class={`quiet ${action}`} aria-label={label} title={label} disabled={off} onClick={onAct}>
      {sign}
    </button>
  )
}
