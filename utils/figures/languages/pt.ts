import type { LanguageFile } from '../language.ts'

/** Portuguese of Brazil, whose "bilhão" is a thousand millions, and of Portugal, whose "bilião" is a million millions. */
export const pt: LanguageFile = {
  code: 'pt',
  decimal: ',',
  spaceGroups: true,
  subject: 'partitive',
  noun: /s$/,
  adjective: /^(?:(?:nov|pequen|últim)[oa]s|grandes)$/,
  currencyNoun: 0,
  words: `
counting zero|{um,uma}|{dois,duas}|tr{ê,e}s|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|{c,qu}atorze|quinze|dez{e,a}sseis|dez{e,a}ssete|dezoito|dez{e,a}nove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa
multipliers 12 dúzia{,s}; 10 dezena{,s}; 100 centena{,s}
magnitudes 1e3 mil|milhar{,es}; 1e6 milh{ão,ões,oes}; 1e9 bilh{ão,ões,oes}; 1e12 trilh{ão,ões,oes}|bili{ão,ões}
shortMagnitudes 1e6 mi|M; 1e9 bi|B; 1e12 tri
wholes 100 cem|cento; 200 duzent{os,as}; 300 trezent{os,as}; 400 quatrocent{os,as}; 500 quinhent{os,as}; 600 seiscent{os,as}; 700 setecent{os,as}; 800 oitocent{os,as}; 900 novecent{os,as}; 1e3 mil
fractions 0.5 {,e }mei{o,a}
ratios 1/3 um terço; 0.25 um quarto d{os,as,a,o}; 0.2 um quinto; 0.5 {a ,}metade
denominators 3 terço{,s}; 4 quartos; 5 quintos
joins e
tensJoins e
pointWords v{í,i}rgula|ponto
articles um|uma
bareSigns centavo BRL
percent por cento|porcento
points 1 ponto{,s} percentua{l,is}|p p|pp; 0.01 ponto{,s} base|pontos básicos|pb
squares _ quadrado{,s}
cubes _ cúbico{,s}
ages anos de idade
ageBefore de{, entre}|{filh,menin,garot}{o,a} de|{homem,mulher,jovem} de|{mai,men}or{,es} de|aos|idade de
counters pessoa{,s}|{home,joven,crianç}{ns,s,as}|mulheres|{mort,ferid,pres}{o,a}s|mortes|casos|empregos|vítimas|pontos|gente
weakPer por|ao|à|a|o|cada|a cada
perThings ação|pessoa|habitante|unidade|noite|família|cabeça|capita|saca|dose
between {,de }entre
from de|do|da
rangeJoins a|ao
betweenJoins e
about un{s,mas}|{cerca,perto,em torno,por volta} d{e,os,as,o,a}|aproximadamente|quase
over {mais,além} d{e,os,as,o,a}|{ao,pelo} menos|no mínimo|super{a,am,ou,aram}|ultrapass{a,am,ou,aram}|superior{,es} a{,os}|mai{or,ores} de
under menos d{e,os,as,o,a}|até|no máximo|inferior{,es} a{,os}|não mais de|men{or,ores} de
overAfter ou mais
underAfter ou menos
up sub{irão,iu,iram,e,em,irá,ir,ida}|cresc{erão,eu,eram,e,em,erá,er,imento}|{aument,avanç,elev,salt}{arão,ou,aram,a,am,ará,ar,o}|alta|dispar{ou,aram}|valorização|ganho
down ca{iu,íram,i,em,irá,ir,ído}|queda|{recu,baix,cort}{arão,ou,aram,a,am,ará,ar,o,e}|redu{ziu,ziram,z,zir,zirá,ção}|diminu{iu,íram,i,ir,ição}|perd{eu,eram,a}|encolh{eu,eram}|retra{iu,ção}|desc{eu,eram,ida}|desvalorização
upAfter {,a }mais|superior
downAfter {,a }menos|inferior
changeBy em|de|do|da|um|uma|mais|outr{o,a}{,s}|apenas|já
levels para|aos|até|pass{ou,a,ar,aram}|cheg{ou,a}
equivalents ou|equivalente{,s} a|ou seja|equivale{,m} a
labels página{,s}|capítulo|artigo{,s}|art|número|n|nº|lei|rua|telefone|grupo|voo|sala|versão|temporada|rodada|jornada|nível|ano{,s}|século|às|tipo|fase|km|edição|magnitude
labelsAfter {minutos,min} de leitura|comentários
readingTime tempo de leitura
ratioWords proporção|relação
inRatio em{, cada}|{a,de} cada
idioms por mil|por milhão
genitives de|do|da|dos|das
definite o|os|as
stops mais|menos|após|antes|depois|além|eles|elas|deles|delas|estes|estas|nós|total|este|esta|isso|vezes|que|nos|nas|pelos|pelas|aos|às|os|as|quais|tudo|todos
places US Nova York
crossings abaixo d{e,os,as,o,a}
crossingsOver acima d{e,os,as,o,a}
rates year ao ano; month ao mês
`,
}
