/**
 * A language in which articles are invented. In braces stand what is put in: `{money}`, `{percent}`, `{count}` and
 * `{length}` are figures, `{place}`, `{thing}`, `{person}` and `{firm}` are words. Publishers, people and places are invented.
 */
export interface SeedLanguage {
  /** BCP 47. */
  tag: string
  country: string
  publishers: readonly { name: string; host: string; sections: readonly string[] }[]
  people: readonly string[]
  places: readonly string[]
  things: readonly string[]
  titles: readonly string[]
  sentences: readonly string[]
  /** Sentences without a figure. */
  fillers: readonly string[]
  /** Amounts as they are written: `#` is the number, of up to three digits. */
  money: readonly { text: string; currency: string; scale: number }[]
  counts: readonly { text: string; scale: number; subject: string }[]
  percent: string
  length: string
  notes: readonly string[]
  tags: readonly string[]
  /** Between sentences. */
  space: string
}

export const SEED_LANGUAGES: readonly SeedLanguage[] = [
  {
    tag: 'id',
    country: 'ID',
    publishers: [
      { name: 'Warta Lumbung', host: 'warta-lumbung.example', sections: ['Ekonomi', 'Desa'] },
      { name: 'Kabar Muara', host: 'kabarmuara.example', sections: ['Nasional', 'Bisnis'] },
      { name: 'Harian Tanjung', host: 'www.hariantanjung.test', sections: ['Daerah', 'Pasar'] },
    ],
    people: ['Siti Rahmawati', 'Bagus Prakoso', 'Ni Luh Sekar', 'Yohanes Tamba', 'Dewi Kartikasari'],
    places: ['Sukamaju', 'Teluk Rawa', 'Bukit Lestari', 'Muara Jati', 'Lembah Hijau'],
    things: ['beras', 'kopi', 'perikanan', 'jeruk', 'listrik desa', 'kapal feri', 'minyak sawit'],
    titles: [
      'Harga {thing} di {place} naik {percent} dalam sebulan',
      'Koperasi {place} menjual {thing} senilai {money}',
      '{count} di {place} kini terhubung ke pasar {thing}',
      'Pemerintah {place} menambah anggaran {thing} menjadi {money}',
      'Panen {thing} di {place} turun {percent}, petani menunggu hujan',
    ],
    sentences: [
      'Menurut {person}, pendapatan dari {thing} mencapai {money} tahun lalu.',
      'Jumlahnya {count}, naik {percent} dari tahun sebelumnya.',
      'Jalan sepanjang {length} di {place} menelan biaya {money}.',
      'Sekitar {percent} hasil {thing} dijual ke luar daerah.',
      'Program itu menjangkau {count} di {place}.',
      'Bank daerah menyalurkan kredit {money} untuk usaha {thing}.',
    ],
    fillers: [
      '“Kami menanam bersama sejak kecil,” kata {person}.',
      'Pasar di {place} buka sejak subuh, dan pembeli datang dari kampung sebelah.',
      'Belum ada keterangan lanjutan dari pemerintah {place}.',
      'Perusahaan {firm} menolak berkomentar soal {thing}.',
    ],
    money: [
      { text: 'Rp# miliar', currency: 'IDR', scale: 1e9 },
      { text: 'Rp# juta', currency: 'IDR', scale: 1e6 },
      { text: 'US$# juta', currency: 'USD', scale: 1e6 },
      { text: 'CNY# juta', currency: 'CNY', scale: 1e6 },
    ],
    counts: [
      { text: '# ribu rumah tangga', scale: 1e3, subject: 'rumah tangga' },
      { text: '# juta pengguna internet', scale: 1e6, subject: 'pengguna internet' },
    ],
    percent: '# persen',
    length: '# kilometer',
    notes: ['Bandingkan dengan bulan Maret.', 'Sumber aslinya belum ketemu.', 'Tanya redaksi soal angka ini.'],
    tags: ['beras', 'desa', 'harga', 'anggaran'],
    space: ' ',
  },
  {
    tag: 'en',
    country: 'GB',
    publishers: [
      { name: 'The Harbour Post', host: 'harbourpost.example', sections: ['Business', 'Trade'] },
      { name: 'Quayside Courier', host: 'www.quayside-courier.example', sections: ['Economy', 'Local'] },
      { name: 'Northern Ledger', host: 'northernledger.test', sections: ['Markets', 'Energy'] },
    ],
    people: ['Margaret Oduya', 'Tom Ellerby', 'Priya Venn', 'Callum Strand', 'Ruth Penhallow'],
    places: ['Brackwater', 'Ellerby Sound', 'Port Fennick', 'Ashmoor', 'Saltmarsh'],
    things: ['rice', 'tram repairs', 'offshore wind', 'shellfish', 'night trains', 'social housing', 'copper'],
    titles: [
      '{thing} prices in {place} rise {percent} in a month',
      '{place} council sets aside {money} for {thing}',
      'How {count} in {place} came to live off {thing}',
      'Exporters of {thing} lose {money} as the harbour silts up',
      'Share of {thing} falls to {percent} in {place}',
    ],
    sentences: [
      'Revenue from {thing} reached {money} last year, {person} said.',
      'That is {count}, up {percent} on the year before.',
      'The {length} line between {place} and the coast cost {money}.',
      'About {percent} of the {thing} is sold abroad.',
      'The scheme has reached {count} in {place}.',
      'A regional bank lent {money} to firms that deal in {thing}.',
    ],
    fillers: [
      '“Nobody here expected it to last,” said {person}.',
      'The quay at {place} was quiet on Tuesday, and the gulls had it to themselves.',
      '{firm}, which runs the warehouses, declined to comment.',
      'The council did not answer questions before this article was published.',
    ],
    money: [
      { text: '£# million', currency: 'GBP', scale: 1e6 },
      { text: 'US$# billion', currency: 'USD', scale: 1e9 },
      { text: '€# million', currency: 'EUR', scale: 1e6 },
    ],
    counts: [
      { text: '# thousand households', scale: 1e3, subject: 'households' },
      { text: '# million passengers', scale: 1e6, subject: 'passengers' },
    ],
    percent: '# per cent',
    length: '# km',
    notes: ['Compare with March.', 'Who paid for it?', 'Check against the annual report.'],
    tags: ['rice', 'harbour', 'budget', 'to quote'],
    space: ' ',
  },
  {
    tag: 'de',
    country: 'DE',
    publishers: [
      { name: 'Hafenblatt', host: 'hafenblatt.example', sections: ['Wirtschaft', 'Region'] },
      { name: 'Werkbote', host: 'www.werkbote.example', sections: ['Industrie', 'Märkte'] },
    ],
    people: ['Annegret Möwe', 'Jörg Brandner', 'Selin Özkay', 'Klaas Wiering'],
    places: ['Übersand', 'Kleinhafen', 'Moorbrück', 'Großweiler'],
    things: ['Maschinenbau', 'Werften', 'Windkraft', 'Getreide', 'Wohnungsbau'],
    titles: [
      '{thing}: {place} meldet Aufträge über {money}',
      '{percent} mehr für {thing} in {place}',
      'Warum {count} in {place} auf {thing} setzen',
    ],
    sentences: [
      'Der Umsatz mit {thing} erreichte im Vorjahr {money}, sagte {person}.',
      'Das sind {count}, ein Plus von {percent}.',
      'Die {length} lange Strecke nach {place} kostete {money}.',
      'Rund {percent} davon gehen in die Ausfuhr.',
      'In {place} erreicht das Programm {count}.',
    ],
    fillers: [
      '„Damit hat hier niemand gerechnet“, sagte {person}.',
      'Der Betreiber {firm} wollte sich dazu nicht äußern.',
      'In {place} war es am Dienstag still, nur am Kai wurde gearbeitet.',
    ],
    money: [
      { text: '# Millionen Euro', currency: 'EUR', scale: 1e6 },
      { text: '# Milliarden Euro', currency: 'EUR', scale: 1e9 },
      { text: '# Millionen US-Dollar', currency: 'USD', scale: 1e6 },
    ],
    counts: [
      { text: '#.000 Haushalte', scale: 1e3, subject: 'Haushalte' },
      { text: '# Millionen Fahrgäste', scale: 1e6, subject: 'Fahrgäste' },
    ],
    percent: '# Prozent',
    length: '# Kilometer',
    notes: ['Mit dem Jahresbericht vergleichen.', 'Wer hat das bezahlt?'],
    tags: ['Hafen', 'Haushalt', 'Löhne'],
    space: ' ',
  },
  {
    tag: 'es',
    country: 'MX',
    publishers: [
      { name: 'El Faro de la Ría', host: 'elfarodelaria.example', sections: ['Economía', 'Puertos'] },
      { name: 'La Cosecha', host: 'lacosecha.test', sections: ['Campo', 'Mercados'] },
    ],
    people: ['Inés Quiroga', 'Rubén Alcázar', 'Lucía Ferrán', 'Óscar Peñalba'],
    places: ['Villarroca', 'Puerto Salino', 'Ribera Alta', 'Montezul'],
    things: ['café', 'aguacate', 'pesca', 'energía solar', 'vivienda'],
    titles: [
      'El precio de {thing} sube {percent} en {place}',
      '{place} destina {money} a {thing}',
      '{count} de {place} viven de {thing}',
    ],
    sentences: [
      'Los ingresos por {thing} llegaron a {money} el año pasado, dijo {person}.',
      'Son {count}, un {percent} más que el año anterior.',
      'La vía de {length} hasta {place} costó {money}.',
      'Cerca del {percent} se vende en el extranjero.',
    ],
    fillers: [
      '«Nadie lo esperaba aquí», dijo {person}.',
      'La empresa {firm} no quiso hacer declaraciones.',
      'En {place} el mercado abrió al amanecer y cerró antes de la lluvia.',
    ],
    money: [
      { text: '# millones de euros', currency: 'EUR', scale: 1e6 },
      { text: '# millones de pesos mexicanos', currency: 'MXN', scale: 1e6 },
      { text: '# millones de dólares', currency: 'USD', scale: 1e6 },
    ],
    counts: [
      { text: '# mil familias', scale: 1e3, subject: 'familias' },
      { text: '# millones de pasajeros', scale: 1e6, subject: 'pasajeros' },
    ],
    percent: '# %',
    length: '# kilómetros',
    notes: ['Comparar con marzo.', '¿Quién lo pagó?'],
    tags: ['café', 'puertos', 'presupuesto'],
    space: ' ',
  },
  {
    tag: 'ja',
    country: 'JP',
    publishers: [
      { name: '潮見新聞', host: 'shiomi-shimbun.example', sections: ['経済', '地域'] },
      { name: '北浜日報', host: 'kitahama.test', sections: ['産業', '市場'] },
    ],
    people: ['浜野 美咲', '川辺 拓真', '東雲 千尋'],
    places: ['潮見市', '北浜町', '緑谷村'],
    things: ['米', '漁業', '再生可能エネルギー', '夜行列車', '住宅'],
    titles: [
      '{place}の{thing}、{percent}増える見通し',
      '{thing}に{money}、{place}が予算案',
      '{place}で{count}が{thing}に関わる',
    ],
    sentences: [
      '{person}さんによると、{thing}の売り上げは昨年{money}に達した。',
      '対象は{count}で、前年より{percent}増えた。',
      '{place}までの{length}の路線には{money}かかった。',
      '約{percent}が海外で販売されている。',
    ],
    fillers: ['「誰も予想していなかった」と{person}さんは話す。', '{place}の市場は夜明けに開き、雨の前に閉じた。'],
    money: [
      { text: '#億円', currency: 'JPY', scale: 1e8 },
      { text: '#万円', currency: 'JPY', scale: 1e4 },
      { text: '#万ドル', currency: 'USD', scale: 1e4 },
    ],
    counts: [
      { text: '#万世帯', scale: 1e4, subject: '世帯' },
      { text: '#万人', scale: 1e4, subject: '人' },
    ],
    percent: '#%',
    length: '#キロメートル',
    notes: ['三月の数字と比べる。', '出典を確認すること。'],
    tags: ['米', '予算', '港'],
    space: '',
  },
  {
    tag: 'zh',
    country: 'CN',
    publishers: [
      { name: '河岸晚报', host: 'hean.example', sections: ['经济', '乡村'] },
      { name: '青谷财讯', host: 'qinggu.test', sections: ['市场', '能源'] },
    ],
    people: ['林晓岚', '周远帆', '沈若溪'],
    places: ['青谷县', '河岸镇', '云岭'],
    things: ['大米', '直播带货', '光伏', '渔业', '夜间列车'],
    titles: ['{place}{thing}增长{percent}', '{place}为{thing}投入{money}', '{place}{count}靠{thing}增收'],
    sentences: [
      '{person}介绍，去年{thing}收入达到{money}。',
      '目前共有{count}，同比增长{percent}。',
      '通往{place}的{length}道路耗资{money}。',
      '约{percent}的产品销往外地。',
    ],
    fillers: ['“没有人料到会这样，”{person}说。', '{place}的集市清晨开张，雨前收摊。'],
    money: [
      { text: '#亿元', currency: 'CNY', scale: 1e8 },
      { text: '#万元', currency: 'CNY', scale: 1e4 },
      { text: '#万美元', currency: 'USD', scale: 1e4 },
    ],
    counts: [
      { text: '#万户家庭', scale: 1e4, subject: '家庭' },
      { text: '#亿网民', scale: 1e8, subject: '网民' },
    ],
    percent: '#%',
    length: '#公里',
    notes: ['与三月比较。', '核对原始出处。'],
    tags: ['大米', '预算', '乡村'],
    space: '',
  },
  {
    tag: 'ar',
    country: 'EG',
    publishers: [
      { name: 'بريد المرفأ', host: 'barid-almarfa.example', sections: ['اقتصاد', 'محليات'] },
      { name: 'صحيفة الوادي', host: 'alwadi.test', sections: ['أسواق', 'طاقة'] },
    ],
    people: ['ليلى منصوري', 'سامر الحداد', 'نادية برهان'],
    places: ['المرفأ القديم', 'وادي الزيتون', 'تل الرمان'],
    things: ['الأرز', 'الصيد', 'الطاقة الشمسية', 'الإسكان', 'القطن'],
    titles: [
      'ارتفاع أسعار {thing} في {place} بنسبة {percent}',
      '{place} تخصص {money} لقطاع {thing}',
      '{count} في {place} يعملون في {thing}',
    ],
    sentences: [
      'قال {person} إن عائدات {thing} بلغت {money} العام الماضي.',
      'يبلغ العدد {count} بزيادة {percent} عن العام السابق.',
      'كلف الطريق البالغ طوله {length} إلى {place} نحو {money}.',
      'يباع نحو {percent} من الإنتاج في الخارج.',
    ],
    fillers: ['قال {person}: «لم يتوقع أحد ذلك هنا».', 'فتح السوق في {place} أبوابه مع الفجر وأغلق قبل المطر.'],
    money: [
      { text: '# مليون دولار', currency: 'USD', scale: 1e6 },
      { text: '# مليار جنيه مصري', currency: 'EGP', scale: 1e9 },
      { text: '# مليون يورو', currency: 'EUR', scale: 1e6 },
    ],
    counts: [
      { text: '# ألف أسرة', scale: 1e3, subject: 'أسرة' },
      { text: '# مليون مستخدم', scale: 1e6, subject: 'مستخدم' },
    ],
    percent: '# في المائة',
    length: '# كيلومترا',
    notes: ['يقارن بشهر آذار.', 'من دفع الثمن؟'],
    tags: ['الأرز', 'ميزانية', 'المرفأ'],
    space: ' ',
  },
  {
    tag: 'ru',
    country: 'RU',
    publishers: [
      { name: 'Береговой вестник', host: 'beregovoy.example', sections: ['Экономика', 'Регионы'] },
      { name: 'Заречье', host: 'zarechye.test', sections: ['Рынки', 'Энергетика'] },
    ],
    people: ['Анна Берегова', 'Пётр Ясенев', 'Дарья Ольхина'],
    places: ['Заречный Яр', 'Соляной Порт', 'Ясная Горка'],
    things: ['рыболовство', 'зерно', 'ветроэнергетика', 'жильё'],
    titles: [
      '{thing}: рост на {percent} за месяц, {place}',
      '{place} выделит {money} на {thing}',
      '{thing}: {count}, {place}',
    ],
    sentences: [
      'Выручка за прошлый год достигла {money}, сообщает {person}.',
      'Это {count}, на {percent} больше, чем годом ранее.',
      'Дорога длиной {length} обошлась в {money}.',
      'Около {percent} продукции продаётся за рубеж.',
    ],
    fillers: ['«Никто этого не ждал», говорит {person}.', 'Рынок открылся на рассвете и закрылся до дождя.'],
    money: [
      { text: '# млн рублей', currency: 'RUB', scale: 1e6 },
      { text: '# млрд рублей', currency: 'RUB', scale: 1e9 },
      { text: '# млн долларов', currency: 'USD', scale: 1e6 },
    ],
    counts: [
      { text: '# тыс. семей', scale: 1e3, subject: 'семей' },
      { text: '# млн пассажиров', scale: 1e6, subject: 'пассажиров' },
    ],
    percent: '# процентов',
    length: '# километров',
    notes: ['Сравнить с мартом.', 'Проверить источник.'],
    tags: ['зерно', 'порт', 'бюджет'],
    space: ' ',
  },
]
