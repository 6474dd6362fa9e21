import type { Table } from './language.ts'

/**
 * Units that ECMA-402 has no name for, and the names that news has for those it has, by CLDR id; a thing that has no id is
 * its lemma: barrel.
 */
export const UNIT_WORDS: Table = `
week id pekan; ko 주간; ru неделю; hi हफ्ते
hectare id hektar|ha; ms,en,de,pl,tr,vi ha; ko ㏊; nl hectare{,n}
tonne id,nl,sv,da,tr ton; ms tan{, metrik}; en {metric ,}ton{s,ne,nes}; zh 吨; ja トン|t; ko 톤|t; es,pt tonelada{,s}|t; fr tonne{,s}; de t|Tonne{,n}; it tonnellat{a,e}; nb tonn; pl t|ton; ru т|тонн; ar طن{,ا}|أطنان; hi टन; vi tấn; th ตัน
barrel id bar{,r}el; ms tong; en barrel{,s}; zh 桶; ja バレル; ko 배럴; es barril{,es}; pt barri{l,s}; fr baril{,s}; de Barrel; it baril{e,i}; nl vat{,en}; sv,nb fat; da tønde{,r}; pl barył{ka,ki,kę,ek}; ru барр{ел,}; tr varil; ar برميل; hi बैरल; vi thùng; th บาร์เรล
celsius id derajat celcius; en degrees c; nl gra{ad,den}; sv {plus,minus}grader; nb {varme,kulde}grader; da {varme,kulde,frost}grader; ru °с; ar {درجات ,}مئوية; hi डिग्री
kilometer-per-hour id km jam; ms km j{,am}; pt quilómetros por hora; fr kilomètres heure; de Stundenkilometer{,n}; nb kilometer i timen; ar كيلومتر{ا,ات} في الساعة; hi {किलोमीटर,किमी} प्रति घंटे|किमी प्रति घंटा; vi km giờ
mile en mi
pound-foot en {pound,lb} {feet,ft}
kilogram en,es,fr kilos; ko ㎏; pt quilo{,s}; it chil{o,i}; ar كيلو{جرام,}; hi किलो|किग्रा; th กิโล
gram en,ko,es,pt,de,pl g
ton en ton
electronvolt en ev
liter en,es,pt,de,pl l; ko ℓ
horsepower en horsepower; fr ch; de PS; it cv; nl pk; da hestekræfter
fahrenheit en degrees f
degree en degree{,s}
bushel en bushel{,s}
cup en cup{,s}
tablespoon en tbsp
hour zh 个小时; nl uren; sv timmars; hi घंटों; vi tiếng|{giờ,tiếng} đồng hồ
square-meter zh 平米; de qm; it mq; sv,nb,da kvm
mu zh 亩
jin zh 斤
kilowatt zh 千瓦
kilowatt-hour zh 千瓦时|度电; ja キロワット時; de Kilowattstunde{,n}; nl kilowattuur; sv kilowattimm{e,ar}; nb kilowattime{,r}; da kilowatttime{,r}; ru квт ч; tr kilovatsaat
year ja {,か,カ,ヵ}年{,間}|年{ぶり,以上}; ko 년간; fr année{,s}; de Jahren; sv,nb,da års; tr sene|yıllık; ar عام|أعوام; hi साल
month ja {か,カ,ヵ}月{,間}; de Monaten; tr ayda|aylık
day ja 日{間,ぶり}; ko 일간; de Tagen; sv dag{,ar}; nb dag{,er}; da døgn; ru сут{ки,ок}; tr günde|günlük; hi दिनों
minute ja 分間; ko 분간
centimeter ja センチ; ko ㎝
millimeter ja ミリ; ko ㎜; hi मिमी
square-kilometer ja 平方キロ; ko ㎢
kilometer ko ㎞; pt quilómetro{,s}; de Kilometern; hi किमी; vi cây số
pyeong ko 평
cubic-meter ko ㎥; it mc; nl kuub
megawatt ko ㎿; es megavatio{,s}; pl megawat; tr megavat; ar ميغاواط; hi मेगावाट; th เมกะวัตต์
meter de Metern
quintal it quintal{e,i}; hi क्विंटल
megawatt-hour nl megawattuur
meter-per-second sv,da sekundmeter; nb meter i sekundet; ru м сек
mile-scandinavian sv,nb mil
gigawatt ru гвт
ounce ar أوقية
foot hi फ{ी,ु}ट
nautical vi hải lý
rai th ไร่
square-wa th ตารางวา|ตร.ว.
`
