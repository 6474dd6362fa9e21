import type { LanguageFile } from '../language.ts'

/** Turkish. The percent sign and its word stand before the number, changes and most bounds behind it. */
export const tr: LanguageFile = {
  code: 'tr',
  decimal: ',',
  gluedNumerals: true,
  tail: /^[1-9]\d{0,2}$/,
  dotOrdinals: true,
  endings: /['’](?![ıiuü]?nc[ıiuü])\p{Ll}{1,9}(?!\p{L})/gu,
  inflections: /^(?:[sy]?[ıiuü]n?)?(?:[yn]?[aeıiuü]|n?[ıiuü]n|n?[dt][ae](?:n|ki)?|l[ıiuü]k|y?[dt][ıiuü]r?|yl?[ae])?$/,
  levelForms: /(?:['’]y?[ae]|y[ae]|[ly]ara|[ou]a?na|bine|[ıi]na|şa|rline)$/,
  subject: 'head',
  adjective: /^(?:yeni|yerli|yabancı|genç|büyük|küçük|farklı|ayrı|internet|.*(?:ışık|s[ae]l|l[ıi]k|kayıtlı))$/,
  words: `
counting sıfır|bir{,i}|iki{,si}|üç{,ü}|dör{t,dü}|beş{,i}|altı{,sı}|yedi{,si}|sekiz{,i}|dokuz{,u}|on||||||||||yirmi{,si}|otuz{,u}|kırk{,ı}|elli{,si}|altmış{,ı}|yetmiş{,i}|seksen{,i}|doksan{,ı}
multipliers 100 yüz
magnitudes 1e3 bin; 1e6 milyon; 1e9 milyar; 1e12 trilyon
shortMagnitudes 1e6 mn|mio; 1e9 mlr|mr; 1e12 tn
wholes 100 yüz; 1e3 bin
fractions 0.5 yarım|buçuk; 0.25 çeyrek
ratios 1/3 üçte bir{,i,ini}; 2/3 üçte iki{,si,sini}; 0.25 dörtte bir{,i,ini}; 0.75 dörtte üç{,ü,ünü}; 0.2 beşte bir{,i,ini}; 0.1 onda biri
fractionSigns kişiden|kadından|çocuktan|gençten
negatives eksi
pointWords virgül
percentPrefixes 1 yüzde|%; 0.1 binde
points 1 puanlık|yüzde{,lik} puan; 0.01 baz puan
squares _kare
cubes _küp
ages yaş
counters kişi|kez|kere|defa|kat|adet|tane|puan|çocuk|kadın|işçi|vaka|ülke
rates kişi kişi baş{ı,ına}; liter litresi|litre başına; kilogram kilosu|kilogramı; square-meter metrekaresi; tonne tonu|ton başına; gram gramı; barrel varili|varil başına; month ayda|aylık; year yılda|yıllık; day günde|günlük; troy-ounce onsu
between aras{ında,ı,ındaki}
rangeJoins ila
betweenJoins ile|ve
about yaklaşık|yaklaşık olarak|tahminen|neredeyse
over en az|asgari|minimum
under en fazla|en çok|azami|maksimum
aboutAfter civar{ı,ında}|dolayında
overAfter fazla{,sı,sını,sına}|çok|aşkın|üst{ü,ünde}|{,ve }üzer{i,inde}|ve üstü|aş{tı,an,arak,ıyor}|geç{ti,en}
underAfter az{,ı,ını}|altında|kadar
upAfter {,oranında }art{tı,arak,ış,ışla,acak,an,ırdı,ırıldı}|{,oranında }yüksel{di,erek,iş,işle}|büyü{dü,yerek,yecek,me}|değer kazan{dı,arak}|zam|artırılacak|artırılarak
downAfter {,oranında }azal{dı,arak,ış,ışla}|{,oranında }gerile{di,yerek,me}|{,oranında }düş{tü,erek,üş,üşle}|indir{di,im,ildi}|küçül{dü,me}|daral{dı,ma}|değer kayb{etti,ederek,ı}|kayıpla|indirerek|düşecek|inecek
equivalents ya da|veya|yani
idioms {on,yüz} binlerce|yüz yüze|yüz maskesi|bin bir|bina|yeni|yen{di,diler,erek,en,ildi}
labels saat|no|numara|sayfa|madde|kat|daire|bölüm|cilt|dahili|kanal|grup|hafta|yıl
labelsAfter sayılı|numaralı|nolu|dakika okuma|yorum
readingTime okuma süresi
stops ve|ile|için|bu|şu|o|da|de|ise|olarak|olan|oldu|var|vardı|gibi|göre|sonra|önce|daha|en|her|ama|ya|hem|değil|tarafından|ancak|kadar|değer|arasında|azı|fazlası|aş{tı,an}|geçti|çek{ti,ti̇}|hayatını
speeds saatte
crossingsAfter altına
`,
}
