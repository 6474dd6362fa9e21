import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A part of the settings under its heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="fields">{children}</div>
    </section>
  )
}

interface CheckProps {
  /** Its class, by which it is found. */
  name: string
  label: string
  detail?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** Something that is on or off. */
export function Check({ name, label, detail, on, onChange }: CheckProps) {
  const id = useId()
  return (
    <div class="check">
      <label class="check-row">
        <input
          type="checkbox"
          class={name}
          aria-describedby={detail && id}
          checked={on}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {detail && (
        <p class="meta" id={id}>
          {detail}
        </p>
      )}
    </div>
  )
}

interface RadiosProps<Value extends string> {
  name: string
  label: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of a few. */
export function Radios<Value extends string>({ name, label, value, choices, onChange }: RadiosProps<Value>) {
  return (
    <fieldset class={name}>
      <legend>{label}</legend>
      {choices.map(each => (
        <label class="check-row" key={each.value}>
          <input
            type="radio"
            name={name}
            value={each.value}
            checked={each.value === value}
            onChange={() => onChange(each.value)}
          />
          {each.label}
        </label>
      ))}
    </fieldset>
  )
}

/** One of several, in a list that opens. */
export function Select<Value extends string>({ name, label, value, choices, onChange }: RadiosProps<Value>) {
  return (
    <label class="select-row">
      <span>{label}</span>
      <select
        class={name}
        value={value}
        onChange={event => {
          const chosen = choices.find(each => each.value === event.currentTarget.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {choices.map(each => (
          <option value={each.value} key={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  )
}
