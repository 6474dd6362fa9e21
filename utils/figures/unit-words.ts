import type { Table } from './language.ts'

/**
 * Units that ECMA-402 has no name for, and the names that news has for those it has, by CLDR id; a thing that has no id is
 * its lemma: barrel.
 */
export const UNIT_WORDS: Table = `
week id pekan; ru неделю; hi हफ्ते; ko 주간
hectare en,ms,vi,de,pl,tr ha; id hektar|ha; nl hectare{,n}; ko ㏊
tonne en {metric ,}ton{s,ne,nes}; id,da,sv,nl,tr ton; ms tan{, metrik}; vi tấn; nb tonn; de t|Tonne{,n}; fr tonne{,s}; it tonnellat{a,e}; pt,es tonelada{,s}|t; pl t|ton; ru т|тонн; ar طن{,ا}|أطنان; hi टन; th ตัน; ja トン|t; zh 吨; ko 톤|t
barrel en barrel{,s}; id bar{,r}el; ms tong; vi thùng; nb,sv fat; da tønde{,r}; nl vat{,en}; de Barrel; fr baril{,s}; it baril{e,i}; pt barri{l,s}; es barril{,es}; pl barył{ka,ki,kę,ek}; tr varil; ru барр{ел,}; ar برميل; hi बैरल; th บาร์เรล; ja バレル; zh 桶; ko 배럴
celsius en degrees c; id derajat celcius; nb {varme,kulde}grader; da {varme,kulde,frost}grader; sv {plus,minus}grader; nl gra{ad,den}; ru °с; ar {درجات ,}مئوية; hi डिग्री
kilometer-per-hour es km por hora; id km jam; ms km j{,am}; vi km giờ; nb kilometer i timen; de Stundenkilometer{,n}; fr kilomètres heure; pt {quilómetros,km} por hora; ar كيلومتر{ا,ات} في الساعة; hi {किलोमीटर,किमी} प्रति घंटे|किमी प्रति घंटा
mile en mi
millisievert en,de,fr,es,it,id,nl,ru,pl msv|millisievert{,s}; ja ミリシーベルト
microsievert en µsv|microsievert{,s}; ja マイクロシーベルト
exabyte en exabyte{,s}
pound-foot en {pound,lb} {feet,ft}
kilogram en,fr,es kilos; it chil{o,i}; pt quilo{,s}; ar كيلو{جرام,}; hi किलो|किग्रा; th กิโล; ko ㎏
gram en,de,pt,es,pl,ko g
ton en ton
electronvolt en ev
liter en,de,pt,es,pl l; ko ℓ
horsepower en horsepower; da hestekræfter; nl pk; de PS; fr ch; it cv
fahrenheit en degrees f
degree en degree{,s}
bushel en bushel{,s}
cup en cup{,s}
tablespoon en tbsp
hour tr saatte; vi tiếng|{giờ,tiếng} đồng hồ; sv timmars; nl uren; hi घंटों; zh 个小时
square-meter nb,da,sv kvm; de qm; it mq; zh 平米
mu zh 亩
jin zh 斤
kilowatt zh 千瓦
kilowatt-hour nb kilowattime{,r}; da kilowatttime{,r}; sv kilowattimm{e,ar}; nl kilowattuur; de Kilowattstunde{,n}; tr kilovatsaat; ru квт ч; ja キロワット時; zh 千瓦时|度电
year nb,da,sv års; de Jahren; fr année{,s}; tr sene|yıllık; ar عام|أعوام; hi साल; ja {,か,カ,ヵ}年{,間}|年{ぶり,以上}; ko 년간
month de Monaten; tr ayda|aylık; ja {か,カ,ヵ}月{,間}
day nb dag{,er}; da døgn; sv dag{,ar}; de Tagen; tr günde|günlük; ru сут{ки,ок}; hi दिनों; ja 日{間,ぶり}; ko 일간
minute ja 分間; ko 분간
centimeter ja センチ; ko ㎝
millimeter hi मिमी; ja ミリ; ko ㎜
square-kilometer ja 平方キロ; ko ㎢
kilometer vi cây số; de Kilometern; pt quilómetro{,s}; hi किमी; ko ㎞
pyeong ko 평
cubic-meter nl kuub; it mc; ko ㎥
megawatt es megavatio{,s}; pl megawat; tr megavat; ar ميغاواط; hi मेगावाट; th เมกะวัตต์; ko ㎿
meter de Metern
quintal it quintal{e,i}; hi क्विंटल
megawatt-hour nl megawattuur; de Megawattstunde; sv megawattimm{e,ar}; nb,da megawattime{,r}; it megawattora
meter-per-second nb meter i sekundet; da,sv sekundmeter; ru м сек
mile-scandinavian nb,sv mil
gigawatt ru гвт
ounce ar أوقية
foot hi फ{ी,ु}ट
nautical vi hải lý
rai th ไร่
square-wa th ตารางวา|ตร.ว.
`
