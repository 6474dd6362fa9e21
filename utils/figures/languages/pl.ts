import type { LanguageFile } from '../language.ts'

/** Polish. Words are stems that take the endings of the cases; "kilkanaście" and "kilkaset" are vague. */
export const pl: LanguageFile = {
  code: 'pl',
  decimal: ',',
  spaceGroups: true,
  gluedNumerals: true,
  dotOrdinals: true,
  inflections: /^(?:ow)?(?:[aeioyu]{0,2}[gmcj]?[hiou]?|[ąęó]w?|[eiy]?ł[aoiy]?|eni[ea]m?|t|ną|nie)$/,
  subject: 'head',
  verbs: /[aiy](?:ł[aoy]?|li)$/,
  adjective: /(?:[yi](?:ch|mi?)|[nwt]e|kie|[scz]ce|ej|ego)$/,
  currencyNoun: 0,
  words: `
counting zero|jed{en,na,no,nego,nej,ną,e}|dw{a,ie,óch,u,om}|trz{y,ech}|czter{y,ech,}|pię{ć,ciu,t}|sze{ść,ściu,s}|sied{em,miu}|o{siem,śmiu}|dziewię{ć,ciu,t}|dziesię{ć,ciu}
cardinals 1.5 półtor{a,ej}
teens na{ście,stu}
multipliers 10 dzie{ścia,ści,siąt,stu}; 100 st{a,u}|set|ście
magnitudes 1e3 tysi{ąc,ące,ąca,ęcy,ącom,ącami,ącach,ęczn}; 1e6 milion{,a,y,ów,om,ami,ach,ow}; 1e9 miliard{,a,y,ów,om,ami,ach,ow}; 1e12 bilion{,a,y,ów,om,ami,ach,ow}
shortMagnitudes 1e3 tys; 1e6 mln; 1e9 mld; 1e12 bln
wholes 100 st{o,u}; 1e3 tysiąc{,a}; 1e6 milion{,a}; 1e9 miliard{,a}; 1e12 bilion{,a}
fractions 0.5 {,i }pół; 0.25 ćwierć
denominators 3 trzeci{a,e,ą,ej,ch}; 4 czwart{a,e,ą,ej,ych}; 5 piąt{a,e,ą,ej,ych}
ratios 0.5 co drug{i,a,ie}; 1/3 co trzeci{,a,e}; 0.25 co czwart{y,a,e}; 0.2 co piąt{y,a,e}; 0.1 co dziesiąt{y,a,e}
negatives minus
percent procent|proc
points 1 punkt{,u,y,ów} proc{,entow}|pkt proc|p p|pp; 0.01 punkt{,u,y,ów} bazow|pkt baz|p b|pb
squares _ kw|_kw|_ kwadratow
cubes _ sześcienn
ages letni
ageBefore w wieku|ma|miał|powyżej|poniżej
counters os{ob,ób}|razy|ludzi|przypadk|badanych|domów|dzieci|pkt|punkt|głosów
weakPer za|na|od
rates month miesięcznie; year rocznie; day dziennie
perThings osobę|akcję|noc|bilet
between {,po}między
from z
rangeJoins do
betweenJoins a|i
about około|ok|blisko|prawie|niemal|mniej więcej
over ponad|więcej niż|co najmniej|przynajmniej|nie mniej niż|przekr{oczył,oczyła,acza,aczają,oczy}
under mniej niż|{,co }najwyżej|nie więcej niż|niecał{e,a,y,ych}|niespełna|nie przekracza
overAfter {i,lub} więcej
underAfter lub mniej
up wzr{ós,os,ośnie}|ur{ós,os}|rośnie|zwiększ|{po,z}droża|podn{ió,io}s|zyska|umocni
down spad{,ek,ku}|zmala|zmniejsz|obniż{,k}|straci|potania|skurczy|osłab
upAfter więcej{, niż, o}
downAfter mniej{, niż, o}
by o
changeBy się|aż|tylko|jeszcze|średnio|przeciętnie
levels do|na|z
equivalents czyli|tj|lub|albo
clocks godz|rano|wieczorem|w nocy|po południu
labels nr|numer|art|ust|poz|str|stron{a,ie,y}|rozdzia{ł,łu,le}|ul|godz{,iny,inie}|tel|wew|klas{a,y}|tom|pkt|al|lok|telefonu
labelsAfter r|roku|plus|min{,ut,uty} czytania|komentarz{,e,y}
readingTime czas czytania
inRatio na|z
stops we|na|oraz|ale|ze|do|od|po|za|przez|dla|pod|nad|przed|przy|bez|to|jest|są|był|było|że|jak|co|się|nie|już|także|który|ma|miał|spośród|mniej|więcej|roku|rok|lat
crossings poniżej
crossingsOver powyżej
permille promil{e,a,}
weakRatios 0.5 połow{a,y,ę}
`,
}
