import type { LanguageFile } from '../language.ts'

/** German. A Billion is 10¹²; number words are written in one, and a noun is known by its capital. */
export const de: LanguageFile = {
  code: 'de',
  decimal: ',',
  spaceGroups: true,
  gluedNumerals: true,
  dotOrdinals: true,
  subject: 'noun',
  currencyNoun: -1,
  words: `
counting null|ein{,e,en,em,er,s}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|drei{ß,ss}ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig
cardinals 1.5 {andert,einein}halb; 2.5 zweieinhalb; 3.5 dreieinhalb
multipliers 100 hundert; 12 Dutzend
magnitudes 1e3 tausend; 1e6 Million{,en}; 1e9 Milliarde{,n}; 1e12 Billion{,en}
shortMagnitudes 1e6 Mio; 1e9 Mrd|Md; 1e3 Tsd|T|k
fractions 0.5 ein{e,er} halbe{,n}|halbe{,n}
ratios 0.5 jede{,r,s} zweite; 1/3 jede{,r,s} dritte; 0.25 jede{,r,s} vierte; 0.2 jede{,r,s} fünfte; 0.1 jede{,r,s} zehnte; 0.5 {die,der} Hälfte
denominators 3 Drittel; 4 Viertel; 5 Fünftel; 10 Zehntel
joins und
negatives minus
pointWords Komma
percent Prozent|prozentig{,e,en,er,es}
points 1 Prozentpunkt{,e,en}; 0.01 Basispunkt{,e,en}
squares Quadrat_{,n}
cubes Kubik_{,n}
ages jährige{,r,n,s}|Jahre alt
ageBefore Alter von|ab|{älter,jünger} als
counters Menschen|Personen|Mal|Stück|Leute|Tote|Verletzte|Kinder{,n}|Fälle{,n}|Punkte{,n}
per pro|je|per
between zwischen
from von
rangeJoins bis
betweenJoins und
about etwa|rund|circa|ca|ungefähr|knapp|fast|nahezu|um die|beinahe
overNotTime über
over gut|mehr als|mindestens{, aber}|wenigstens|nicht weniger als|älter als|ab
under weniger als|höchstens|maximal|bis zu|nicht mehr als|jünger als
overAfter oder mehr|plus
underAfter oder weniger
up st{ieg,iegen,eigt,eigen}|w{uchs,uchsen,ächst}|erhöht{,e,en}|kletterte|legte{,n}|zulegte|gewann|nahm|steigern|verteuerte|Plus|Zuwachs|Anstieg|Zunahme|Wachstum
down f{iel,ielen,ällt}|s{ank,anken,inkt,inken}|schrumpfte|verlor|ging{,en}|brach|gab|senkt{,e,en}|gesenkt|reduziert{,e}|verringerte|Minus|Rückgang
upAfter mehr{, als}|höher|Zuwachs|Plus|zugelegt|gestiegen|gewachsen
downAfter weniger{, als}|niedriger|Minus|gefallen|gesunken|Rückgang|eingebrochen
by um
changeBy von|sich|noch|weitere|nur|leicht|deutlich|kräftig
levels auf|bei|ab
equivalents oder|umgerechnet|{,das }entspricht|das sind|also
genitives der|des|aller|von|an
months Jänner
clocks Uhr|MEZ|MESZ
labels Nr|Seite|Jahr{,e}|seit|Uhr|Platz|Tag|Woche|Stand|Art|Abs|Az|§|Zimmer|Linie|Stärke
labelsAfter Min{,uten} Lese{zeit,dauer}|Minuten zum Lesen|Kommentar{,e}|er Jahre{,n}
readingTime Lese{zeit,dauer}
ratioWords Verhältnis
inRatio von|aus
stops der|des|in|im|an|am|zu|zum|zur|für|mit|und|die|das|den|dem|ein|eine|wurde{,n}|sind|ist|war|haben|hat|werden|wird|als|nach|vor|durch|nur|nicht|es|er|sie|wie|insgesamt|allein|noch
crossings unter
crossingsOver über
permille Promille
`,
}
