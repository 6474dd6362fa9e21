import type { LanguageFile } from '../language.ts'

/** Norwegian. A bare "kroner" is the country's own; adjectives end in -e, and what is counted follows them. */
export const nb: LanguageFile = {
  code: 'nb',
  decimal: ',',
  spaceGroups: true,
  gluedNumerals: true,
  dotOrdinals: true,
  subject: 'partitive',
  adjective: /(?<!er|en)e$|(?:e[nt]|ne)s$|^ekstra$/,
  currencyNoun: -1,
  inflections: /^s$/,
  words: `
counting null|{en,ett}|to|tre|fire|fem|seks|{sju,syv}|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti
cardinals 1.5 halvannen
multipliers 100 hundre
magnitudes 1e3 tusen; 1e6 million{,er}; 1e9 milliard{,er}; 1e12 billion{,er}
shortMagnitudes 1e6 mill|mio|mil; 1e9 mrd|mia
fractions 0.5 en halv|og en halv|halv|et halvt
ratios 0.5 halvparten; 1/3 en tre{del,djedel}; 0.25 en {kvart,fjerdedel}; 0.2 en femte{,del}; 0.5 annenhver; 1/3 hver{,t} tredje; 0.25 hver{,t} fjerde; 0.2 hver{,t} femte; 0.1 hver{,t} tiende
denominators 3 tre{deler,djedeler}; 4 {fire,fjerde}deler; 5 fem{,te}deler
joins og
negatives minus
pointWords komma
percent prosent{,s,ene}|pst
points 1 prosentpoeng; 0.01 {basis,rente}punkt{,er}
squares kvadrat_
cubes kubikk_
ages år gam{mel,le,melt}|åri{g,ge}|åring{,en,er}
ageBefore barn|personer|kvinner|menn|alderen|fylte|fyller
counters spurte|ansatte|døde|drepte|sårede|mennesker|personer|barn|kvinner|menn|ganger|land|poeng
per per|pr
rates hour {i ,}timen; month {i ,}måneden; year i året; liter literen; barrel fatet
between mellom
from fra
rangeJoins til
betweenJoins og
about rundt|omkring|ca|nesten|nær|knapt
overNotTime over
over vel|mer enn|flere enn|minst|drøyt|ikke mindre enn
under mindre enn|færre enn|maks|høyst|inntil|opptil|ikke mer enn
overAfter eller mer
up st{eg,iger,ige,eget,igning}|øk{te,er,e,t,ning,ningen}|opp|voks{te,er}|vekst{,en}|hev{et,er,e}|oppgang{,en}
down f{alt,aller,alle,all}|ned|sank|synker|reduser{t,er,e}|nedgang{,en}|senke{t,r,}|tap{te,er}
upAfter {mer,flere,høyere}{, enn}|opp|økning|vekst
downAfter {mindre,færre,lavere}{, enn}|ned|nedgang
by med
changeBy på|bare
levels til|fra
equivalents eller|tilsvarende|tilsvarer
clocks kl|klokk{en,a}
labels nr|nummer|side|kapittel|tabell|§|artikkel|punkt|etasje|uke|del|runde|kl|klokk{en,a}
labelsAfter minutter lesetid
readingTime lesetid
ratioWords forhold{,et}
inRatio av{, de}
genitives av
definite de|den|det
stops i|på|og|men|av|for|om|ved|som|at|er|var|ble|blir|har|hadde|skal|vil|kan|må|de|den|det|en|et|han|hun|seg|ikke|etter|før|mot|når|mens|da|så|totalt|bare|til sammen|stemte|svarte|svarer
crossings under
distances før|tidligere
permille promille
`,
}
