import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['TÜİK\'e göre enflasyon ekim ayında yüzde 85,51\'e yükseldi.', 'yüzde 85,51 = 85.51 %'],
  ['Asgari ücret 8 bin 506 lira 80 kuruş olarak belirlendi.', '8 bin 506 lira 80 kuruş = 8506.8 TRY'],
  ['Merkez Bankası politika faizini 150 baz puan indirerek yüzde 10,5\'e çekti.', '150 baz puan = 1.5 points down', 'yüzde 10,5 = 10.5 %'],
  ['Şirketin net kârı geçen yılın aynı dönemine göre %45 artarak 2,3 milyar liraya ulaştı.', '%45 = 45 % up', '2,3 milyar liraya = 2300000000 TRY'],
  ['Borsa İstanbul\'da BIST 100 endeksi yüzde 1,2 yükselişle 4.521,35 puandan kapandı.', 'yüzde 1,2 = 1.2 % up', '4.521,35 = 4521.35 (puandan)'],
  ['Kazada 3 kişi hayatını kaybetti, 12 kişi yaralandı.', '3 = 3 (kişi)', '12 = 12 (kişi)'],
  ['Motorinin litre fiyatı 1 lira 20 kuruş düşecek.', '1 lira 20 kuruş = 1.2 TRY down'],
  ['Yaklaşık 500 bin kişiye 3.500\'er lira ödenecek.', '500 bin = 500000 about (kişiye)', '3.500\'er lira = 3500 TRY'],
  ['Türkiye\'nin nüfusu 85 milyon 279 bin 553 kişi oldu.', '85 milyon 279 bin 553 = 85279553 (kişi)'],
  ['İhracat yüzde 3\'lük artışla 21,3 milyar dolara çıktı.', 'yüzde 3 = 3 % up', '21,3 milyar dolara = 21300000000 USD'],
  ['34 yaşındaki sürücüye 9 bin 268 lira ceza kesildi.', '34 yaşındaki = 34 year-person', '9 bin 268 lira = 9268 TRY'],
  ['Her üç gençten biri işsiz.', 'üç gençten biri = 0.3333333333 ratio'],
  ['Halkın üçte ikisi karara karşı.', 'üçte ikisi = 0.6666666667 ratio'],
  ['Evin kirası 5 bin ile 7 bin lira arasında değişiyor.', '5 bin ile 7 bin lira = 5000 to 7000 TRY'],
  ['Depremin büyüklüğü 5,9, derinliği 6,81 kilometre.', '6,81 kilometre = 6.81 kilometer'],
  ['Proje 1,5 milyar euroya (yaklaşık 28 milyar lira) mal olacak.', '1,5 milyar euroya = 1500000000 EUR ≡0', '28 milyar lira = 28000000000 TRY about ≡0'],
  ['Sıcaklık 40 dereceyi aşacak, rüzgar saatte 60 km hızla esecek.', '40 dereceyi = 40 degree', '60 km = 60 kilometer-per-hour'],
  ['Galatasaray, rakibini 3-1 yendi; maçı 50 bin taraftar izledi.', '50 bin = 50000 (taraftar)'],
  ['Binlerce kişi, milyonlarca lira dolandırıldı.'],
  ['100 milyon doların üzerinde yatırım yapılacak.', '100 milyon doların = 100000000 USD over'],
  ['Şüphelilerin üzerinden 2 kilo 300 gram uyuşturucu çıktı.', '2 kilo = 2 kilogram', '300 gram = 300 gram'],
  ['Yıllık yüzde 5 ila 7 büyüme bekleniyor.', 'yüzde 5 ila 7 = 5 to 7 % up'],
  ['500 liradan az olmamak üzere para cezası.', '500 liradan = 500 TRY under'],
  ['Kuruluş 1,2 trilyon TL\'lik bütçeyi onayladı.', '1,2 trilyon TL = 1200000000000 TRY'],
  ['Çalışanların yarısından fazlası bu parayla geçinemiyor.'],
  ['TCK\'nın 142. maddesi, 2. fıkra, 0212 555 12 34.'],
  ['Konut fiyatları bir yılda 2 kat arttı.', '2 = 2 up (kat)'],
  ['15 Temmuz 2016 saat 22.30\'da başlayan olaylar.'],
  ['İki buçuk milyar liralık ihale iptal edildi.', 'İki buçuk milyar liralık = 2500000000 TRY'],
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
