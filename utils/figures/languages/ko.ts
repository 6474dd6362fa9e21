import type { LanguageFile } from '../language.ts'

/** Korean. Magnitudes go in ten-thousands; particles are glued to words, so that the counter alone is what is counted. */
export const ko: LanguageFile = {
  code: 'ko',
  decimal: '.',
  subject: 'counter',
  particles: /^[은는이가을를의에도만로와과씩째까부으짜어하보였쯤밖라께대당권간여선및들]/,
  words: `
cardinals 1 일; 2 이; 3 삼; 4 사; 5 오; 6 육; 7 칠; 8 팔; 9 구
multipliers 10 십; 100 백; 1e3 천
magnitudes 1e4 만; 1e8 억; 1e12 조
infixOver 여
negatives 마이너스|영하
idioms {수,몇}{십,백,천}{,만,억,조}|{수,몇}{만,억,조}|백만장자|천도|억{제,울,류}|조{각,사,치,직,건}|대{선,만}|인도|회의|천사
percent 퍼센트|퍼센티지
weakPercent 프로
fractionSigns 분의{, }
points 1 {%,퍼센트}{, }포인트|{%,％}{포인트,p,P}; 0.01 bp
squares 제곱_
cubes 세제곱_
ages 세|살
counters 명|인|개|건|대|마리|가구|세대|채|곳|회|번|배|장|권|척|그루|표|석|주|개{국,사,소,교}|사람|가지|종|병|편|점|포인트|잔|골|팀|차례
per 당
between 사이
rangeJoins 에서|부터
about 약|대략|거의
over 적어도|최소|최소한
under 최대|최고
aboutAfter 가량|정도|안팎|내외|쯤|선|여
overAfter 이상|{,이 ,가 ,을 ,를 }{넘,웃,초과,돌파,상회}
underAfter 이하|미만|이내|{,을 ,를 }하회|에{,도} 못 미|{이,가,도} {안 되,채 안}| 아래
upAfter {,이 ,가 ,을 ,를 ,로 }{증가,늘,상승,오른,올랐,올라,올린,올렸,인상,급증,성장,확대,급등,폭등,뛰,높아,높은,많은}
downAfter {,이 ,가 ,을 ,를 ,로 }{감소,줄,하락,내렸,내린,내려,떨어,인하,급감,축소,급락,폭락,낮은,적은,빠지,빠졌}
equivalents 또는|혹은|즉|{우리 돈,우리돈,한화,원화}{,로, 약}
clocks 오전|오후|정오|새벽
labels 제|오전|오후|새벽|전화|번호|아이폰|갤럭시|코로나|톱|시즌|{,대,번}로
labelsAfter 년|월|일|시|분|호{선,기}|위|차|년{도,대,생,차, 전, 만}|학{년,기}|분기|심|세기|층|번{지,째,길}|대|동 |면|쪽|페이지|항|주{년,기}|강|급|등|단계|일{차, 전, 만}|주차|분 읽기|연{패,승}|개년
readingTime 읽는 시간
ordinals 제
ratioWords 비율|비
places US 뉴욕|워싱턴; CN 베이징
speeds 시속
ofCounted 중|가운데
crossingsAfter {, }아래로|{,을 ,를 }밑|{, }밑으로
`,
}
