import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['Kerajaan memperuntukkan RM1.2 bilion bagi projek itu.', 'RM1.2 bilion = 1200000000 MYR'],
  ['Syarikat itu mencatat keuntungan bersih RM45.6 juta, meningkat 12.5 peratus berbanding tahun lalu.', 'RM45.6 juta = 45600000 MYR', '12.5 peratus = 12.5 % up'],
  ['Jualan susut 3.4 peratus kepada RM230 juta.', '3.4 peratus = 3.4 % down', 'RM230 juta = 230000000 MYR'],
  ['Harga ayam kini RM9.40 sekilogram di pasar borong.', 'RM9.40 = 9.4 MYR per kilogram'],
  ['Minyak mentah Brent didagangkan pada AS$42.50 setong.', 'AS$42.50 = 42.5 USD per barrel'],
  ['Hampir 5,000 orang hadir di stadium itu.', '5,000 = 5000 about (orang)'],
  ['Lebih 300,000 pelajar kembali ke sekolah.', '300,000 = 300000 over (pelajar)'],
  ['Lebih daripada 34 peratus pengguna pernah membeli secara dalam talian.', '34 peratus = 34 % over (pengguna)'],
  ['Kurang daripada 10 peratus penduduk menerima bantuan.', '10 peratus = 10 % under (penduduk)'],
  ['Kira-kira 2.5 juta pengundi dijangka keluar mengundi.', '2.5 juta = 2500000 about (pengundi)'],
  ['Sekurang-kurangnya 12 maut dan 45 cedera dalam nahas itu.', '12 = 12 over (maut)', '45 = 45 (cedera)'],
  ['Peladang berusia 59 tahun itu menjual limau dari rumahnya.', '59 tahun = 59 year-person'],
  ['Suspek berumur antara 20 hingga 35 tahun ditahan polis.', '20 hingga 35 tahun = 20 to 35 year-person'],
  ['Harga tiket antara RM50 hingga RM120 seorang.', 'RM50 hingga RM120 = 50 to 120 MYR per orang'],
  ['Ekonomi dijangka berkembang antara 4 dan 5 peratus.', '4 dan 5 peratus = 4 to 5 % up'],
  ['Pelaburan itu bernilai RM10-15 bilion.', 'RM10-15 bilion = 10000000000 to 15000000000 MYR'],
  ['Bank Negara mengurangkan Kadar Dasar Semalaman sebanyak 25 mata asas.', '25 mata asas = 0.25 points down'],
  ['Kadar pengangguran turun 0.3 mata peratusan.', '0.3 mata peratusan = 0.3 points down'],
  ['Beliau menderma AS$1 juta (RM4.15 juta) kepada mangsa banjir.', 'AS$1 juta = 1000000 USD ≡0', 'RM4.15 juta = 4150000 MYR ≡0'],
  ['Hutang itu berjumlah 40 juta yuan atau kira-kira RM24 juta.', '40 juta yuan = 40000000 CNY ≡0', 'RM24 juta = 24000000 MYR about ≡0'],
  ['Bayaran parkir 50 sen sejam dikenakan.', '50 sen = 0.5 MYR per hour'],
  ['Harga petrol RON97 naik lima sen kepada RM1.65 seliter.', 'lima sen = 0.05 MYR up', 'RM1.65 = 1.65 MYR per liter'],
  ['Kereta itu dijual pada harga RM52,000.', 'RM52,000 = 52000 MYR'],
  ['Dia menang hadiah seratus lima puluh ribu ringgit.', 'seratus lima puluh ribu ringgit = 150000 MYR'],
  ['Setengah juta ringgit hilang dalam penipuan itu.', 'Setengah juta ringgit = 500000 MYR'],
  ['Dua pertiga penduduk kampung bersetuju.', 'Dua pertiga = 0.6666666667 ratio'],
  ['Satu pertiga daripada responden menolak cadangan itu.', 'Satu pertiga = 0.3333333333 ratio'],
  ['Satu daripada lima kanak-kanak kekurangan zat.', 'Satu daripada lima = 0.2 ratio'],
  ['Jambatan sepanjang 13.5 kilometer itu siap.', '13.5 kilometer = 13.5 kilometer'],
  ['Suhu mencecah 38.5 darjah Celsius di Kedah.', '38.5 darjah Celsius = 38.5 celsius'],
  ['Polis merampas 3 kg dadah dan RM8,000 wang tunai.', '3 kg = 3 kilogram', 'RM8,000 = 8000 MYR'],
  ['Perjalanan mengambil masa tiga jam sejauh 240 km.', 'tiga jam = 3 hour', '240 km = 240 kilometer'],
  ['Ladang seluas 1,200 hektar itu terbakar.', '1,200 hektar = 1200 hectare'],
  ['Kelajuan angin mencapai 90 km/j.', '90 km/j = 90 kilometer-per-hour'],
  ['Indeks Komposit FBM KLCI naik 0.69 peratus.', '0.69 peratus = 0.69 % up'],
  ['Eksport merosot 8.4% kepada RM65.3 bilion pada Ogos.', '8.4% = 8.4 % down', 'RM65.3 bilion = 65300000000 MYR'],
  ['Denda tidak melebihi RM10,000 atau penjara 2 tahun menanti pesalah.', 'RM10,000 = 10000 MYR under', '2 tahun = 2 year'],
  ['Bantuan sebanyak RM600 sebulan diberikan kepada 15,700 keluarga.', 'RM600 = 600 MYR per month', '15,700 = 15700 (keluarga)'],
  ['Produk domestik kasar negara bernilai RM1.4 trilion.', 'RM1.4 trilion = 1400000000000 MYR'],
  ['Syarikat itu akan mengambil 200 pekerja baharu.', '200 = 200 (pekerja baharu)'],
  ['Kempen itu ditonton lebih 50 bilion kali.', '50 bilion = 50000000000 over (kali)'],
  ['Gaji minimum ialah RM1,500 atau lebih.', 'RM1,500 = 1500 MYR over'],
  ['Nisbah doktor kepada pesakit ialah 1:450.', '1:450 = 0.002222222222 ratio'],
  ['Perbelanjaan sehingga RM2 juta diluluskan, dengan S$300,000 dari Singapura.', 'RM2 juta = 2000000 MYR under', 'S$300,000 = 300000 SGD'],
  ['Kuala Lumpur, 8 Oktober 2020'],
  ['Mesyuarat bermula pada pukul 8.30 pagi, Isnin.'],
  ['Seksyen 302 Kanun Keseksaan memperuntukkan hukuman mati.'],
  ['Hubungi talian 03-8888 1234 atau 012-345 6789.'],
  ['Harimau Malaya menang 2-1 di Stadium Bukit Jalil.'],
  ['Masa membaca: 3 minit'],
  ['Lihat halaman 12, Bab 4 dan Jadual 3.'],
  ['Beliau dilahirkan pada tahun 1965.'],
  ['Penularan COVID-19 dan rangkaian 5G dibincangkan.'],
  ['Alamatnya No. 17, Jalan Melati 3, 50480 Kuala Lumpur.'],
  ['Kejohanan kali ke-12 itu berlangsung pada 14 hingga 20 Mac 2021.'],
  ['Dikemas kini 12/03/2021, 14:30.'],
  ['Perintah itu berkuat kuasa mulai 1 Januari ini.'],
  ['Menteri kata, Tingkatan 5 dan Tahun 6 kembali dahulu.'],
  ['Penerbangan MH370 hilang pada jam 1.19 pagi.'],
]

/** A sentence whose figure is not read: a rate of exchange without a name. */
const NOT_YET: [sentence: string, ...figures: string[]][] = [['Ringgit dibuka pada 4.1450 berbanding dolar AS.']]

describe('Malay', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'ms')).toEqual(figures)
  })
  test.each(NOT_YET)('%s (a part is left out, nothing is wrong)', (sentence, ...figures) => {
    expect(read(sentence, 'ms')).toEqual(figures)
  })
})
