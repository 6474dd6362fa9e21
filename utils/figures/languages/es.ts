import type { LanguageFile } from '../language.ts'

/** Spanish of Spain and of America, whose countries differ in the decimal mark; a "billón" is a million millions in all. */
export const es: LanguageFile = {
  code: 'es',
  decimal: ',',
  regionalDecimal: true,
  spaceGroups: true,
  subject: 'partitive',
  noun: /s$/,
  adjective: /^(?:(?:nuev|pequeñ|últim)[oa]s|grandes)$/,
  currencyNoun: 0,
  partEnding: /avos?$/,
  words: `
counting cero|{un,una,uno,ún}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa
cardinals 21 veintiun{o,a}|veintiún; 22 veintid{ó,o}s; 23 veintitr{é,e}s; 24 veinticuatro; 25 veinticinco; 26 veintis{é,e}is; 27 veintisiete; 28 veintiocho; 29 veintinueve
multipliers 12 docena{,s}; 10 decena{,s}; 100 centenar{,es}
magnitudes 1e3 mil|millar{,es}; 1e6 mill{ón,on}{,es}; 1e12 billón|billones
shortMagnitudes 1e6 mill|mdd|mdp|M|MM
pointWords coma|punto|con
wholes 100 cien|ciento; 200 doscient{os,as}; 300 trescient{os,as}; 400 cuatrocient{os,as}; 500 quinient{os,as}; 600 seiscient{os,as}; 700 setecient{os,as}; 800 ochocient{os,as}; 900 novecient{os,as}; 1e3 mil; 1e6 millón
fractions 0.5 {,y }medi{o,a}
ratios 1/3 un tercio|{una,la} tercera parte; 0.25 {una,la} cuarta parte; 0.5 la mitad
denominators 3 tercio{,s}; 4 cuartos; 5 quinto{,s}
joins con
tensJoins y
articles un|una
negatives menos
percent por cien{,to}
points 1 punto{,s} porcentual{,es}|p p|pp; 0.1 décima{,s}; 0.01 punto{,s} {básico,base}{,s}|pb
squares _ cuadrado{,s}
cubes _ cúbico{,s}
ageBefore de{, entre}|{hij,niñ}{o,a} de|{hombre,mujer} de|{may,men}or{,es} de|edad de
counters persona{,s}|{hombr,mujer}es|niños|{muert,herid,detenid}{o,a}s|casos|puntos|gente
weakPer por|al|a la|cada|el|la
perThings acción|persona|habitante|noche|familia|cápita
between {,de }entre
from de|del|desde
rangeJoins a|al
betweenJoins y
about un{o,a}s|{cerca de,alrededor de,en torno a}{,l}|aproximadamente|casi|rond{a,an,ó,aba}
over {más de,superior a,superiores a}{,l}|{al,por lo,no} menos{, de}|como mínimo|super{a,an,ó,aron,ará}|mayor{,es} de
under {menos de,inferior a,inferiores a}{,l}|hasta|como máximo|no más de|menor{,es} de
overAfter o más
underAfter o menos
up sub{irán,ió,ieron,e,en,irá,ir,ido,ida}|crec{erán,ió,ieron,e,en,erá,er,ido,imiento}|{aument,increment,avanz,elev}{arán,ó,aron,a,an,ará,ar,ado,o}|alza|repunt{ó,a,e}|dispar{ó,aron}
down {baj,recort,rebaj,desplom}{arán,ó,aron,a,an,ará,ar,ado,ada,e}|ca{yó,yeron,e,en,erá,er,ído,ída}|redu{jo,jeron,ce,cen,cirá,cir,cido,cción}|descen{dió,dieron,de,der,so}|disminu{yó,yeron,ye,ir,ción}|retroce{dió,de,so}|perdi{ó,eron}|pierde|pérdida|ced{ió,e}
upAfter más|superior
downAfter menos|inferior
changeBy un|una|en|de|del|otr{o,a}{,s}|solo|ya
levels hasta{, el, los, las}|a|al|pas{ó,a,ar,aron}
equivalents o|equivalente{,s} a|es decir|equivale{,n} a
labels página{,s}|capítulo|artículo{,s}|art|número|n|nº|ley|calle|grupo|vuelo|sala|versión|minuto|año{,s}|siglo|a las|fase|magnitud
labelsAfter {minutos,min} de lectura|comentarios
readingTime tiempo de lectura
inRatio de{, cada}
idioms décima{,s} de {segundo,grado}|por mil|por millón|cada mil
genitives de|del
definite el|la|los|las
stops más|menos|tras|es|antes|después|además|mientras|los|las|sus|total|que|media|este|esta|veces
places US EEUU|Nueva York; CO Bogotá
crossings por debajo de{,l}
crossingsOver por encima de{,l}
`,
}
