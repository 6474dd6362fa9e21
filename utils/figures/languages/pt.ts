import type { Language } from '../language.ts'

/** Portuguese of Brazil, whose "bilhão" is a thousand millions, and of Portugal, whose "bilião" is a million millions. */
export const pt: Language = {
  code: 'pt',
  decimal: ',',
  spaceGroups: true,
  subject: 'partitive',
  noun: /s$/,
  adjective: /^(?:(?:nov|pequen|últim)[oa]s|grandes)$/,

  counting:
    'zero|{um,uma}|{dois,duas}|tr{ê,e}s|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|{c,qu}atorze|quinze|dez{e,a}sseis|dez{e,a}ssete|dezoito|dez{e,a}nove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
  multipliers: { 'dúzia{,s}': 12, 'dezena{,s}': 10, 'centena{,s}': 100 },
  // prettier-ignore
  magnitudes: { 'mil|milhar{,es}': 1e3, 'milh{ão,ões,oes}': 1e6, 'bilh{ão,ões,oes}': 1e9, 'trilh{ão,ões,oes}|bili{ão,ões}': 1e12 },
  shortMagnitudes: { 'mi|M': 1e6, 'bi|B': 1e9, tri: 1e12 },
  // prettier-ignore
  wholes: {
    'cem|cento': 100, 'duzent{os,as}': 200, 'trezent{os,as}': 300, 'quatrocent{os,as}': 400, 'quinhent{os,as}': 500, 'seiscent{os,as}': 600,
    'setecent{os,as}': 700, 'oitocent{os,as}': 800, 'novecent{os,as}': 900, mil: 1e3,
  },
  fractions: { '{,e }mei{o,a}': 0.5 },
  ratios: { 'um terço': 1 / 3, 'um quarto d{os,as,a,o}': 0.25, 'um quinto': 0.2 },
  denominators: { 'terço{,s}': 3, quartos: 4, quintos: 5 },
  joins: 'e',
  tensJoins: 'e',
  pointWords: 'v{í,i}rgula|ponto',
  articles: 'um|uma',

  // prettier-ignore
  currencyNoun: 0,
  currencies: {
    $: 'dolar{,es}',
    USD: 'dólares norte americanos|dólares dos EUA',
    rupee: 'r{ú,u}pia{,s}',
    krona: 'coroa{,s}',
  },
  minorUnits: { centavo: 'centavo{,s}', EUR: 'cêntimo{,s}' },
  bareSigns: { $: 'USD', centavo: 'BRL' },

  percent: 'por cento|porcento',
  points: 'ponto{,s} percentua{l,is}|p p|pp',
  basisPoints: 'ponto{,s} base|pontos básicos|pb',
  squares: '_ quadrado{,s}',
  cubes: '_ cúbico{,s}',
  // prettier-ignore
  units: {
    kilogram: 'quilo{,s}', gram: 'g', tonne: 'tonelada{,s}|t', liter: 'l', barrel: 'barri{l,s}',
    kilometer: 'quilómetro{,s}', 'kilometer-per-hour': 'quilómetros por hora',
  },
  ages: 'anos de idade',
  ageBefore: 'de{, entre}|{filh,menin,garot}{o,a} de|{homem,mulher,jovem} de|{mai,men}or{,es} de|aos|idade de',
  counters:
    'pessoa{,s}|{home,joven,crianç}{ns,s,as}|mulheres|{mort,ferid,pres}{o,a}s|mortes|casos|empregos|vítimas|pontos|gente',

  weakPer: 'por|ao|à|a|o|cada|a cada',
  perThings: 'ação|pessoa|habitante|unidade|noite|família|cabeça|capita|saca|dose',
  between: 'entre',
  from: 'de|do|da',
  rangeJoins: 'a|ao',
  betweenJoins: 'e',

  about: 'un{s,mas}|{cerca,perto,em torno,por volta} d{e,os,as,o,a}|aproximadamente|quase',
  over: '{mais,acima,além} d{e,os,as,o,a}|{ao,pelo} menos|no mínimo|super{a,am,ou,aram}|ultrapass{a,am,ou,aram}|superior{,es} a{,os}|mai{or,ores} de',
  under: '{menos,abaixo} d{e,os,as,o,a}|até|no máximo|inferior{,es} a{,os}|não mais de|men{or,ores} de',
  overAfter: 'ou mais',
  underAfter: 'ou menos',
  up: 'sub{iu,iram,e,em,irá,ir,ida}|cresc{eu,eram,e,em,erá,er,imento}|{aument,avanç,elev,salt}{ou,aram,a,am,ará,ar,o}|alta|dispar{ou,aram}|valorização|ganho',
  down: 'ca{iu,íram,i,em,irá,ir,ído}|queda|{recu,baix,cort}{ou,aram,a,am,ará,ar,o,e}|redu{ziu,ziram,z,zir,zirá,ção}|diminu{iu,íram,i,ir,ição}|perd{eu,eram,a}|encolh{eu,eram}|retra{iu,ção}|desc{eu,eram,ida}|desvalorização',
  upAfter: '{,a }mais|superior',
  downAfter: '{,a }menos|inferior',
  changeBy: 'em|de|do|da|um|uma|mais|outr{o,a}{,s}|apenas|já',
  levels: 'para|aos|até|pass{ou,a,ar,aram}|cheg{ou,a}',
  equivalents: 'ou|equivalente{,s} a|ou seja|equivale{,m} a',

  labels:
    'página{,s}|capítulo|artigo{,s}|art|número|n|nº|lei|rua|telefone|grupo|voo|sala|versão|temporada|rodada|jornada|nível|ano{,s}|século|às|tipo|fase|km|edição',
  labelsAfter: '{minutos,min} de leitura|comentários',
  readingTime: 'tempo de leitura',
  ratioWords: 'proporção|relação',
  inRatio: 'em{, cada}|{a,de} cada',
  idioms: 'por mil|por milhão',
  genitives: 'de|do|da|dos|das',
  definite: 'o|os|as',
  stops:
    'mais|menos|após|antes|depois|além|eles|elas|deles|delas|estes|estas|nós|total|este|esta|isso|vezes|que|nos|nas|pelos|pelas|aos|às|os|as|quais|tudo|todos',
  places: { US: 'Nova York' },
}
