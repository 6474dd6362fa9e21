/**
 * Alternatives separated by `|`, endings in braces: 'sekitar|kira-kira', 'рубл{ь,я,ей}', 'dólar{,es}'. A hyphen is as good as
 * a space; letter case does not matter.
 */
export type Words = string

/** Lists of words with a key before each, divided by semicolons: "EUR euro{,s}; USD dollar{,s}". */
export type Keyed = string

/** The same with numbers for keys: "1e6 million{,s}; 1/3 {un,le} tiers". */
export type Values = Keyed

/** Rows of a key and its words in several languages: "liter de,en l; ko ℓ". */
export type Table = string

/** What the file of one language says: its habits, and the words with which its newspapers write numbers. */
export interface LanguageFile extends Habits {
  /** A field of `Language` to a line, its name before its words; a field that the language does not need is left out. */
  words: string
}

/** How a language writes. */
interface Habits {
  /** Primary subtag of BCP 47. */
  code: string
  /** Further locales whose CLDR names count: 'zh-Hant' beside zh. */
  variants?: string[]
  /** Characters, and how the same are written where another standard holds: each word counts in both, 万元 and 萬元. */
  twins?: [written: string, elsewhere: string]
  /** The usual decimal mark: it decides "1.234" where the text itself does not. Each language with a file has one. */
  decimal?: '.' | ','
  /** Thousands are also grouped by a plain space. */
  spaceGroups?: boolean
  /** A price may have a colon before its hundredths: "10:50 kronor". */
  colonDecimals?: boolean
  /** Number words are written in one: "einhundertneunundneunzig". */
  gluedNumerals?: boolean
  /** What digits go on behind "thousand", when not hundreds alone: "2 bin 50". */
  tail?: RegExp
  /** Short words lose their vowel before another word or a number: "d'euros", "dell'1 %". */
  elision?: boolean
  /** "3°" before a word is an ordinal: "3° piano". */
  degreeOrdinals?: boolean
  /** An ordinal is a digit with a dot: "8. Oktober". */
  dotOrdinals?: boolean
  /** Endings that are tied to a number or a name and say nothing of how much: "%5'lik", "100'den". Global. */
  endings?: RegExp
  /** What a magnitude, a currency or a unit may end in beside its listed forms, from its beginning to its end: /^l[ıi]k$/. */
  inflections?: RegExp
  /** What makes a part of a number: "treintavos" are thirtieths. */
  partEnding?: RegExp
  /** How an amount ends that a change has reached, which is no change: "5 liraya yükseldi". */
  levelForms?: RegExp
  /** Which word of "neue aktive Nutzer" ends the thing counted. */
  subject: SubjectRule
  /** With the rule `words`, where a word is written in syllables: how many of them are a thing, and of more of them the first half. */
  syllables?: number
  /** With the rules `head` and `partitive`: what a word before the thing looks like: "новых" of "новых случаев". */
  adjective?: RegExp
  /** With `partitive`, where form tells: what a noun behind a number looks like: "euros" ends in an s, "murieron" does not. */
  noun?: RegExp
  /** How a word ends that is counted by a number of four digits, which else is a year: "2000 автомобилей". */
  counted?: RegExp
  /** The countries that write the language differ in the decimal mark: "1,234.5" in Mexico, "1.234,5" in Spain. */
  regionalDecimal?: boolean

  /** Where particles are glued to words, how those begin that stand behind units and counters. */
  particles?: RegExp
  /** A hundred and a thousand have a number before them, or are none: 百年, 千元. */
  vagueHundreds?: boolean
  /** Which word of a currency's name in CLDR, "Indonesian rupiah", is it by its short name: the first or, -1, the last. */
  currencyNoun?: 0 | -1
  /** What a subject does not run over either, by its form: "menolak" of "300 warga menolak". */
  verbs?: RegExp
}

/** One language made ready. All of it is data; what the words do is the finder's. */
export interface Language extends Habits {
  /** The numbers in words from nought on, to twenty one by one, then by tens to ninety; a place may be empty: "zero|one|two". */
  counting?: Words
  /** Those that it has no place for: "百" as a digit of a numeral, "anderthalb". */
  cardinals?: Values
  /** What the number behind it has more than it says, or by itself the cardinal it is too: "साढ़े तीन" is 3.5. */
  increments?: Values
  /** What makes its left neighbour a teen: "dua belas" is 12. */
  teens?: Words
  /** "minus" before a number. */
  negatives?: Words
  /** Within a thousand: "puluh", "hundred". */
  multipliers?: Values
  /** "juta", "million", "億"; these may follow digits. */
  magnitudes?: Values
  /** Abbreviations that are magnitudes in an amount only: "bn", "jt". An upper-case one must be written so. */
  shortMagnitudes?: Values
  /** Magnitudes with their one inside: "sejuta". */
  wholes?: Values
  /** Those of `wholes` that are one only where more follows: مليارا و300 مليون, but two in مليارا دولار. */
  openWholes?: Words
  /** "half", "setengah": before a magnitude, or behind a cardinal. */
  fractions?: Values
  /** Behind a magnitude or a unit, half of it more: "3 tỷ rưỡi", "2 năm rưỡi". */
  halves?: Words
  /** Magnitudes and units inside a number: the digits glued behind them are decimals, as in "1tr5" and "1m65". */
  decimalsBehind?: Words
  /** "sepertiga", "two thirds": a ratio by itself. */
  ratios?: Values
  /** Those that are one at the head of a sentence or behind a bound only: "var femte". */
  weakRatios?: Values
  /** Denominators behind a cardinal: "dua pertiga", "three quarters". */
  denominators?: Values
  /** Particles that are written on the word behind them, which is looked up without them where it is not known: "و", "لل". */
  prefixes?: Words
  /** Words that hold their two, by the word for one of it: "مليون مليون{ان,ين}". */
  duals?: Keyed
  /** What may stand inside a number in words: "and", "und". */
  joins?: Words
  /** What ties ones to tens, "y" of "treinta y cinco"; where it is one of `joins` too, also what follows a thousand. */
  tensJoins?: Words
  /** "a" of "a million". */
  articles?: Words
  /** Between a number and its magnitude: "3000多万", "several" more than the number says. */
  infixOver?: Words

  /** Near "pounds", these make them a weight. */
  weightWords?: Words
  /** Hundredths that are named behind an amount only: 5元3分. */
  minorParts?: Keyed
  /** Tenths that are named behind an amount only: 5元3角, where 三角 is a triangle. */
  dimes?: Keyed
  /** What a bare sign is in this language when nothing else says and it is not the likeliest: "krone SEK". */
  bareSigns?: Keyed

  percent?: Words
  /** A thousandth: "1,8 Promille". */
  permille?: Words
  /** A word for it that is another too: a per cent only where glued to its number. */
  weakPercent?: Words
  /** "百分之" before the number, and what the number is multiplied by: 千分之 is a tenth of a per cent. */
  percentPrefixes?: Values
  /** Tenths of a whole: "3割" and "七成" are 30 and 70 per cent; written with two digits ("75折") they are percents. */
  percentTenths?: Words
  /** What goes on behind them: "3割8分7厘". */
  percentParts?: Values
  /** Between denominator and numerator: "三分の一", "三分之二". */
  fractionSigns?: Words
  /** A decimal point in words: "四点五". */
  pointWords?: Words
  /** Points of a percentage, and what each counts: a basis point is 0.01, "a quarter point" 0.25. */
  points?: Values
  /** Points of a percentage where a change follows, and things counted else: 8ポイント下落, 500ポイント進呈. */
  weakPoints?: Words
  /** Changes that are neither up nor down: 0.1ポイント悪化. */
  swings?: Words
  /** How a length's square and its cube are written, with _ for the length: "square _", "Quadrat_". */
  squares?: Words
  cubes?: Words
  /** Units that are a word too, and a unit only when glued to the number: "4in". */
  gluedUnits?: Keyed
  /** Units that are an age whatever stands around them: "歳", "years old". */
  ages?: Words
  /** What makes a number of years behind it an age: "berusia", "aged". */
  ageBefore?: Words
  /** What makes an age of the years before it, behind a genitive or a bound: "25 साल की महिला". */
  ageAfter?: Words
  /** Counters that make any number a count: "orang", "人", "people". */
  counters?: Words

  /** "per", "a"; a slash needs no word. */
  per?: Words
  /** Behind a span of time, what makes it a distance and no rate: "$5 a year earlier". */
  distances?: Words
  /** Words as weak as an article, "per" only before a unit or a counter: "US$2 a share". */
  weakPer?: Words
  /** Words beside an amount that are a rate by themselves, by what they are per: "sekilogram", "litresi", 時給. */
  rates?: Keyed
  /** Before a length, the word that makes it a speed: 时速, "saatte". */
  speeds?: Words
  /** Things that a price is per, beside units and counters. */
  perThings?: Words
  /** "between", "antara", before both numbers or behind them. */
  between?: Words
  /** "from", "dari". */
  from?: Words
  /** "to", "sampai": makes two numbers a range. */
  rangeJoins?: Words
  /** "and" that does so only behind "between". */
  betweenJoins?: Words

  about?: Words
  /** What before a span of time says which one: 近三年 are the last three. */
  aboutNotTime?: Words
  over?: Words
  under?: Words
  /** Bounds that before a stretch of time or land mean "all through": "over two years", "trên 2 ha". */
  overNotTime?: Words
  underNotTime?: Words
  /** Bounds that behind a change name the level it crossed: "fell below 5", "rose above 5". */
  crossings?: Words
  crossingsOver?: Words
  /** Those behind the number: "80달러 아래로 떨어졌다". */
  crossingsAfter?: Words
  /** The same, behind the number: "or more", "以上". */
  aboutAfter?: Words
  overAfter?: Words
  underAfter?: Words
  up?: Words
  /** A gain, and before money what someone earns: "gagne 2 000 euros". */
  upNotMoney?: Words
  down?: Words
  /** A loss, and before a span of time what it takes: "mất 3 ngày". */
  downNotTime?: Words
  upAfter?: Words
  downAfter?: Words
  /** Words that hold a number or name a unit, and are none: "五角大楼", "secondo". */
  idioms?: Words
  /** The word that ties a number to a change with its object between: "cut its rate by", "senkte den Zins um". */
  by?: Words
  /** What may stand between a change and its number: "by", "sebesar". */
  changeBy?: Words
  /** What turns a change into the level it reached, which is no change: "rose to 5". */
  levels?: Words
  /** "or", "setara dengan" between two statements of one amount. */
  equivalents?: Words

  /** Forms of the months' names that Intl does not give. */
  months?: Words
  /** Next to a number, a clock: "WIB", "a.m.", "Uhr". */
  clocks?: Words
  /** Before hours, what makes them a clock: "à 20 heures". */
  hoursAt?: Words
  /** Before a number, its label: "page", "No.", "pukul", "iPhone". */
  labels?: Words
  /** Behind a number, what makes it none of ours: "min read", "年度". */
  labelsAfter?: Words
  /** Before a reading time. */
  readingTime?: Words
  /** Glued before a number, an ordinal: "第". */
  ordinals?: Words
  /** "ratio", "rasio": what makes 10:1 a ratio and no clock or score. */
  ratioWords?: Words
  /** "one in three". */
  inRatio?: Words
  /** Before a bare hour: "at 7", "until 9". */
  atTimes?: Words
  /** Between the two numbers of a score, as well as `rangeJoins`: "245 for 7". */
  tallies?: Words
  /** The same behind the thing: "un Français sur trois". */
  inRatioOfThing?: Words
  /** Between two numbers with a counter each, the whole first: 3人に1人. */
  ofCounted?: Words
  /** Between a number and its thing: "of", "dari"; between a magnitude and its currency or unit: "millones de euros". */
  genitives?: Words
  /** Definite articles, where they stand before numbers and behind genitives: "el 9 %", "de los hogares", "the two leaders". */
  definite?: Words
  /** Words that no subject runs over. */
  stops?: Words
  /** Places that say which dollar is meant, by country, beside the countries' own names: "AU Sydney|Canberra". */
  places?: Keyed
}

/** A language made ready. */
export const languageOf = (file: LanguageFile): Language => ({
  ...file,
  ...Object.fromEntries(fieldsOf(file)),
})

/** The fields of a file and their words, in its order. */
export const fieldsOf = ({ words }: LanguageFile): [field: string, words: Words][] => words.trim().split('\n').map(cut)

/** The lists of words under their keys. */
export const keyed = (lists: Keyed | undefined): [key: string, words: Words][] => (lists ?? '').split('; ').map(cut)

/** The words of one language in a table, under its keys. */
export const inLanguage = (table: Table, code: string): [key: string, words: Words][] =>
  table
    .trim()
    .split('\n')
    .map(cut)
    .flatMap(([key, lists]) =>
      keyed(lists).flatMap(([codes, words]): [string, Words][] =>
        codes.split(',').includes(code) ? [[key, words]] : [],
      ),
    )

/** What stands before the first space, and behind it. */
function cut(line: string): [string, string] {
  const at = line.indexOf(' ')
  return [line.slice(0, at), line.slice(at + 1)]
}

/**
 * - `plural`: English, up to the first plural; any plain number in prose is a count, as its labels tell what is none. - `noun`: German, up to the first capital. - `words`: up to three words
 * that are no stop words. - `head`: the first word that is no adjective. - `partitive`: the same, where it is a noun by its
 * form; what a percentage is of stands behind a genitive. - `run`: scripts without spaces, up to a particle. - `counter`:
 * the counter by itself, where nothing shows what stands behind it.
 */
export type SubjectRule = 'plural' | 'noun' | 'words' | 'head' | 'partitive' | 'run' | 'counter'
