import type { Language } from '../language.ts'

/** Danish. Tens are counted in scores ("halvtreds"); a bare "kroner" is the country's own, a percentage "af" its whole. */
export const da: Language = {
  code: 'da',
  decimal: ',',
  gluedNumerals: true,
  dotOrdinals: true,
  subject: 'partitive',
  adjective: /(?<!er|en|ld|nd)e$|(?:e[nt]|ne)s$|^ekstra$/,

  counting:
    'nul|{en,et,én,ét}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems',
  cardinals: { 'halvand{en,et}': 1.5 },
  multipliers: { hundrede: 100 },
  magnitudes: { tusind: 1e3, 'million{,er}': 1e6, 'milliard{,er}': 1e9, 'billion{,er}': 1e12 },
  shortMagnitudes: { 'mio|mill': 1e6, 'mia|mrd': 1e9, t: 1e3 },
  fractions: { 'en halv|et halvt|og en halv|halv': 0.5, 'en kvart': 0.25 },
  ratios: {
    halvdelen: 0.5,
    'en tredjedel': 1 / 3,
    'en {fjerdedel,kvart}': 0.25,
    'en femtedel': 0.2,
    'en tiendedel': 0.1,
  },
  denominators: { tredjedele: 3, fjerdedele: 4, femtedele: 5, tiendedele: 10 },
  joins: 'og',
  negatives: 'minus',

  // prettier-ignore
  currencyNoun: -1,
  currencies: {
    DKK: '{,danske }{krone,kroner,kr}|,-',
    SEK: 'svenske {kroner,kr}',
    NOK: 'norske {kroner,kr}',
    USD: '{amerikanske dollars,US dollar}',
    CHF: 'schweizer franc{,s}',
  },
  minorUnits: { kr: 'øre|öre' },

  pointWords: 'komma',
  percent: 'procent{,s,vis}',
  points: 'procentpoint{,s}|procentenheder',
  basisPoints: '{basis,rente}point{,s}',
  squares: 'kvadrat_',
  cubes: 'kubik_',
  // prettier-ignore
  units: {
    'meter-per-second': 'sekundmeter', 'square-meter': 'kvm', tonne: 'ton', barrel: 'tønde{,r}',
    celsius: '{varme,kulde,frost}grader', 'kilowatt-hour': 'kilowatttime{,r}', horsepower: 'hestekræfter', year: 'års', day: 'døgn',
  },
  ages: 'åri{g,ge}|årsalderen|år gam{mel,le,melt}',
  ageBefore: 'børn|personer|kvinder|mænd|unge|alderen|fyldte|fylder',
  counters:
    'ansatte|døde|dræbte|sårede|kvæstede|smittede|ledige|arbejdsløse|adspurgte|mennesker|personer|børn|kvinder|mænd|gange|lande|kommuner|dage|huse|elever',

  per: 'per|pr',
  rates: { hour: '{i ,}timen', month: '{om ,}måneden', year: 'om året', liter: 'literen' },
  between: 'mellem',
  from: 'fra',
  rangeJoins: 'til',
  betweenJoins: 'og',

  about: 'omkring|cirka|ca|omtrent|næsten|rundt regnet|knap|tæt på|op mod|anslået|små|henved',
  over: 'over|mere end|flere end|mindst|godt|godt og vel|ikke mindre end|minimum',
  under: 'under|mindre end|færre end|højst|maksimalt|op til|ikke mere end',
  overAfter: 'eller mere|og derover',
  underAfter: 'eller mindre',
  up: 'st{eg,iger,eget,ige,igning,igningen}|vokse{r,de,t}|vækst{en,}|hæve{r,de,t}|øge{r,de,t}|op|fremgang{en,}|plus|forhøje{r,de,t}',
  down: 'f{aldt,alder,aldet,ald,aldet}|sænke{r,de,t,s}|ned|reducere{r,de,t}|tilbagegang|skære{r,t}|minus|tabe{r,t}|dykkede',
  upAfter: '{mere,flere,højere}{, end}|op|fremgang|stigning',
  downAfter: '{mindre,færre,lavere}{, end}|ned|fald',
  by: 'med',
  changeBy: 'på|yderligere|hele|kun',
  levels: 'til|fra',
  equivalents: 'eller|svarende til|{det ,hvilket ,}svarer til|altså',

  clocks: 'kl|klokken',
  labels:
    'nr|nummer|side|kapitel|tabel|figur|paragraf|§|artikel|punkt|stk|etage|sal|uge|sæson|afsnit|del|kanal|rute|linje|runde|klasse|version|postboks|telefon|tlf|gruppe|fase|kl|klokken|plads|kategori|TV',
  labelsAfter: 'min{utters,} læsetid|min læsning|kommentarer|tallet',
  readingTime: 'læsetid',
  ratioWords: 'forhold{et,}',
  inRatio: '{ud ,}af{, de}',
  genitives: 'af',
  definite: 'de|den|det',
  stops:
    'i|på|og|men|af|for|om|ved|som|at|er|var|blev|bliver|har|havde|skal|vil|kan|de|den|det|en|et|han|hun|sig|ikke|efter|før|mod|når|mens|så|seneste|værd|ifølge',
}
