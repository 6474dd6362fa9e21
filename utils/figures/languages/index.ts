import type { LanguageFile } from '../language.ts'
import { nb } from './nb.ts'
import { da } from './da.ts'
import { sv } from './sv.ts'
import { nl } from './nl.ts'
import { de } from './de.ts'
import { id } from './id.ts'
import { ms } from './ms.ts'
import { vi } from './vi.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'
import { es } from './es.ts'
import { pl } from './pl.ts'
import { tr } from './tr.ts'
import { ru } from './ru.ts'
import { hi } from './hi.ts'
import { ar } from './ar.ts'
import { th } from './th.ts'
import { ja } from './ja.ts'
import { zh } from './zh.ts'
import { ko } from './ko.ts'

/** Every language there is a file for; kin stand together, which is what compression thrives on. */
export const languages: readonly LanguageFile[] = [
  nb,
  da,
  sv,
  nl,
  de,
  id,
  ms,
  vi,
  en,
  fr,
  it,
  pt,
  es,
  pl,
  tr,
  ru,
  ar,
  hi,
  th,
  ja,
  zh,
  ko,
]
