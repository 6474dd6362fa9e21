import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  [
    'Haziran 2020 itibarıyla köylerde 285 milyon internet kullanıcısı vardı, bu toplamın yüzde 30’undan fazlası.',
    '285 milyon = 285000000 (internet kullanıcısı)',
    'yüzde 30 = 30 % over',
  ],
  ['Mart ayından bu yana sayı 30 milyondan fazla arttı.', '30 milyondan = 30000000 over up'],
  ['Şirketin cirosu yüzde 12,5 artarak 3,2 milyar liraya yükseldi.', 'yüzde 12,5 = 12.5 % up', '3,2 milyar liraya = 3200000000 TRY'],
  ['Net kâr yüzde 3,2 geriledi.', 'yüzde 3,2 = 3.2 % down'],
  [
    'Anlaşmanın değeri 40 milyon yuan (yaklaşık 5,87 milyon dolar ya da 46 milyon lira) olarak açıklandı.',
    '40 milyon yuan = 40000000 CNY ≡0',
    '5,87 milyon dolar = 5870000 USD about ≡0',
    '46 milyon lira = 46000000 TRY ≡0',
  ],
  ['59 yaşındaki çiftçi portakal satıyor, eşi ise 57 yaşında.', '59 yaşındaki = 59 year-person', '57 yaşında = 57 year-person'],
  ['Merkez Bankası politika faizini 25 baz puan indirdi.', '25 baz puan = 0.25 points down'],
  ['İşsizlik oranı 0,3 puanlık artışla yüzde 13,2 oldu.', '0,3 puanlık = 0.3 points up', 'yüzde 13,2 = 13.2 %'],
  ['BIST 100 endeksi yüzde 0,85 değer kaybederek 1.150,25 puana geriledi.', 'yüzde 0,85 = 0.85 % down', '1.150,25 = 1150.25 (puana)'],
  ['Brent petrolün varili yüzde 1,3 artışla 42,5 dolardan işlem görüyor.', 'yüzde 1,3 = 1.3 % up', '42,5 dolardan = 42.5 USD'],
  ['Güne 7,91 liradan başlayan dolar, 7,95 TL’yi gördü.', '7,91 liradan = 7.91 TRY', '7,95 TL = 7.95 TRY'],
  ['Bütçe açığı 120 milyar lirayı aştı.', '120 milyar lirayı = 120000000000 TRY over'],
  ['Ceza 5 bin liradan 10 bin liraya çıkarıldı.', '5 bin liradan = 5000 TRY', '10 bin liraya = 10000 TRY'],
  ['Enflasyonun yüzde 8 ile yüzde 10 arasında kalması bekleniyor.', 'yüzde 8 ile yüzde 10 = 8 to 10 %'],
  ['Kazada en az 12 kişi yaralandı, 1.250 ev zarar gördü.', '12 = 12 over (kişi)', '1.250 = 1250 (ev)'],
  ['En fazla 50 katılımcıya 500 bin TL verilecek.', '50 = 50 under (katılımcıya)', '500 bin TL = 500000 TRY'],
  ['Ekmek 1 lira 50 kuruş oldu, simit ise 75 kuruşa satılıyor.', '1 lira 50 kuruş = 1.5 TRY', '75 kuruşa = 0.75 TRY'],
  ['Ankara’ya 12 km uzaklıktaki köyde sıcaklık 38,5 °C olarak ölçüldü.', '12 km = 12 kilometer', '38,5 °C = 38.5 celsius'],
  ['Arazi 1,5 hektar, hasat 4 ton.', '1,5 hektar = 1.5 hectare', '4 ton = 4 tonne'],
  ['İnşaat üç yıl sürecek ve yarım milyar liraya mal olacak.', 'üç yıl = 3 year', 'yarım milyar liraya = 500000000 TRY'],
  ['Evini bir buçuk milyon liraya sattı.', 'bir buçuk milyon liraya = 1500000 TRY'],
  ['Daire yirmi beş milyon liraya alıcı buldu.', 'yirmi beş milyon liraya = 25000000 TRY'],
  ['Firma 1.234.567 lira kazandı, müdüre yüz elli bin dolar ödedi.', '1.234.567 lira = 1234567 TRY', 'yüz elli bin dolar = 150000 USD'],
  ['Son 24 saatte 11.493 yeni vaka tespit edildi.', '24 saatte = 24 hour', '11.493 = 11493 (yeni vaka)'],
  ['Pazar 2,5 kat büyüdü.', '2,5 = 2.5 up (kat)'],
  ['ABD’nin borcu 26,9 trilyon dolara ulaştı.', '26,9 trilyon dolara = 26900000000000 USD'],
  ['400 bini aşkın kişi başvurdu.', '400 bini = 400000 over (kişi)'],
  ['Ortalama kira yaklaşık 3 bin TL.', '3 bin TL = 3000 TRY about'],
  ['Benzinin litresi 7,15 TL’ye, etin kilosu 65 liraya çıktı.', '7,15 TL = 7.15 TRY per liter', '65 liraya = 65 TRY per kilogram'],
  ['İhracat 2,3 milyar avroya, ithalat 450 milyon euroya geriledi.', '2,3 milyar avroya = 2300000000 EUR', '450 milyon euroya = 450000000 EUR'],
  ['Nüfus 17 bin kişi azaldı.', '17 bin = 17000 down (kişi)'],
  ['Tren 250 km/sa hızla gidiyor, rüzgâr 80 kilometreyi aştı.', '250 km/sa = 250 kilometer-per-hour', '80 kilometreyi = 80 kilometer over'],
  ['Bavuldan 20 bin sterlin ve 300 İsviçre frangı çıktı.', '20 bin sterlin = 20000 GBP', '300 İsviçre frangı = 300 CHF'],
  ['Ankete katılanların %10’dan azı maaşından memnun.', '%10 = 10 % under'],
  ['1,2 GW gücündeki santral 500 milyon kWh elektrik üretti.', '1,2 GW = 1.2 gigawatt', '500 milyon kWh = 500000000 kilowatt-hour'],
  ['Büyüme yüzde -1,5 olarak açıklandı.', 'yüzde -1,5 = -1.5 %'],
  ['10-15 bin dolar maaş alan 200 yazılımcı işten çıkarıldı.', '10-15 bin dolar = 10000 to 15000 USD', '200 = 200 (yazılımcı)'],
  ['5 ila 10 milyon avroluk yatırım planlanıyor.', '5 ila 10 milyon avroluk = 5000000 to 10000000 EUR'],
  ['5 milyon dolarlık bağışla 100’den fazla aile yardım aldı.', '5 milyon dolarlık = 5000000 USD', '100 = 100 over (aile)'],
  ['%5’lik payı 65 yaş üstü emekliler aldı.', '%5 = 5 % (payı)', '65 yaş = 65 year-person over'],
  ['Katılımcıların üçte biri karşı, üçte ikisi ise destekliyor.', 'üçte biri = 0.3333333333 ratio', 'üçte ikisi = 0.6666666667 ratio'],
  ['Ton başına 350 dolar, ayda 3 bin lira ödenecek.', '350 dolar = 350 USD per tonne', '3 bin lira = 3000 TRY per month'],
  ['Sitenin 2,7 milyar kullanıcısı var; geliri 18,7 milyar $.', '2,7 milyar = 2700000000 (kullanıcısı)', '18,7 milyar $ = 18700000000 USD'],
  ['Toplam yatırım 2 milyar 300 milyon lirayı buldu, fiyatı ise ₺1.299,90.', '2 milyar 300 milyon lirayı = 2300000000 TRY', '₺1.299,90 = 1299.9 TRY'],
  ['8 Ekim 2020 Perşembe, saat 16.13'],
  ['Okuma süresi: 3 dakika'],
  ['Fotoğraf: Bozkır Gazetesi/2020'],
  ['TCK’nın 228. maddesinin 2. fıkrası uygulandı.'],
  ['Maç 2-1 sona erdi; gol 78. dakikada geldi.'],
  ['Telefon: 0212 555 12 34, dahili 12.'],
  ['Atatürk Cad. No: 45 Kat: 3 Daire: 12, Çankaya'],
  ['G20 zirvesinde Covid-19 konuşuldu.'],
  ['1990’lı yıllarda ve 2019’da böyle değildi, 2021’in Ocak ayında değişti.'],
  ['Milyonlarca insan, on binlerce lira, yüzlerce ev.'],
  ['3. katta, 21’inci yüzyılda, ikinci kez.'],
  ['7 Mayıs 2018 tarihli ve 204 sayılı karar Resmî Gazete’de yayımlandı.'],
  ['Kitabın 5’inci sayfasında ve 12. bölümünde anlatılıyor.'],
  ['iPhone 14 Pro satışa çıktı, sırada Windows 11 var.'],
  ['Güncelleme: 12.03.2021 14:30 | Editör: Deniz'],
]

/** What 20 per cent are is taken for what they are a part of. */
// prettier-ignore
const NOT_YET: [sentence: string, ...figures: string[]][] = [
  ['Her beş kişiden biri işsiz, yüzde yirmisi öğrenci.', 'beş kişiden biri = 0.2 ratio', 'yüzde yirmisi = 20 % (öğrenci)'],
]

describe('Turkish', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'tr')).toEqual(figures)
  })

  test.each(NOT_YET)('%s (nothing is wrong in number)', (sentence, ...figures) => {
    expect(read(sentence, 'tr')).toEqual(figures)
  })
})
