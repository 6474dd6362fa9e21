import { expect, test } from 'vitest'
import { read } from './rendering.ts'

// prettier-ignore
const sentences: [language: string, sentence: string, ...figures: string[]][] = [
  ['de', 'Jeder fünfte Deutsche lebt allein, fast jedes dritte Kind mit einem Elternteil.', 'Jeder fünfte = 0.2 ratio', 'jedes dritte = 0.3333333333 ratio about'],
  ['de', 'Jedes zweite Jahr tagt der Rat, und jede zehnte Wohnung steht leer.', 'jede zehnte = 0.1 ratio'],
  ['sv', 'Var femte svensk bor ensam, och nästan vart tredje barn har en förälder hemma.', 'Var femte = 0.2 ratio', 'vart tredje = 0.3333333333 ratio about'],
  ['sv', 'Hon var femte i loppet, och laget var tredje bäst.'],
  ['nb', 'Hver femte nordmann bor alene, og mer enn hvert tredje barn går i barnehage.', 'Hver femte = 0.2 ratio', 'hvert tredje = 0.3333333333 ratio over'],
  ['da', 'Hver femte dansker bor alene. Mødet holdes hver anden dag.', 'Hver femte = 0.2 ratio'],
  ['pl', 'Co piąty Polak mieszka sam, a co trzecie dziecko ma psa.', 'Co piąty = 0.2 ratio', 'co trzecie = 0.3333333333 ratio'],
  ['pl', 'Dyżur przypada co trzeci dzień.'],
  ['ru', 'Каждый пятый россиянин живет один, а почти каждая третья семья копит деньги.', 'Каждый пятый = 0.2 ratio', 'каждая третья = 0.3333333333 ratio about'],
  ['ru', 'Совет собирается каждый второй день.'],
  ['it', 'Oltre un terzo degli italiani legge, circa un quarto scrive.', 'un terzo = 0.3333333333 ratio over', 'un quarto = 0.25 ratio about'],
  ['nl', 'Bijna de helft van de huizen is leeg.', 'de helft = 0.5 ratio about'],
]

test.each(sentences)('%s: %s', (language, sentence, ...figures) => {
  expect(read(sentence, language)).toEqual(figures)
})
