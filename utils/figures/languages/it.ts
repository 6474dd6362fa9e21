import type { LanguageFile } from '../language.ts'

/** Italian. Number words are written in one, without their last vowel before another: "trentotto", "ventun". */
export const it: LanguageFile = {
  code: 'it',
  decimal: ',',
  gluedNumerals: true,
  degreeOrdinals: true,
  elision: true,
  subject: 'partitive',
  noun: /[eiàù]$/,
  adjective: /^(?:nuov[ei]|altr[ei]|prim[ei]|giovani|piccol[ei]|grandi|ultim[ei]|principali)$/,
  currencyNoun: 0,
  words: `
counting |{un,uno,una}|due|{tre,tré}|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|vent{i,}|trent{a,}|quarant{a,}|cinquant{a,}|sessant{a,}|settant{a,}|ottant{a,}|novant{a,}
multipliers 100 cent{o,inaio}; 10 decina; 12 dozzina; 20 ventina; 30 trentina; 50 cinquantina
magnitudes 1e3 mila|mille|migliai{o,a}; 1e6 milion{e,i}; 1e9 miliard{o,i}
shortMagnitudes 1e6 mln|M; 1e9 mld|Mrd
wholes 100 cento; 1e3 mille
fractions 0.5 {,e }mezz{o,a}
ratios 1/3 {un,il} terzo; 0.25 {un,il} quarto; 0.5 la metà; 0.2 un quinto; 0.1 un decimo
denominators 3 terzi; 4 quarti; 5 quinti; 10 decimi
joins e
articles un|uno|una
negatives meno
bareSigns centavo EUR
pointWords virgola
percent per cento|percento
points 1 punt{o,i} percentual{e,i}|punto; 0.01 punt{o,i} base|pb
squares _ quadr{o,i,ato,ati}
cubes _ cub{o,i}
ages enn{e,i}
ageBefore età di|{uomo,donna,ragazzo,ragazza,bambini,giovani} di|di|sotto|under|over
counters person{a,e}|volt{a,e}|mort{o,i}|ferit{o,i}|punti|bambin{o,i}|uomini|donne|cas{o,i}|vittime|unità
weakPer a|al|all|alla|per|l
perThings persona|abitante|azione|notte|famiglia
rates year all anno|l anno; month al mese; day al giorno; head a testa|pro capite
between tra|fra
from da{,l,llo,lla,ll}
rangeJoins a{,l,llo,lla,ll}
betweenJoins e{,d}
about circa|quasi|{intorno,attorno} a{,l,llo,ll,i}|all incirca|sfior{a,ano}
over oltre|più d{i,el,ella,ello,ei,ell}|almeno|super{a,ano,ato,are}|non meno d{i,el}|minimo|minimo di|a partire da{,l}|superior{e,i} a{,l,i}|ben
under meno d{i,el,ella,ello,ei,ell}|fino a{,l,llo,i,ll}|al massimo|massimo|massimo di|non più d{i,el}|inferior{e,i} a{,l,i}|appena
aboutAfter circa
overAfter e oltre|o più|in su
underAfter o meno|al massimo
up aument{o,i,a,ano,ato,ata,ati,ate,erà,are}|cresc{eranno,e,ono,iuto,iuta,iuti,iute,ita,ere,erà}|sal{iranno,e,gono,ito,ita,iti,ite,irà,ire}|rialzo|balz{o,a,ato}|increment{o,a,ato,are}|rincar{o,i}|alz{a,ato,are}
down cal{o,a,ano,ato,ata,ati,ate,erà,are}|scend{e,ono,ere,erà,eranno}|sces{o,a,i,e}|diminu{ito,ita,iti,ite,isce,zione}|perd{e,ono,ita,ite,ere}|pers{o,a,i}|croll{o,a,ano,ato,ata,ati,ate}|ced{e,ono}|ribasso|ri{duzione,dotto,durre}|tagli{o,a,ato,are,erà}
upAfter in più
downAfter in meno
by d{i,el,ello,ella,ei,ell}
changeBy ancora|in media
levels a{,l,llo,lla,ll,i}|da{,l,llo,ll}|fino a{,l,llo,ll,i}|pass{a,ato,ata,ati}
equivalents o|ovvero|pari a{,l,i}|cioè|l equivalente di
genitives d{i,el,ello,ella,ei,ell,egli,elle}
definite i{l,}|l{o,a,e,}|gli
clocks ora locale|del mattino|di sera
hoursAt alle|ore|dalle
labels pagina|pag|p|capitolo|articol{o,i}|art|n|nr|numero|tabella|sala|tappa|gruppo|linea|versione|stagione|episodio|comma|tel|telefono|legge|livello|categoria|fase|classe|anni|via|piazza|viale|decreto|ore|giornata|magnitudo
labelsAfter {minuti,min} di lettura|commenti
readingTime tempo di lettura|lettura
inRatio su
inRatioOfThing su
idioms secondo|quart{i,o} di finale|mezz ora|un quarto d ora|tutti e {due,tre}
stops sono|e|che|le|gli|dei|delle|nelle|nei|sulle|dalle|dai|alle|ai|ore|anche|come|sue|suoi|dove|perché|oltre|se|ogni|quasi|già
places CH Lugano|Zurigo; GB Londra
crossings sotto{, quota}
permille per mille
upNotMoney guadagn{a,ano,ato,ando}
`,
}
