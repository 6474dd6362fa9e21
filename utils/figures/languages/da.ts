import type { LanguageFile } from '../language.ts'

/** Danish. Tens are counted in scores ("halvtreds"); a bare "kroner" is the country's own, a percentage "af" its whole. */
export const da: LanguageFile = {
  code: 'da',
  decimal: ',',
  gluedNumerals: true,
  dotOrdinals: true,
  subject: 'partitive',
  adjective: /(?<!er|en|ld|nd)e$|(?:e[nt]|ne)s$|^ekstra$/,
  currencyNoun: -1,
  inflections: /^s$/,
  words: `
counting nul|{en,et,én,ét}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems
cardinals 1.5 halvand{en,et}
multipliers 100 hundrede
magnitudes 1e3 tusind; 1e6 million{,er}; 1e9 milliard{,er}; 1e12 billion{,er}
shortMagnitudes 1e6 mio|mill; 1e9 mia|mrd; 1e3 t
fractions 0.5 en halv|et halvt|og en halv|halv; 0.25 en kvart
ratios 0.5 halvdelen; 1/3 en tredjedel; 0.25 en {fjerdedel,kvart}; 0.2 en femtedel; 0.1 en tiendedel; 0.5 hver{t,} and{en,et}; 1/3 hver{,t} tredje; 0.25 hver{,t} fjerde; 0.2 hver{,t} femte; 0.1 hver{,t} tiende
denominators 3 tredjedele; 4 fjerdedele; 5 femtedele; 10 tiendedele
joins og
negatives minus
pointWords komma
percent procent{,s,vis}
points 1 procentpoint{,s}|procentenheder; 0.01 {basis,rente}point{,s}
squares kvadrat_
cubes kubik_
ages åri{g,ge}|årsalderen|år gam{mel,le,melt}
ageBefore børn|personer|kvinder|mænd|unge|alderen|fyldte|fylder
counters ansatte|døde|dræbte|sårede|kvæstede|smittede|ledige|arbejdsløse|adspurgte|mennesker|personer|børn|kvinder|mænd|gange|lande|kommuner|dage|huse|elever
per per|pr
rates hour {i ,}timen; month {om ,}måneden; year om året; liter literen
between mellem
from fra
rangeJoins til
betweenJoins og
about omkring|cirka|ca|omtrent|næsten|rundt regnet|knap|tæt på|op mod|anslået|små|henved
overNotTime over
over mere end|flere end|mindst|godt|godt og vel|ikke mindre end|minimum
under mindre end|færre end|højst|maksimalt|op til|ikke mere end
overAfter eller mere|og derover
underAfter eller mindre
up st{eg,iger,eget,ige,igning,igningen}|vokse{r,de,t}|vækst{en,}|hæve{r,de,t}|øge{r,de,t}|op|fremgang{en,}|plus|forhøje{r,de,t}
down f{aldt,alder,aldet,ald,aldet}|sænke{r,de,t,s}|ned|reducere{r,de,t}|tilbagegang|skære{r,t}|minus|tabe{r,t}|dykkede
upAfter {mere,flere,højere}{, end}|op|fremgang|stigning
downAfter {mindre,færre,lavere}{, end}|ned|fald
by med
changeBy på|yderligere|hele|kun
levels til|fra
equivalents eller|svarende til|{det ,hvilket ,}svarer til|altså
clocks kl|klokken
labels nr|nummer|side|kapitel|tabel|figur|paragraf|§|artikel|punkt|stk|etage|sal|uge|sæson|afsnit|del|kanal|rute|linje|runde|klasse|version|postboks|telefon|tlf|gruppe|fase|kl|klokken|plads|kategori|TV
labelsAfter min{utters,} læsetid|min læsning|kommentarer|tallet
readingTime læsetid
ratioWords forhold{et,}
inRatio {ud ,}af{, de}
genitives af
definite de|den|det
stops i|på|og|men|af|for|om|ved|som|at|er|var|blev|bliver|har|havde|skal|vil|kan|de|den|det|en|et|han|hun|sig|ikke|efter|før|mod|når|mens|så|seneste|værd|ifølge|totalt|kun|i alt|stemte|svarede|svarer
crossings under
distances før|tidligere
permille promille
`,
}
