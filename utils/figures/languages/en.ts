import type { Language } from '../language.ts'

/** English, with the conventions of its countries where they do not contradict each other. */
export const en: Language = {
  code: 'en',
  name: 'English',
  decimal: '.',
  subject: 'plural',

  // prettier-ignore
  cardinals: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
    thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  multipliers: { hundred: 100, dozen: 12 },
  // prettier-ignore
  magnitudes: {
    thousand: 1e3, 'million|millions': 1e6, 'billion|billions': 1e9, 'trillion|trillions': 1e12, quadrillion: 1e15,
    'lakh|lakhs|lac': 1e5, 'crore|crores': 1e7,
  },
  shortMagnitudes: { k: 1e3, 'm|mn|mln|mm|mio|mil': 1e6, 'b|bn|bln': 1e9, 't|tn|trn|tln': 1e12, cr: 1e7 },
  fractions: { 'half|half of': 0.5, 'quarter|a quarter of': 0.25, 'and a half': 0.5, 'and a quarter': 0.25 },
  // prettier-ignore
  ratios: {
    'a quarter of': 0.25, 'a fifth of': 0.2, 'a tenth of': 0.1, 'half of all': 0.5, 'a third of': 1 / 3,
    'two thirds': 2 / 3, 'one third': 1 / 3,
  },
  denominators: {
    thirds: 3,
    third: 3,
    quarters: 4,
    fifths: 5,
    fifth: 5,
    sixths: 6,
    sixth: 6,
    sevenths: 7,
    eighths: 8,
    tenths: 10,
    tenth: 10,
  },
  joins: 'and',
  idioms:
    'make up|makes up|made up|making up|sign up|end up|set up|add up|adds up|added up|cut off|fall in|fall of|fallen in|break down|broke down|shut down|top up|pick up|eat up|eats up|ate up|eaten up|racked up|rack up|take up|takes up|took up|taking up|gave up|give up|backed up|holds up|turn up|turned up|shows up|opened up|used up|came up|come up|put up|bought up|snapped up|picked up|built up|laid down|cut down on|handed down',
  articles: 'a|an',
  negatives: 'minus|negative',

  // prettier-ignore
  currencies: {
    $: 'dollar|dollars|buck|bucks', USD: 'us dollar|us dollars|u s dollars|american dollars|greenbacks|united states dollars',
    AUD: 'australian dollars|australian dollar|aussie dollars', CAD: 'canadian dollars|canadian dollar', HKD: 'hong kong dollars',
    SGD: 'singapore dollars|singaporean dollars', NZD: 'new zealand dollars', TWD: 'taiwan dollars|taiwanese dollars', EUR: 'euro|euros',
    '£': 'pound|pounds|quid', GBP: 'pounds sterling|sterling|british pounds', JPY: 'yen|japanese yen',
    CNY: 'yuan|chinese yuan|renminbi|rmb', KRW: 'korean won|south korean won', INR: 'indian rupees|indian rupee', rupee: 'rupee|rupees',
    PKR: 'pakistani rupees', LKR: 'sri lankan rupees', IDR: 'rupiah|indonesian rupiah', MYR: 'ringgit|ringgits|malaysian ringgit|malaysia ringgit', THB: 'baht|thai baht',
    VND: 'dong|vietnamese dong', CHF: 'swiss franc|swiss francs', franc: 'franc|francs', FRF: 'french francs', RUB: 'rouble|roubles|ruble|rubles|russian rubles',
    krona: 'krona|kronor', krone: 'krone|kroner', SEK: 'swedish kronor|swedish crowns', NOK: 'norwegian kroner|norwegian crowns', DKK: 'danish kroner|danish crowns',
    TRY: 'turkish lira|turkish liras', lira: 'lira|liras|lire', ITL: 'italian lira|italian lire', NGN: 'naira', ZAR: 'rand|rands|south african rand', KES: 'kenyan shillings', peso: 'peso|pesos', MXN: 'mexican pesos',
    PHP: 'philippine pesos', BRL: 'reais|brazilian reais|brazilian real', dinar: 'dinar|dinars', riyal: 'riyal|riyals', rial: 'rial|rials', AED: 'dirham|dirhams|emirati dirhams',
    SAR: 'saudi riyals', KWD: 'kuwaiti dinar|kuwaiti dinars', EGP: 'egyptian pounds|egyptian pound|geneh|egyptianpound', ILS: 'shekel|shekels|israeli shekels', PLN: 'zloty|zlotys|zlotys',
    CZK: 'czech crowns|koruna|korunas', HUF: 'forint|forints', BTC: 'bitcoin|bitcoins', DEM: 'deutsche marks|deutschmarks|german marks', MNT: 'tugrik|tugriks', UAH: 'hryvnia|hryvnias', BDT: 'taka',
    GHS: 'cedi|cedis', FIM: 'markka|finnish markka', ESP: 'peseta|pesetas', NLG: 'guilder|guilders|dutch guilders', leu: 'leu|lei',
  },
  weightWords: 'weigh|weighs|weighed|weighing|weight|heavier|lighter|heavy|overweight|thrust|pressure',
  weakCurrencies: { KRW: 'won', DEM: 'marks', NGN: 'n' },
  currencyAdjectives: {
    USD: 'american|us|u s',
    AUD: 'australian',
    CAD: 'canadian',
    NZD: 'new zealand',
    SGD: 'singapore',
    HKD: 'hong kong',
  },
  currencyPrefixes: { rupee: 'rs|re', BDT: 'tk', NGN: 'n', franc: 'fr|frs', KES: 'ksh|kes', ZAR: 'r' },
  minorUnits: {
    $: 'cents|cent|us cents|c',
    '£': 'pence|penny|pennies|p',
    rupee: 'paise|paisa',
    EUR: 'euro cents|eurocents',
  },
  bareSigns: { $: 'USD', '£': 'GBP', '¥': 'JPY', rupee: 'INR' },

  percent: 'percent|per cent|pct|pc|percentage|percents|per cents',
  points: 'percentage point|percentage points|percent points|pct points|ppt|ppts|pp|pps',
  basisPoints: 'basis point|basis points|bps|bp',
  // prettier-ignore
  units: {
    year: 'year|years|yr|yrs', month: 'month|months', week: 'week|weeks', day: 'day|days', hour: 'hour|hours|hr|hrs', minute: 'minute|minutes|mins', second: 'second|seconds|secs',
    kilometer: 'km|kms|kilometre|kilometres|kilometer|kilometers', meter: 'm|metre|metres|meter|meters', centimeter: 'cm|centimetre|centimetres', millimeter: 'mm|millimetre|millimetres',
    mile: 'mile|miles|mi', foot: 'foot|feet|ft', inch: 'inch|inches', yard: 'yards|yard', acre: 'acres|acre', hectare: 'hectare|hectares|ha',
    'square-kilometer': 'km2|km²|sq km|square kilometres|square kilometers|square kilometre|square kilometer', 'square-mile': 'sq mi|square miles|square mile', 'square-meter': 'm2|m²|sq m|square metres|square meters', 'square-foot': 'sq ft|square feet|square foot',
    'cubic-meter': 'm3|m³|cubic metres|cubic meters', 'cubic-kilometer': 'km³|km3|cubic kilometers|cubic kilometres|km cubed',
    kilogram: 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes', gram: 'g|gram|grams|grammes', milligram: 'mg|milligrams', pound: 'lb|lbs|pounds weight', ounce: 'ounce|ounces|oz', tonne: 'tonne|tonnes|metric ton|metric tons', ton: 'ton|tons',
    liter: 'l|litre|litres|liter|liters', milliliter: 'ml|millilitres', gallon: 'gallon|gallons', cup: 'cup|cups', tablespoon: 'tbsp|tablespoon|tablespoons', teaspoon: 'tsp|teaspoons|teaspoon', barrel: 'barrel|barrels|bbl',
    'kilometer-per-hour': 'km h|kmh|kph|kilometres per hour|kilometers per hour', 'mile-per-hour': 'mph|miles per hour', 'meter-per-second': 'm s|metres per second|meters per second',
    celsius: 'degrees celsius|degree celsius|celsius|degrees c', fahrenheit: 'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f', degree: 'degrees|degree',
    kilowatt: 'kw|kilowatts', megawatt: 'mw|megawatt|megawatts', gigawatt: 'gw|gigawatt|gigawatts', 'kilowatt-hour': 'kwh|kilowatt hours', 'megawatt-hour': 'mwh|megawatt hours', 'gigawatt-hour': 'gwh', horsepower: 'hp|horsepower',
    'megabit-per-second': 'mbps', 'megabyte': 'mb|megabytes', gigabyte: 'gb|gigabytes', terabyte: 'tb|terabytes', exabyte: 'exabytes|eb', megahertz: 'mhz', gigahertz: 'ghz', 'bushel': 'bushel|bushels', 'megapixel': 'megapixel|megapixels|mp',
  },
  ages: 'year old|years old|year olds|years of age|yr old',
  ageBefore: 'aged|age|ages',
  counters:
    'people|persons|person|men|women|children|users|times|households|homes|jobs|workers|employees|students|patients|cases|deaths|votes|seats|shares|units|vehicles|cars|countries|companies|members|customers|subscribers|visitors|passengers|copies|views|farmers|shoppers|residents|voters|soldiers|troops|migrants|refugees|schools|stores|points|pupils|items|streams|internet users|live streams',

  per: 'per|for each|for every',
  weakPer: 'a|an|each|every',
  perThings:
    'share|person|head|capita|night|ticket|household|unit|copy|ride|user|student|family|vehicle|megawatt hour|bottle|meal|room|piece|customer|employee|worker|game|pop',
  between: 'between',
  from: 'from',
  rangeJoins: 'to|through|and up to',
  betweenJoins: 'and',

  about:
    'about|around|approximately|roughly|some|nearly|almost|close to|circa|approx|an estimated|estimated|in the region of|more or less|near|ca|c|somewhere around|just about|on the order of',
  overNotTime: 'over|well over',
  over: 'more than|at least|above|exceeding|in excess of|upwards of|no less than|no fewer than|not less than|greater than|exceeded|topped|surpassed|just over|a minimum of|upward of',
  under:
    'under|less than|fewer than|below|at most|up to|as much as|as many as|no more than|not more than|lower than|just under|well under|a maximum of|just below',
  aboutAfter: 'or so|or thereabouts',
  overAfter: 'or more|plus|or over|or above|and upwards',
  underAfter: 'or less|or fewer|or under|or below',
  up: 'up|rose|rise|risen|rises|rising|grew|grow|grown|growing|grows|increase|increased|increases|increasing|gained|gain|gains|gaining|jumped|jump|jumps|climbed|climb|climbs|soared|surged|surge|surges|advanced|growth of|growth|expanded|rallied|swelled|leapt|higher by|hike of|raised',
  down: 'down|fell|fall|fallen|falls|falling|dropped|drop|drops|dropping|declined|decline|declines|declining|decreased|decrease|decreases|lost|loses|slid|slipped|slumped|plunged|plummeted|tumbled|shrank|shrunk|contracted|contraction of|cut|sank|shed|dipped|lower by|eased|loss of|reduced|tumbles|plunge',
  upAfter: 'higher|rise|increase|growth|more than a year|gain|jump|surge|more',
  downAfter: 'lower|fall|decline|drop|decrease|less|reduction|slump',
  by: 'by',
  changeBy:
    'of|another|a|an|a further|further|as much as|a record|sharply|slightly|nearly|only|just|some|again|in|another',
  levels: 'to|at|from|into',
  equivalents: 'or|equivalent to|equal to|the equivalent of|equivalent|i e|that is|worth|or around',

  months:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  clocks: 'am|pm|a m|p m|gmt|utc|bst|est|edt|pst|pdt|cet|cest|o clock|oclock|hours gmt|et|ist|wib|aest',
  labels:
    'no|nos|number|numbers|page|pages|p|pp|chapter|section|article|figure|fig|table|part|phase|room|floor|flight|route|highway|interstate|level|grade|class|type|step|day|week|stage|round|game|line|gate|platform|version|volume|vol|issue|episode|season|season|group|psalm|rule|clause|paragraph|appendix|annex|schedule|note|item|lot|unit|district|ward|precinct|area|zone|channel|radio|track|tel|telephone|phone|fax|call|suite|apartment|apt|box|po box|zip|postcode|isbn|since|by|mark|iphone|ipad|windows|galaxy|pixel|playstation|xbox|covid|euro|generation|gen|top|league|division|error|act|title|quarter|fiscal|size|model|series|under',
  labelsAfter:
    'min read|minute read|mins read|minutes read|min reading|minute reading time|comments|comment|minutes ago|hours ago|mins ago|days ago|hour ago',
  readingTime: 'reading time|read time|time to read|estimated reading time',
  ratioWords: 'ratio|odds|proportion|margin',
  inRatio: 'in|out of|in every|out of every',
  stops:
    'in|on|at|of|for|from|to|by|with|and|or|but|that|which|who|whom|were|was|is|are|be|been|being|had|has|have|having|will|would|could|can|may|might|should|as|than|then|when|while|where|after|before|since|during|under|over|into|onto|through|per|a|an|the|this|these|those|its|their|his|her|our|it|they|he|she|we|you|i|not|no|if|because|so|about|around|more|less|also|only|just|said|says|say|according|reached|lived|lives|worked|died|used|bought|sold|took|made|across|against|between|among|within|without|yet|still|each|every|out|up|down|off|later|earlier|ago|last|next|there|here|did|do|does|via|compared|including|near|worldwide|annually|daily',
  // prettier-ignore
  places: {
    US: 'united states|us|america|new york|washington|wall street|california|texas|chicago', AU: 'australia|australian|sydney|melbourne|canberra|brisbane|perth', CA: 'canada|canadian|toronto|ottawa|vancouver|montreal',
    NZ: 'new zealand|wellington|auckland', SG: 'singapore', HK: 'hong kong', TW: 'taiwan|taipei', GB: 'britain|british|london|england|uk', JP: 'japan|tokyo', CN: 'china|beijing|shanghai',
    IN: 'india|mumbai|delhi|new delhi', PK: 'pakistan|karachi|islamabad', LK: 'sri lanka|colombo', NP: 'nepal|kathmandu', EG: 'egypt|cairo', SE: 'sweden|stockholm', NO: 'norway|oslo', DK: 'denmark|copenhagen', MX: 'mexico', PH: 'philippines|manila',
    AR: 'argentina|buenos aires', CL: 'chile|santiago', CO: 'colombia|bogota', JM: 'jamaica|kingston', FJ: 'fiji|suva', BN: 'brunei',
  },
}
