import type { Language } from '../language.ts'

/** Indonesian. Papers write M for miliar and T for triliun behind an amount of rupiah, and often 5.1 % with a dot. */
export const id: Language = {
  code: 'id',
  name: 'Bahasa Indonesia',
  decimal: ',',
  subject: 'words',

  // prettier-ignore
  cardinals: {
    nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9,
    sepuluh: 10, sebelas: 11,
  },
  teens: 'belas',
  negatives: 'minus|negatif',
  multipliers: { puluh: 10, ratus: 100 },
  magnitudes: { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, trilyun: 1e12, kuadriliun: 1e15 },
  shortMagnitudes: { 'rb|k': 1e3, 'jt|juta-an': 1e6, 'M|miliar-an': 1e9, T: 1e12 },
  wholes: { seratus: 100, seribu: 1e3, sejuta: 1e6, semiliar: 1e9, setriliun: 1e12 },
  fractions: { setengah: 0.5, seperempat: 0.25, sepertiga: 1 / 3 },
  ratios: { sepertiga: 1 / 3, seperempat: 0.25, seperlima: 0.2, sepersepuluh: 0.1, separuh: 0.5 },
  denominators: { pertiga: 3, perempat: 4, perlima: 5, persepuluh: 10 },

  // prettier-ignore
  currencies: {
    IDR: 'rupiah', '$': 'dolar|dollar',
    USD: 'dolar as|dolar amerika|dolar amerika serikat|dollar as|dollar amerika|dollar amerika serikat',
    SGD: 'dolar singapura|dollar singapura', AUD: 'dolar australia|dollar australia', HKD: 'dolar hong kong',
    TWD: 'dolar taiwan', CAD: 'dolar kanada', NZD: 'dolar selandia baru', BND: 'dolar brunei',
    MYR: 'ringgit|ringgit malaysia', EUR: 'euro|euros', JPY: 'yen|yen jepang', CNY: 'yuan|yuan cina|yuan china|yuan tiongkok|renminbi',
    '£': 'pound|poundsterling|pound sterling|pound inggris', GBP: 'pound sterling inggris', KRW: 'won|won korea|won korea selatan',
    THB: 'baht', INR: 'rupee|rupee india', VND: 'dong', PHP: 'peso filipina', SAR: 'riyal|riyal saudi|real saudi', CHF: 'franc swiss',
    RUB: 'rubel|rubel rusia', TRY: 'lira|lira turki', AED: 'dirham|dirham uea',
  },
  minorUnits: { IDR: 'sen', $: 'sen dolar' },
  bareSigns: { $: 'USD', '¥': 'JPY', '£': 'GBP' },

  percent: 'persen|prosen|pct|per sen',
  points: 'poin persentase|poin persen|persen poin|percentage point',
  basisPoints: 'basis poin|basis point|bps',
  // prettier-ignore
  units: {
    year: 'tahun', month: 'bulan', week: 'minggu|pekan', day: 'hari', hour: 'jam', minute: 'menit', second: 'detik',
    kilometer: 'km|kilometer|kilo meter', meter: 'meter', centimeter: 'cm|sentimeter', millimeter: 'mm|milimeter',
    'square-kilometer': 'km2|km²|kilometer persegi', 'square-meter': 'm2|m²|meter persegi', 'cubic-meter': 'm3|m³|meter kubik',
    hectare: 'hektare|hektar|ha', kilogram: 'kg|kilogram|kilo', gram: 'gram|gr', tonne: 'ton', liter: 'liter|lt', barrel: 'barel|barrel',
    'kilometer-per-hour': 'km jam|kilometer per jam', megawatt: 'mw|megawatt', 'megabit-per-second': 'mbps', celsius: 'derajat celsius|derajat celcius',
    magnitude: 'skala richter|sr', kwintal: 'kuintal|kwintal',
  },
  ageBefore: 'berusia|berumur|usia|umur|usianya|umurnya|berusia sekitar',
  counters:
    'orang|jiwa|unit|buah|ekor|kali|lembar|keping|butir|rumah|desa|kota|negara|perusahaan|kasus|pasien|siswa|pekerja|penumpang|pengguna|warga|korban|petani|saham|lot|titik|kabupaten|provinsi|kecamatan|kepala keluarga|kk|karyawan|peserta|anggota|kendaraan|siaran|tayangan|pelanggan|sekolah|kursi|suara|produk|gerai|toko|hotel',

  per: 'per|tiap|setiap',
  perThings: 'lembar|saham|ekor|porsi|butir|kamar|malam|kepala|kapita|bungkus|tabung|karung|sak|dolar as|rumpun',
  between: 'antara|di antara',
  from: 'dari|mulai dari',
  rangeJoins: 'sampai|hingga|sampai dengan|s d|sd|ke',
  betweenJoins: 'dan',

  about:
    'sekitar|kira-kira|kurang lebih|hampir|nyaris|mendekati|sekira|lebih kurang|kisaran|di kisaran|berkisar|diperkirakan|mencapai sekitar|kl',
  over: 'lebih dari|melebihi|di atas|melampaui|melewati|minimal|paling sedikit|setidaknya|sedikitnya|sekurang-kurangnya|paling tidak|lebih besar dari|menembus',
  under:
    'kurang dari|di bawah|tidak sampai|tak sampai|maksimal|maksimum|paling banyak|paling tinggi|tidak lebih dari|tak lebih dari|lebih rendah dari',
  overAfter: 'lebih|lebih banyak|ke atas|atau lebih',
  underAfter: 'ke bawah|atau kurang',
  up: 'naik|meningkat|bertambah|tumbuh|melonjak|menguat|melesat|meroket|kenaikan|peningkatan|pertumbuhan|penambahan|tambah|lonjakan|penguatan|surplus tumbuh|terkerek|terapresiasi|menanjak',
  down: 'turun|menurun|berkurang|merosot|anjlok|melemah|penurunan|menyusut|terkontraksi|kontraksi|susut|jatuh|pelemahan|ambles|terdepresiasi|tergerus|terkoreksi|koreksi|melorot|terpangkas',
  upAfter: 'lebih tinggi|lebih besar',
  downAfter: 'lebih rendah|lebih kecil',
  by: 'sebesar|sebanyak',
  changeBy: 'hingga|sampai|tajam|tipis|signifikan|drastis|mencapai|sekitar|lagi|masing-masing',
  levels: 'menjadi|jadi|ke|ke level|ke posisi|di level|pada level|ke angka|di angka|dari',
  equivalents:
    'atau|setara|setara dengan|senilai|atau setara|atau senilai|sama dengan|atau sekitar|ekuivalen|atau setara dengan',

  months:
    'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|ags|agt|sep|sept|okt|nov|des|january|february|march|may|june|july|august|october|december',
  clocks: 'wib|wita|wit|gmt|utc|waktu setempat|waktu indonesia barat|am|pm|dini hari',
  labels:
    'pukul|jam|tahun|nomor|no|pasal|ayat|bab|halaman|hal|tanggal|tgl|kelas|tipe|seri|edisi|volume|vol|lampiran|tabel|gambar|ke|jilid|peringkat|ranking|lantai|blok|rt|rw|km|kilometer|jalan|jl|rute|versi|generasi|level|grup|liga|babak|telp|telepon|hp|fax|wa|kode pos|gate|sejak|bulan|angkatan|dekade|tahap|era|abad|semester|kuartal|triwulan|minggu ke|undang undang nomor|skor|umur|ruang|ruangan|kamar|kav|lt|hlm|pkl|poin|gelombang|bernomor|nomor polisi',
  labelsAfter:
    'menit baca|menit membaca|min read|menit waktu baca|menit dibaca|menit lalu|jam lalu|jam yang lalu|menit yang lalu|hari lalu|hari yang lalu|komentar',
  readingTime: 'waktu baca|waktu membaca|lama baca|durasi baca|estimasi baca|estimasi waktu baca',
  ratioWords: 'rasio|perbandingan|nisbah',
  inRatio: 'dari|dari setiap|di antara',
  stops:
    'banding|di|yang|pada|dan|dari|untuk|dengan|ke|dalam|oleh|atau|per|sebagai|karena|setelah|sejak|hingga|sampai|telah|sudah|akan|adalah|ini|itu|tersebut|lebih|juga|pun|serta|tetapi|namun|sementara|saat|ketika|agar|bagi|secara|antara|terhadap|tentang|menjadi|masih|ada|tidak|belum|bisa|dapat|harus|hanya|sekitar|setiap|tiap|tahun|bulan|pertahun|sebelum|selama|lalu|mendatang|kemudian|kata|ujar|terjadi|tercatat|dijual|terjual|ikut|pernah|tinggal|bekerja|meninggal|tewas|terdaftar|berasal|melalui|via|naik|turun|sepanjang|seperti|jika|kalau|maka|sehingga|mereka|kami|kita|ia|dia|saya|tumbuh|meningkat|menurun|terhitung|dilaporkan|dinyatakan|mengikuti|menggunakan|dibandingkan|dibanding|ketimbang|dibandingkan|menyatakan|mengatakan|memilih|mengaku|memakai|membeli|menjual|berbelanja|menonton|mendapat|menerima',
  // prettier-ignore
  places: {
    US: 'amerika serikat|as|new york|washington|wall street|wallstreet', SG: 'singapura', AU: 'australia|sydney|canberra|melbourne',
    CA: 'kanada|toronto', HK: 'hong kong', TW: 'taiwan', NZ: 'selandia baru', CN: 'cina|china|tiongkok|beijing|shanghai', JP: 'jepang|tokyo',
    GB: 'inggris|london',
  },
}
