import type { LanguageFile } from '../language.ts'

/** Swedish. A bare "kronor" is the country's own; adjectives end in -a, and a percentage is "av" its whole. */
export const sv: LanguageFile = {
  code: 'sv',
  decimal: ',',
  spaceGroups: true,
  colonDecimals: true,
  gluedNumerals: true,
  subject: 'partitive',
  adjective: /(?:(?<!rn)a|ade|(?:en|et|na)s)$/,
  currencyNoun: -1,
  inflections: /^s$/,
  words: `
counting noll|{en,ett}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio
cardinals 1.5 en och en halv
multipliers 100 hundra
wholes 100 hundra; 1e3 tusen
magnitudes 1e3 tusen; 1e6 miljon{,er}; 1e9 miljard{,er}; 1e12 biljon{,er}
shortMagnitudes 1e6 mn|milj|mil; 1e9 md|mdr|mrd
fractions 0.5 en halv|ett halvt|och en halv|halv; 0.25 en kvarts
ratios 0.5 hälften; 1/3 en tredjedel; 0.25 en {fjärdedel,kvart}; 0.2 en femtedel; 0.1 en tiondel; 0.5 varannan|vartannat; 1/3 vart tredje; 0.25 vart fjärde; 0.2 vart femte; 0.1 vart tionde
weakRatios 1/3 var tredje; 0.25 var fjärde; 0.2 var femte; 0.1 var tionde
denominators 3 tredjedelar; 4 {fjärdedel,kvart}ar; 5 femtedelar; 10 tiondelar
joins och
negatives minus
pointWords komma
percent procent{,s,ig,iga,igt}|proc
points 1 procentenhet{,er}; 0.01 {bas,basis,ränte}punkt{,er}
squares kvadrat_
cubes kubik_
ages åri{g,ga,ge}|åring{,en,ar,arna}|år gam{mal,la,malt}
ageBefore barn|personer|kvinnor|män|ungdomar|åldern|fyllde|fyller
counters anställda|döda|skadade|omkomna|arbetslösa|sysselsatta|tillfrågade|personer|människor|barn|kvinnor|män|gånger|länder|elever
per per
rates hour {i ,}timmen; month {i ,}månaden; year om året; liter litern; barrel fatet
between mellan
from från
rangeJoins till
betweenJoins och
about omkring|cirka|ca|ungefär|nästan|runt|närmare|knappt|kring|uppemot
overNotTime över
over mer än|fler än|minst|drygt|lägst|inte mindre än
underNotTime under
under mindre än|färre än|högst|max|maximalt|upp till
overAfter eller mer
underAfter eller mindre
up öka{r,de,t,}|ökning{,en}|st{eg,iger,igit,iga,igande}|upp|väx{er,te,t}|höj{er,de,t,a,s,des}|höjning|tillväxt|uppgång|plus|lyfte{r,}
down minska{r,de,t,}|minskning{,en}|sjönk|sjunk{er,it,a}|ned|ner|sänk{er,te,t,a,s,tes}|sänkning|f{öll,aller,allit,all}|backa{r,de,t}|nedgång|rasa{r,de,t}|tappa{r,de,t}
upAfter {mer,fler,högre}{, än}|upp|ökning|plus
downAfter {mindre,färre,lägre}{, än}|ned|ner|minskning|minus
by med
changeBy på|ytterligare|hela|bara
levels till|från
equivalents eller|motsvarande|{vilket ,}motsvarar|alltså
clocks kl|klockan|tiden
labels nr|nummer|sid{an,a}|kapitel|tabell|figur|§|våning|rum|vecka|säsong|avsnitt|del|linje|omgång|klass|grupp|fas|kl|klockan|plats
labelsAfter §|minuters läsning|min läsning|tr|kap
readingTime lästid|läsning
ratioWords förhållande{t,}
inRatio av{, de}
genitives av
definite de|den|det
stops i|på|och|men|av|för|om|vid|som|att|är|var|blev|blir|har|hade|ska|kan|de|den|det|en|ett|han|hon|sig|inte|efter|före|mot|när|medan|så|senaste|ur|åt|hos|enligt|borta|totalt|sammanlagt|bara|endast|röstade|svarade|uppger
crossings under
distances före|innan|tidigare
permille promille
`,
}
