import type { Language } from '../language.ts'

/** Malay, as papers of Malaysia, Singapore and Brunei write it: with the marks of English. */
export const ms: Language = {
  code: 'ms',
  decimal: '.',
  subject: 'words',
  verbs: /^(?:me(?:n[^t]|m[bpi]|l[aei]|r[ae])|di[bjklpt][aeiu]|ber[lktsp][aeu])\p{L}{3}/u,

  counting: 'sifar|satu|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|sebelas',
  teens: 'belas',
  negatives: 'minus|negatif',
  multipliers: { puluh: 10, ratus: 100 },
  magnitudes: { ribu: 1e3, juta: 1e6, 'bil{,l}ion': 1e9, 'tril{,l}ion': 1e12 },
  shortMagnitudes: { j: 1e6, b: 1e9 },
  wholes: { seratus: 100, seribu: 1e3, sejuta: 1e6, sebilion: 1e9 },
  fractions: { 'setengah|separuh': 0.5, suku: 0.25 },
  ratios: { sepertiga: 1 / 3, 'suku daripada': 0.25, separuh: 0.5 },
  denominators: { pertiga: 3, 'perempat|suku': 4, perlima: 5 },

  // prettier-ignore
  currencyNoun: 0,
  currencies: {
    $: 'dollar',
    USD: 'dolar {as,amerika}',
    CNY: 'yuan china',
    '£': 'paun sterling|pound{, sterling}',
    KRW: 'won',
  },
  currencyPrefixes: { USD: 'as$' },
  minorUnits: { MYR: 'sen' },

  percent: 'peratus',
  points: 'mata peratus{,an}',
  basisPoints: 'mata asas',
  squares: '_ persegi',
  cubes: '_ padu',
  units: {
    hectare: 'ha',
    tonne: 'tan{, metrik}',
    barrel: 'tong',
    'kilometer-per-hour': 'km j{,am}',
  },
  // prettier-ignore
  rates: {
    day: 'sehari', week: 'seminggu', month: 'sebulan', year: 'setahun', hour: 'sejam', kilogram: 'sekilo{,gram}', gram: 'segram', liter: 'seliter', barrel: 'setong', tonne: '{se,satu }tan{, metrik}', orang: 'seorang', saham: 'sesaham', unit: 'seunit',
  },
  ageBefore: '{ber,}{usia,umur}|usianya|umurnya',
  counters:
    'orang|buah|unit|ekor|kali|helai|biji|kes|rumah|pesakit|pelajar|pekerja|penduduk|mangsa|kanak-kanak|mata|maut|cedera',

  per: 'per|{,se}tiap|bagi setiap',
  between: '{,di }antara',
  from: 'dari{,pada}',
  rangeJoins: 'sampai|{,se}hingga|ke',
  betweenJoins: 'dan',

  about: 'sekitar|kira-kira|{lebih kurang,kurang lebih}|hampir|dianggarkan',
  over: 'lebih{, dari, daripada}|melebihi|di atas|melepasi|se{kurang-kurang,kurang,tidak-tidak}nya|tidak kurang{, daripada}',
  under: 'kurang {dari,daripada}|{,di }bawah|tidak {sampai,melebihi,lebih daripada}|paling {banyak,tinggi}|sehingga',
  overAfter: 'lebih|ke atas|atau lebih',
  underAfter: 'ke bawah|atau kurang',
  up: '{me,}naik{,kan}|meningkat|bertambah|tumbuh|berkembang|melonjak|mengukuh|kenaikan|peningkatan|pertumbuhan|lonjakan|menokok|melambung',
  down: '{,me}turun{,kan}|berkurang{,an}|merosot|menjunam|susut|menyusut|jatuh|penurunan|kejatuhan|menguncup|mengurangkan|rugi|melemah',
  upAfter: 'lebih {tinggi,besar,banyak}',
  downAfter: 'lebih {rendah,kecil,sedikit}',
  by: 'sebesar|sebanyak',
  changeBy: 'lagi|mendadak|sedikit',
  levels: 'kepada|menjadi|ke{, paras}|{di,pada} paras|dari{,pada}',
  equivalents: 'atau|bersamaan{, dengan}|setara{, dengan}|iaitu|bernilai',

  clocks: 'pagi|petang|malam|tengah {hari,malam}|waktu tempatan',
  labels:
    'pukul|jam|tahun|no|nombor|bab|seksyen|perkara|hal{aman,}|muka surat|jadual|tingkat{,an}|fasa|edisi|jilid|siri|ke|blok|lot|jalan|km|kumpulan|liga|tel{efon,}|talian|sejak|bulan|suku|gred|bilik|skor|ron',
  labelsAfter: 'minit {baca,bacaan,membaca}|{minit,jam,hari} lalu|komen',
  readingTime: '{masa,tempoh} {baca,bacaan,membaca}',
  ratioWords: 'nisbah',
  inRatio: 'dari{,pada}{, setiap}',
  stops:
    'di|yang|pada|dan|dari|daripada|untuk|bagi|dengan|ke|kepada|dalam|oleh|atau|sebagai|kerana|selepas|sejak|telah|sudah|akan|adalah|ialah|ini|itu|tersebut|juga|serta|agar|masih|tidak|pernah|hilang|terkorban|lebih|tahun|berbanding|sebelumnya|kembali|hadir|dijual|keluar|wang|kini|semalam|manakala|sebelum|turut|diikuti|akibat',
}
