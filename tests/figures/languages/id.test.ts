import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['Inflasi Oktober tercatat 5,71 persen, lebih rendah dari September sebesar 5,95 persen.', '5,71 persen = 5.71 %', '5,95 persen = 5.95 %'],
  ['Harga Pertamax turun Rp600 menjadi Rp13.900 per liter.', 'Rp600 = 600 IDR down', 'Rp13.900 = 13900 IDR per liter'],
  ['Pasangan itu meraih 55,5 persen suara atau 85,6 juta suara.', '55,5 persen = 55.5 % (suara)', '85,6 juta = 85600000 (suara)'],
  ['Kecelakaan itu menewaskan dua orang dan melukai 14 lainnya.', 'dua = 2 (orang)', '14 = 14 (lainnya)'],
  ['Polisi menyita 12 kilogram sabu dan uang tunai Rp450 juta.', '12 kilogram = 12 kilogram', 'Rp450 juta = 450000000 IDR'],
  ['Upah buruh naik 6 persen, ditambah bonus Rp1 juta per orang.', '6 persen = 6 % up', 'Rp1 juta = 1000000 IDR per orang'],
  ['Perusahaan memangkas 1.500 dari 12.000 karyawan.', '1.500 = 1500', '12.000 = 12000 (karyawan)'],
  ['Utang pemerintah menembus Rp7.420 triliun atau 39,3 persen dari PDB.', 'Rp7.420 triliun = 7420000000000000 IDR over', '39,3 persen = 39.3 %'],
  ['Suhu berkisar antara 22 hingga 31 derajat Celsius.', '22 hingga 31 derajat Celsius = 22 to 31 celsius about'],
  ['Satu dari lima keluarga tidak mampu membayar.', 'Satu dari lima = 0.2 ratio'],
  ['Rumah tipe 36 dijual mulai Rp450 juta dengan bunga 4,5 persen.', 'Rp450 juta = 450000000 IDR', '4,5 persen = 4.5 %'],
  ['Kapal tenggelam di kedalaman 30 meter, 12 penumpang hilang.', '30 meter = 30 meter', '12 = 12 (penumpang hilang)'],
  ['Pasal 27 ayat (3) UU Nomor 19 Tahun 2016, halaman 12.'],
  ['Ekspor naik dari US$20,1 miliar menjadi US$24,8 miliar.', 'US$20,1 miliar = 20100000000 USD', 'US$24,8 miliar = 24800000000 USD'],
  ['Nilai tukar rupiah melemah 35 poin menjadi Rp15.645 per dolar AS.', '35 = 35 down (poin)', 'Rp15.645 = 15645 IDR per USD'],
  ['Gempa magnitudo 5,6 mengguncang Cianjur pada kedalaman 10 km, 162 orang tewas.', '10 km = 10 kilometer', '162 = 162 (orang)'],
  ['Harga BBM jenis Pertalite naik dari Rp7.650 menjadi Rp10.000 per liter.', 'Rp7.650 = 7650 IDR', 'Rp10.000 = 10000 IDR per liter'],
  ['Pemerintah menganggarkan Rp24,17 triliun untuk BLT bagi 20,65 juta keluarga.', 'Rp24,17 triliun = 24170000000000 IDR', '20,65 juta = 20650000 (keluarga)'],
  ['Laba bersih perseroan turun dari Rp1,2 triliun menjadi Rp980 miliar pada semester pertama 2022.', 'Rp1,2 triliun = 1200000000000 IDR', 'Rp980 miliar = 980000000000 IDR'],
  ['Separuh penduduk, atau sekitar 135 juta jiwa, belum divaksin.', 'Separuh = 0.5 ratio', '135 juta = 135000000 about (jiwa)'],
  ['Denda paling banyak Rp5 miliar dan pidana penjara paling lama 10 tahun.', 'Rp5 miliar = 5000000000 IDR under', '10 tahun = 10 year under'],
  ['Pelaku berinisial AB (34) membawa kabur uang Rp 350 jt.', 'Rp 350 jt = 350000000 IDR'],
  ['Sebanyak 3 dari 10 anak mengalami stunting.', '3 dari 10 = 0.3 ratio'],
  ['Bunga deposito 3,25%-4% per tahun.', '3,25%-4% = 3.25 to 4 % per year'],
  ['Tiket mulai Rp 75 ribu s.d. Rp 1,5 juta.', 'Rp 75 ribu s.d. Rp 1,5 juta = 75000 to 1500000 IDR'],
  ['UMP DKI naik 5,6 persen jadi Rp4.901.798.', '5,6 persen = 5.6 % up', 'Rp4.901.798 = 4901798 IDR'],
  ['Jarak 40 km ditempuh dalam 1,5 jam dengan tarif Rp18.000 sekali jalan.', '40 km = 40 kilometer', '1,5 jam = 1.5 hour', 'Rp18.000 = 18000 IDR'],
  ['Suku bunga acuan naik 50 bps menjadi 5,25 persen.', '50 bps = 0.5 points up', '5,25 persen = 5.25 %'],
  [
    'Per Juni 2020 ada 285 juta pengguna internet di desa, lebih dari 30 persen dari total nasional.',
    '285 juta = 285000000 (pengguna internet)',
    '30 persen = 30 % over',
  ],
  [
    'Jumlah itu bertambah lebih dari 30 juta sejak Maret 2020.',
    '30 juta = 30000000 over up',
  ],
  [
    'Promosi daring menjangkau 51,5 persen pengguna internet, dan lebih dari 34 persen pernah membeli.',
    '51,5 persen = 51.5 % (pengguna internet)',
    '34 persen = 34 % over',
  ],
  [
    'Pembeli lewat siaran langsung tercatat 309 juta orang, naik 16,7 persen dibandingkan Maret.',
    '309 juta = 309000000 (orang)',
    '16,7 persen = 16.7 % up',
  ],
  [
    'Ada lebih dari 400.000 siaran langsung yang aktif dan lebih dari 10 juta kegiatan pemasaran selama semester pertama.',
    '400.000 = 400000 over (siaran langsung)',
    '10 juta = 10000000 over (kegiatan pemasaran)',
  ],
  [
    'Tayangannya ditonton lebih dari 50 miliar kali.',
    '50 miliar = 50000000000 over (kali)',
  ],
  [
    'Siaran amal itu menghasilkan lebih dari CNY40 juta (sekitar USD5,87 juta atau Rp86,8 miliar).',
    'CNY40 juta = 40000000 CNY over ≡0',
    'USD5,87 juta = 5870000 USD about ≡0',
    'Rp86,8 miliar = 86800000000 IDR ≡0',
  ],
  [
    'Nenek Sarmi, petani berusia 59 tahun, menjual jeruk dari beranda rumahnya.',
    '59 tahun = 59 year-person',
  ],
  [
    'Pemerintah menyiapkan anggaran Rp3.761,412 triliun untuk tahun depan.',
    'Rp3.761,412 triliun = 3761412000000000 IDR',
  ],
  [
    'Harga cabai naik menjadi Rp 22 ribu/kg dari Rp18.500 per kilogram.',
    'Rp 22 ribu = 22000 IDR per kilogram',
    'Rp18.500 = 18500 IDR per kilogram',
  ],
  [
    'Bonusnya antara Rp40-50 juta, atau setara US$3.500 untuk tiap pegawai.',
    'Rp40-50 juta = 40000000 to 50000000 IDR ≡0',
    'US$3.500 = 3500 USD ≡0',
  ],
  [
    'Inflasi turun 0,25 poin persentase menjadi 5.1 % pada kuartal kedua.',
    '0,25 poin persentase = 0.25 points down',
    '5.1 % = 5.1 %',
  ],
  [
    'Bank sentral memangkas suku bunga 25 basis poin.',
    '25 basis poin = 0.25 points',
  ],
  [
    'Sepertiga warga dan dua pertiga petani setuju; satu dari lima orang menolak.',
    'Sepertiga = 0.3333333333 ratio',
    'dua pertiga = 0.6666666667 ratio',
    'satu dari lima = 0.2 ratio',
  ],
  [
    'Rupiah melemah ke Rp14.710 per dolar AS, sedangkan euro dijual 1,17 dolar AS.',
    'Rp14.710 = 14710 IDR per USD',
    '1,17 dolar AS = 1.17 USD',
  ],
  [
    'Modalnya seratus lima puluh juta rupiah, dua kali lipat dari rencana.',
    'seratus lima puluh juta rupiah = 150000000 IDR',
    'dua = 2 (kali lipat)',
  ],
  [
    'Sedikitnya 12 orang terluka dan 1.250 rumah terendam.',
    '12 = 12 over (orang terluka)',
    '1.250 = 1250 (rumah terendam)',
  ],
  [
    'Jarak 12,5 km ditempuh selama 3 jam pada suhu 38,5 °C.',
    '12,5 km = 12.5 kilometer',
    '3 jam = 3 hour',
    '38,5 °C = 38.5 celsius',
  ],
  [
    'Utangnya tidak sampai Rp500 ribu, paling banyak 2 juta rupiah.',
    'Rp500 ribu = 500000 IDR under',
    '2 juta rupiah = 2000000 IDR under',
  ],
  [
    'Rasio utang terhadap ekuitas 3:1, sementara laba tumbuh 12%.',
    '3:1 = 3 ratio',
    '12% = 12 % up',
  ],
  [
    'Gaji setengah juta rupiah dianggap kurang dari cukup.',
    'setengah juta rupiah = 500000 IDR',
  ],
  [
    'Diskon 50% untuk 1.000 pembeli pertama.',
    '50% = 50 %',
    '1.000 = 1000 (pembeli pertama)',
  ],
  [
    'Investasi itu bernilai $75 juta atau sekitar Rp1,1 triliun.',
    '$75 juta = 75000000 USD ≡0',
    'Rp1,1 triliun = 1100000000000 IDR about ≡0',
  ],
  [
    'Luas sawahnya 1,5 hektare, hasilnya 4 ton gabah.',
    '1,5 hektare = 1.5 hectare',
    '4 ton = 4 tonne',
  ],
  [
    'Harga emas naik Rp 5.000 per gram menjadi Rp 1.012.000, Kamis (8/10/2020).',
    'Rp 5.000 = 5000 IDR per gram up',
    'Rp 1.012.000 = 1012000 IDR',
  ],
  [
    'Indeks harga saham menguat 0,69% ke level 5.039,14.',
    '0,69% = 0.69 % up',
  ],
  [
    'Bantuan Rp600 ribu per bulan diberikan kepada 15,7 juta pekerja bergaji di bawah Rp5 juta.',
    'Rp600 ribu = 600000 IDR per month',
    '15,7 juta = 15700000 (pekerja bergaji)',
    'Rp5 juta = 5000000 IDR under',
  ],
  [
    'Ekspor mencapai US$ 13,07 miliar, turun 8,36 persen dibanding Agustus 2019.',
    'US$ 13,07 miliar = 13070000000 USD',
    '8,36 persen = 8.36 % down',
  ],
  [
    'Pertumbuhan ekonomi diperkirakan minus 1,7 persen hingga minus 0,6 persen.',
    'minus 1,7 persen hingga minus 0,6 persen = -1.7 to -0.6 % about',
  ],
  [
    'Polisi menyita 3 kg sabu dan 10.000 butir ekstasi senilai Rp 8 M.',
    '3 kg = 3 kilogram',
    '10.000 = 10000 (butir ekstasi)',
    'Rp 8 M = 8000000000 IDR',
  ],
  [
    'Anak usia 5-11 tahun boleh ikut selama 3 tahun 2 bulan.',
    '5-11 tahun = 5 to 11 year-person',
    '3 tahun = 3 year',
    '2 bulan = 2 month',
  ],
  [
    'Gempa dirasakan pada kedalaman 10 kilometer, 80 km/jam kecepatan kereta.',
    '10 kilometer = 10 kilometer',
    '80 km/jam = 80 kilometer-per-hour',
  ],
  [
    'Utang naik 5,1 miliar dolar Amerika Serikat (AS) menjadi 413,4 miliar dolar AS.',
    '5,1 miliar dolar Amerika Serikat = 5100000000 USD up',
    '413,4 miliar dolar AS = 413400000000 USD',
  ],
  ['Ribuan orang, puluhan juta rupiah, dan belasan korban.'],
  [
    'Nilainya Rp1,5 triliun–Rp2 triliun, atau Rp 10 jt per orang.',
    'Rp1,5 triliun–Rp2 triliun = 1500000000000 to 2000000000000 IDR',
    'Rp 10 jt = 10000000 IDR per orang',
  ],
  [
    'Tiketnya Rp 100.000,- per malam, seperempat juta lembar terjual.',
    'Rp 100.000 = 100000 IDR',
    'seperempat juta = 250000 (lembar)',
  ],
  [
    'Ahmad (45) dan Siti (38 tahun) menerima Rp1 juta.',
    '38 tahun = 38 year-person',
    'Rp1 juta = 1000000 IDR',
  ],
  [
    'Pemprov menganggarkan Rp 2,5 M untuk jalan desa dan Rp 1,2 T untuk pelabuhan.',
    'Rp 2,5 M = 2500000000 IDR',
    'Rp 1,2 T = 1200000000000 IDR',
  ],
  [
    'Harga beras medium Rp 12.500 per kg, naik Rp 300 dari pekan lalu.',
    'Rp 12.500 = 12500 IDR per kilogram',
    'Rp 300 = 300 IDR up',
  ],
  [
    'Ongkosnya 15rb, harga satuannya Rp 75rb, modal awal 3 jt rupiah.',
    '15rb = 15000',
    'Rp 75rb = 75000 IDR',
    '3 jt rupiah = 3000000 IDR',
  ],
  [
    'UMP Jakarta 2021 ditetapkan Rp4.416.186,548 per bulan.',
    'Rp4.416.186,548 = 4416186.548 IDR per month',
  ],
  [
    'Kasus positif bertambah 4.007 orang, sehingga totalnya 266.845 kasus.',
    '4.007 = 4007 up (orang)',
    '266.845 = 266845 (kasus)',
  ],
  [
    'Ekonomi kuartal II terkontraksi 5,32 persen (yoy), sementara kuartal I tumbuh 2,97 persen.',
    '5,32 persen = 5.32 % down',
    '2,97 persen = 2.97 % up',
  ],
  [
    'IHSG ditutup melemah 46,12 poin atau 0,92 persen ke level 4.945,79.',
    '46,12 = 46.12 down (poin)',
    '0,92 persen = 0.92 % down',
  ],
  [
    'Cadangan devisa akhir September tercatat 135,2 miliar dolar AS, setara pembiayaan 9,5 bulan impor.',
    '135,2 miliar dolar AS = 135200000000 USD',
    '9,5 bulan = 9.5 month',
  ],
  [
    'Rupiah ditutup di Rp14.735 per dolar AS; 1 dolar Singapura setara Rp10.830.',
    'Rp14.735 = 14735 IDR per USD',
    '1 dolar Singapura = 1 SGD ≡0',
    'Rp10.830 = 10830 IDR ≡0',
  ],
  [
    'Bocah berumur 9 tahun itu menabung Rp2.000 sehari selama tiga tahun.',
    '9 tahun = 9 year-person',
    'Rp2.000 = 2000 IDR per day',
    'tiga tahun = 3 year',
  ],
  [
    'Kakek usia 72 tahun itu berjalan kaki sejauh 15 kilometer.',
    '72 tahun = 72 year-person',
    '15 kilometer = 15 kilometer',
  ],
  [
    'Suku bunga acuan ditahan di 4 persen, bunga deposito turun 25 bps.',
    '4 persen = 4 %',
    '25 bps = 0.25 points down',
  ],
  [
    'Jumlah penduduk miskin naik 1,63 juta orang menjadi 26,42 juta orang.',
    '1,63 juta = 1630000 up (orang)',
    '26,42 juta = 26420000 (orang)',
  ],
  [
    'Separuh responden menolak, tiga perempat warga kota setuju.',
    'Separuh = 0.5 ratio',
    'tiga perempat = 0.75 ratio',
  ],
  [
    'Lahan seluas 2.500 meter persegi dijual Rp3,5 juta per meter.',
    '2.500 meter persegi = 2500 square-meter',
    'Rp3,5 juta = 3500000 IDR per meter',
  ],
  [
    'Tarif listrik Rp1.444,70 per kWh berlaku bagi 7,2 juta pelanggan.',
    'Rp1.444,70 = 1444.7 IDR per kilowatt-hour',
    '7,2 juta = 7200000 (pelanggan)',
  ],
  [
    'Pelanggar terancam denda maksimal Rp 50 juta atau kurungan enam bulan.',
    'Rp 50 juta = 50000000 IDR under',
    'enam bulan = 6 month',
  ],
  [
    'Produksi padi mencapai 55,16 juta ton, turun 1,08 juta ton atau 1,91 persen.',
    '55,16 juta ton = 55160000 tonne',
    '1,08 juta ton = 1080000 tonne down',
    '1,91 persen = 1.91 % down',
  ],
  [
    'Harga minyak Brent naik 58 sen menjadi US$43,34 per barel.',
    '58 sen = 0.58 USD up',
    'US$43,34 = 43.34 USD per barrel',
  ],
  [
    'Harga emas Antam hari ini Rp 1.008.000 per gram, turun Rp 6.000 dibanding kemarin.',
    'Rp 1.008.000 = 1008000 IDR per gram',
    'Rp 6.000 = 6000 IDR down',
  ],
  [
    'Pendapatannya Rp 5-7 juta sebulan, 40-50 persen di antaranya habis untuk sewa.',
    'Rp 5-7 juta = 5000000 to 7000000 IDR per month',
    '40-50 persen = 40 to 50 %',
  ],
  [
    'Dana Rp 695,2 triliun disiapkan, baru terserap 43,8 persen per 28 September.',
    'Rp 695,2 triliun = 695200000000000 IDR',
    '43,8 persen = 43.8 %',
  ],
  [
    'Tiket dijual mulai dari Rp250 ribu hingga Rp1,75 juta.',
    'Rp250 ribu hingga Rp1,75 juta = 250000 to 1750000 IDR',
  ],
  [
    'Satu setengah juta dosis tiba, sekitar lima persen dari kebutuhan.',
    'Satu setengah juta = 1500000 (dosis)',
    'lima persen = 5 % about',
  ],
  [
    'Suhu di puncak mencapai minus 2 derajat Celsius.',
    'minus 2 derajat Celsius = -2 celsius',
  ],
  [
    'Utang luar negeri tumbuh 5,7 persen menjadi US$413,4 miliar (Rp6.077 triliun dengan kurs Rp14.700).',
    '5,7 persen = 5.7 % up',
    'US$413,4 miliar = 413400000000 USD ≡0',
    'Rp6.077 triliun = 6077000000000000 IDR ≡0',
    'Rp14.700 = 14700 IDR',
  ],
  [
    'Penyerang itu dibeli 80 juta euro dan digaji 350.000 pound sterling per pekan.',
    '80 juta euro = 80000000 EUR',
    '350.000 pound sterling = 350000 GBP per week',
  ],
  [
    'Penumpang kereta anjlok 70% lebih menjadi 1,2 juta orang sebulan.',
    '70% = 70 % over down',
    '1,2 juta = 1200000 (orang)',
  ],
  ['UU No. 11 Tahun 2008, hlm. 12, pkl 10.00, RT 03 RW 05.'],
  ['Kamis, 8 Oktober 2020 | 16.13 WIB'],
  ['Jakarta, 08-10-2020, 16:13'],
  ['Waktu baca 3 menit'],
  ['Foto: Dok. Warta Sawah/2020'],
  ['Hubungi 0812-3456-7890 atau (021) 555 1234.'],
  ['Sidang ke-5 membahas Pasal 33 ayat 2 UUD 1945.'],
  ['Persija menang 2-1 di laga Liga 1 pekan ke-7.'],
  ['Ponsel Nusa X 14 Pro dan jaringan 5G hadir di lantai 3.'],
  [
    'Baca juga: 5 Tips Menabung ala Anak Kos',
    '5 = 5 (Tips)',
  ],
  ['Vaksin COVID-19 dibahas di KTT G20, Jalan Melati No. 17.'],
  ['Lensa Senja - 12 Maret 2021 pukul 08:45 WIB | Penulis: Dimas | Editor: Rani | 2 menit baca'],
  ['Laga berakhir 3-1 (1-0); gol menit ke-23, 45+2 dan 78.'],
  ['Ia tinggal di Jl. Merdeka No. 45, Kecamatan Coblong, Bandung 40132.'],
  ['Hari ke-7, bab II, ayat (3), pasal 5, poin 2, gelombang 3, jilid 2.'],
  ['Rapat pada 5/10 dan 6/10 di ruang 302 lantai 12 gedung B.'],
  ['Puluhan ribu buruh dan jutaan dolar; ratusan warga mengungsi.'],
]

describe('Indonesian', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'id')).toEqual(figures)
  })
})
