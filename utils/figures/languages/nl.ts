import type { LanguageFile } from '../language.ts'

/** Dutch. Number words are written in one, adjectives end in -e, and a percentage is "van" its whole. */
export const nl: LanguageFile = {
  code: 'nl',
  decimal: ',',
  spaceGroups: true,
  gluedNumerals: true,
  subject: 'partitive',
  adjective: /e$|^extra$/,
  currencyNoun: -1,
  words: `
counting nul|{ee,éé,eé}n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig
cardinals 1.5 anderhalf; 2.5 tweeënhalf
multipliers 100 honderd
wholes 100 honderd; 1e3 duizend
magnitudes 1e3 duizend; 1e6 miljoen; 1e9 miljard; 1e12 biljoen
shortMagnitudes 1e6 mln|miljoen; 1e9 mld|mrd
fractions 0.5 {een ,en een ,}half|{een ,}halve; 0.25 een kwart
ratios 0.5 de helft; 0.75 driekwart; 1/3 een derde; 0.25 een kwart; 0.2 een vijfde; 0.1 een tiende
denominators 3 derde; 4 kwart; 5 vijfde; 10 tiende
joins en|ën
negatives min
bareSigns krone SEK
pointWords komma
percent procent
points 1 procentpunt{,en}; 0.01 basispunt{,en}
squares vierkante _
cubes kubieke _
ages jari{g,ge,gen}|jaar oud
ageBefore kinderen|mensen|vrouwen|mannen|jongeren|iedereen|{leeftijd,man,vrouw} van|vanaf
counters mensen|kinderen|vrouwen|mannen|jongeren|keer|doden|gewonden|personen|leden|huizen|stuks|flessen|punten
per per
weakPer de|het
between tussen{, de}
from van
rangeJoins tot|naar|à|tot en met
betweenJoins en
about ongeveer|circa|zo’n|n|bijna|rond|rond de|omstreeks|krap|naar schatting|om en nabij|tegen de|pakweg
over {meer,hoger} dan|ruim|minstens|minimaal|ten minste|zeker|niet minder dan|vanaf
under {minder,lager} dan|hooguit|hoogstens|maximaal|niet meer dan|nog geen
overAfter of meer|en ouder
underAfter of minder
up st{eeg,egen,ijgt,ijgen,ijging}|gestegen|groei{,t,de,en,den}|toe{name,genomen}|verhoog{t,de,d}|verhog{en,ing}|plus|hoger met|klom|klimt|liep{,en} op|lo{opt,pen} op
down daal{t,de,den}|dal{en,ing}|gedaald|zak{t,te,ten}|krimp{,t}|kromp|verla{agt,agde,agd,gen,ging}|kelderde{,n}|verloor|afname|min van
upAfter {meer,hoger}{, dan}|omhoog|gestegen|duurder|extra|toe|st{ijgen,eeg}
downAfter {minder,lager}{, dan}|omlaag|gedaald|goedkoper|terug|dal{en,ing}
by met
changeBy van|nog eens|nog|slechts
levels naar|tot|op
equivalents of|ofwel|oftewel|omgerekend|gelijk aan|wat neerkomt op
clocks uur|u
labels nummer|nr|pagina|blz|hoofdstuk|tabel|figuur|artikel|lid|kamer|verdieping|week|seizoen|aflevering|deel|lijn|ronde|groep|klas|versie|fase|speeldag|postbus|jaren|om|plaats|rang|categorie|niveau|kracht
labelsAfter min{uten,} leestijd|minuten lezen|reacties
readingTime leestijd
ratioWords verhouding
inRatio {op,van}{, de}|uit
genitives van
definite de|het
stops in|op|aan|en|maar|van|voor|met|om|bij|als|dat|die|is|zijn|was|waren|werd|werden|wordt|heeft|had|zal|kan|de|het|een|hij|zij|ze|zich|niet|uit|na|tegen|toen|dan|er|door|te|al|wel|volgens|afgelopen|waar|over|mag|weer|raakten|slechts|alleen
crossings onder{, de}
crossingsOver boven{, de}
permille promille
`,
}
