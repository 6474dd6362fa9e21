/** Scripts that only one language of the news, or one by far, is written in. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0400-\u04ff]/g, 'ru'],
]

/** Languages that share a script with the one that stands for it above: a declaration of one of them is believed. */
const SAME_SCRIPT: Record<string, string[]> = {
  ar: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'],
  hi: ['hi', 'mr', 'ne', 'sa'],
  bn: ['bn', 'as'],
  ru: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'uz', 'tt'],
  he: ['he', 'yi'],
  zh: ['zh', 'yue', 'ja'],
}

/**
 * Words that hold a language's sentences together and are rare in its neighbours'. The first column decides between
 * languages of one script; each list has the most frequent words of news that no other list has.
 */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the and of to is that for with was are have from this his they which',
  id: 'yang dan di dengan untuk dari ini itu pada tidak adalah akan oleh juga dalam karena',
  ms: 'yang dan di dengan untuk daripada ini itu pada tidak ialah akan oleh juga kepada beliau berkata kerana',
  de: 'der die und das den von ist mit nicht ein eine auch sich dem für auf werden',
  nl: 'de het een van en dat voor niet met zijn aan ook naar wordt bij maar',
  fr: 'le la les des et est une pour dans que qui sur pas avec au du',
  es: 'el los las que una por con para del se como más su pero fue',
  pt: 'os que uma para com não do da em mais dos das foi ao pelo',
  it: 'il che di una per gli della con non sono nel alla anche dei più',
  sv: 'och att det som en på är av för med till inte den har om',
  da: 'og at det er en på af for med til ikke den har der som',
  nb: 'og det er en på av for med til ikke den har som å fra',
  fi: 'ja on ei se että oli mutta myös ovat kun hän joka sekä',
  pl: 'i w na się nie jest że do z jak przez oraz dla po',
  cs: 'a se na je že v s z do by pro jako jsou ale',
  tr: 've bir bu için da de ile olarak olan daha çok gibi kadar',
  ro: 'și în de la cu nu este pe din pentru care mai sunt',
  hu: 'a az és hogy nem is egy volt meg azt mint csak',
  vi: 'của và là các trong cho không được với người có những một',
  tl: 'ang ng sa mga na ay at para hindi ito kung',
  sw: 'ya na wa kwa katika la ni za kuwa hiyo huo',
  uk: 'та що на не в за до це як від його',
  fa: 'و در به از که این است را با آن',
  ur: 'کے میں کی ہے اور سے کا کو نے پر',
}

/** This much text decides; more only costs. */
const SAMPLE = 4000
/** Words of the language's list in a hundred, at least: shorter texts and lists of names prove nothing. */
const ENOUGH = 8
/** A declaration is overruled only by a language that has so many times its words: neighbours share many. */
const OVERRULED = 2

const WORD = /[\p{L}\p{M}]+/gu

const wordLists = new Map<string, Set<string>>()

function share(words: readonly string[], code: string): number {
  let list = wordLists.get(code)
  if (!list) wordLists.set(code, (list = new Set(FUNCTION_WORDS[code]!.split(' '))))
  let hits = 0
  for (const word of words) if (list.has(word)) hits++
  return words.length ? (100 * hits) / words.length : 0
}

/** The language of a text by its script and its function words (a primary subtag), or null where neither decides. */
export function languageOfText(text: string, declared?: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 40) return null
  for (const [script, code] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0
    // Japanese is a fifth kana; the others are nearly all of the text.
    if (count < letters * (code === 'ja' ? 0.15 : 0.5)) continue
    if (declared && (SAME_SCRIPT[code] ?? [code]).includes(declared)) return declared
    if (code === 'ru' || code === 'ar') return byWords(sample, SAME_SCRIPT[code]!, declared) ?? code
    return code
  }
  return byWords(sample, Object.keys(FUNCTION_WORDS), declared)
}

function byWords(sample: string, codes: readonly string[], declared?: string): string | null {
  const words = (sample.toLowerCase().match(WORD) ?? []).slice(0, 600)
  if (words.length < 12) return null
  const ranked = codes
    .filter(code => code in FUNCTION_WORDS)
    .map(code => ({ code, share: share(words, code) }))
    .sort((a, b) => b.share - a.share)
  const best = ranked[0]
  if (!best || best.share < ENOUGH) return null
  const own = ranked.find(({ code }) => code === declared || (declared === 'no' && code === 'nb'))
  if (own && own.share >= ENOUGH / 2 && best.share < own.share * OVERRULED) return declared!
  return best.code
}

/**
 * The article's language (BCP 47): what the page declares where its text agrees or doesn't decide, else what the text
 * is written in; 'und' where neither says.
 */
export function languageOf(declared: readonly (string | null | undefined)[], text: string): string {
  const tags = declared.map(normalTag).filter(tag => tag !== undefined)
  const first = tags[0]
  const seen = languageOfText(text, first?.split('-')[0])
  if (!seen) return first ?? 'und'
  return tags.find(tag => tag.split('-')[0] === seen) ?? seen
}

/** "en_US" and "EN-us" are en-US; what is no tag is nothing. Indonesian's and Hebrew's old codes are their new ones. */
function normalTag(tag: string | null | undefined): string | undefined {
  const plain = tag?.trim().replaceAll('_', '-').slice(0, 35)
  if (!plain || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(plain)) return undefined
  try {
    return Intl.getCanonicalLocales(plain)[0]
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}
