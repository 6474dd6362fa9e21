import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The interface's words in the reader's language, handed down to every component. */
export interface ComponentWords {
  t: (key: string, values?: Record<string, unknown>) => string
  locale: string
}

export const WordsContext = createContext<ComponentWords>({ t: key => key, locale: 'en' })

/** The words of the interface, for a component. */
export const useWords = () => useContext(WordsContext)
