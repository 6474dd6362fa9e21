import type { LanguageFile } from '../language.ts'

/** French. A noun behind a number ends in s or x; "d'" and "l'" stand for "de" and "le". */
export const fr: LanguageFile = {
  code: 'fr',
  decimal: ',',
  spaceGroups: true,
  elision: true,
  subject: 'partitive',
  noun: /[sx]$/,
  adjective: /^(?:nouve(?:aux|lles)|autres|premi(?:er|ère)s|jeunes|petite?s|grande?s|derni(?:er|ère)s)$/,
  currencyNoun: 0,
  words: `
counting |{un,une}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept|dix huit|dix neuf|vingt|trente|quarante|cinquante|soixante|{soixante dix,septante}|quatre vingt{,s}|{quatre vingt dix,nonante}
multipliers 100 cent{,s,aine}; 10 dizaine; 12 douzaine; 15 quinzaine; 20 vingtaine; 30 trentaine; 40 quarantaine; 50 cinquantaine
magnitudes 1e3 mille|millier{,s}; 1e6 million{,s}; 1e9 milliard{,s}; 1e12 billion{,s}
shortMagnitudes 1e9 M{d,rd}{,s}; 1e6 M
wholes 100 cent; 1e3 mille
fractions 0.5 {,un ,une ,et }demi{,e}
ratios 1/3 {un,le} tiers; 0.25 {un,le} quart; 0.5 la moitié; 0.2 un cinquième; 0.1 un dixième
denominators 3 tiers; 4 quarts; 5 cinquièmes; 10 dixièmes
tensJoins et
articles un|une
negatives moins
bareSigns dinar DZD
pointWords virgule
percent pour cent|pourcent
points 1 point|point{,s} de {pourcentage,PIB}; 0.01 point{,s} de base|pb
squares _ carré{,s}
cubes _ cube{,s}
ageBefore âgé{,e}{,s} de|l âge de|{homme,femme,garçon,fille,enfants,personnes,jeunes} de
counters personne{,s}|fois|mort{,s}|blessé{,s}|enfant{,s}|points|femme{,s}|homme{,s}|pays|cas|victime{,s}
per par
rates kilogram le kilo; liter le litre; tonne la tonne; square-meter le {mètre carré,m2,m²}; hour de l heure; barrel le baril
between entre
rangeJoins à
betweenJoins et
about environ|près d{e,es,}|quelque|presque|autour d{e,es,}|à peu près|de l ordre d{e,}|avoisin{e,ent,ait}
over {de ,}plus d{e,es,}|plus que|au moins|au delà d{e,es,}|dépass{e,ent,é,er,ait}|minimum|minimum de|au minimum|supérieur{,e}{,s} à|à partir d{e,}
under {de ,}moins d{e,es,}|au plus|jusqu à|au maximum|maximum|maximum de|inférieur{,e}{,s} à|pas plus d{e,}|à peine
aboutAfter environ
overAfter ou plus|et plus|minimum|au moins|au minimum
underAfter ou moins|maximum|au plus|au maximum
up augment{era,eront,e,ent,é,ée,és,er,ait,ation}|progress{e,ent,é,er,ait,ion}|hausse|bondi{,t,r}|bond|grimp{e,ent,é,er,ait}|croissance|accru|relev{é,ée,és,er}|amélior{é,ée}|relèv{e,ent}
down baiss{era,eront,e,ent,é,ée,és,er,ait}|abaiss{e,é,ée,er}|recul{,e,ent,é,er,ait}|chut{e,ent,é,er,ait}|diminu{e,ent,é,ée,er,ait,tion}|perd{,u,ent,re,ait}|rédui{t,re}|réduction|repli|cèd{e,ent}|céd{é,er,ait}|contraction
upAfter de plus|supplémentaires|de hausse
downAfter de moins|de baisse
by d{e,}
changeBy encore|en moyenne
levels à|jusqu à|au|pass{e,ent,é,ée,és,er,ait}
equivalents soit|ou|l équivalent d{e,}
genitives d{e,es,u,}
definite l{e,a,es,}
clocks heure{,s} locale{,s}|heures du {matin,soir}
hoursAt à|vers|dès|avant|jusqu à|le|du
labels page{,s}|p|chapitre|article{,s}|art|n°|no|numéro{,s}|tableau|salle|groupe|ligne|version|saison|épisode|tél|téléphone|route|niveau|catégorie|phase|classe|années|magnitude
labelsAfter {minutes,min} de lecture|commentaire{,s}|bis
readingTime temps de lecture|lecture
inRatio sur
inRatioOfThing sur
idioms quart{,s} {de finale,d heure}
stops dans|sans|sous|pas|plus|moins|depuis|après|puis|lors|mais|dès|vers|hors|très|les|ses|aux
places CA Montréal|Québec; CH Genève|Lausanne; GB Londres
crossings sous l{a barre de,es}|au dessous d{e,es,u}
crossingsOver au dessus d{e,es,u}
permille pour mille
upNotMoney gagn{e,ent,é,er,ait}
`,
}
