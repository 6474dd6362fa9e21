import type { LanguageFile } from '../language.ts'

/** English, with the conventions of its countries where they do not contradict each other. */
export const en: LanguageFile = {
  code: 'en',
  variants: ['en-GB'],
  currencyNoun: -1,
  decimal: '.',
  subject: 'plural',
  words: `
counting zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety
multipliers 100 hundred; 12 dozen
magnitudes 1e3 thousand; 1e6 million{,s}; 1e9 billion{,s}; 1e12 trillion{,s}; 1e5 lakh{,s}; 1e7 crore{,s}
shortMagnitudes 1e6 m{,n,ln,m,il}; 1e9 b{,n,ln}; 1e12 t{,n,rn}; 1e7 cr
fractions 0.5 half{, of}|and a half; 0.25 quarter|a quarter of|and a quarter
ratios 0.25 a quarter of; 0.5 half of
denominators 3 third{,s}; 4 quarter{,s}; 5 fifth{,s}; 10 tenth{,s}
joins and
idioms {make,makes,made,making,add,takes,took,pick,picked,turned,set} up|cut {off,down on}|fall of|{laid,shot,shut,broke} down|real
articles a|an
negatives minus|negative
weightWords weigh{,s,ed,ing,t}|bag{,s}
pointWords point
percent percent{,s,age}|per cent{,s}|pc
points 1 {percent,pct,percentage} points|{of a ,}percentage point|of a point|ppt{,s}|pp{,s}; 0.25 quarter point{,s}; 0.01 basis point{,s}|bp
squares square _|sq _
cubes cubic _
gluedUnits inch in; stone st; celsius c; fahrenheit f
ages year{ old,s old, olds,s of age}
ageBefore age{,s}{,d, of}|turn{s,ed,ing}|died at
counters people|person|m{a,e}n|wom{a,e}n|child{,ren}|aircraft|police|staff|{point,time,user,passenger,customer,member,household,home,worker,share}s
per per|for {each,every}
weakPer a|an|each|every
distances earlier|later|ago|before|prior
rates square-foot psf
perThings share|person|head|night|ticket|household|user|family|vehicle
between between
from from
rangeJoins to|through|and up to
betweenJoins and
about about|around|approximately|roughly|some|nearly|almost|close to|approx|{,an }estimated|in the region of|near|circa
overNotTime over
over {more,greater,no less,no fewer} than|at least|exceed{ed,ing}|in excess of|upwards of|topped
under {less,fewer,no more} than|at most|up to|as {much,many} as
aboutAfter or so
overAfter or {more,above}|plus
underAfter or {less,fewer,below}
up up|ris{e,es,en,ing}|rose|gr{ew,ow,own,owing,ows,owth of}|increas{e,ed,es,ing}|gain{,s,ed,ing}|jump{,s,ed}|climb{,s,ed}|soar{,ed}|surg{e,es,ed}|advanced|raised|lifted
down down|f{ell,all,allen,alls,alling}|drop{,s,ped}|declin{e,ed,es,ing}|decreas{e,ed}|los{e,es,t,s of}|slid|slipped|slump{,ed}|plung{e,ed}|tumbled|tanked|shr{a,u}nk|cut|sank|shed|dipped|eased|reduced
upAfter higher|rise|increase|growth|gain|jump|surge|more{, than}
downAfter lower|fall|decline|drop|decrease|{less,fewer}{, than}|reduction|slump
by by
changeBy of|in|another|a|an|further|as much as|a record|only|just
levels to|at|from|into
equivalents or|equivalent{, to, of}|equal to|worth
clocks o|am|pm|a m|p m|{b,e,p,ce,i,ae}st|{e,p}dt|cet|o clock|et
labels no{,s}|number{,s}|p{,p,art,age,ages,hase,latform}|{chapter,section,article,verse,grade,version}{,s}|fig{,ure}|table|ro{om,ute,und}|court|fl{oor,ight}|level|class|type|step|day|week|stage|game|match|line|gate|terminal|vol{,ume}|issue|item|district|highway|size|episode|season|group|rule|unit|channel|order|build|top|league|lap|junction{,s}
labelsAfter min{,s,ute,utes} read|comment{,s}|{minutes,hours,hour,days} ago
readingTime read{,ing} time|time to read
ratioWords ratio|odds
inRatio in|out of|{in,out of} every
definite the|other|this|that|these|those|both|all
atTimes in|on|at|by|until|till|before|after|past|since
tallies for
genitives of|the|its|their|his|her|our|those|these
stops in|on|of|for|by|with|and|but|that|which|who|was|were|is|are|be|had|has|have|will|would|as|than|when|while|where|after|before|since|the|this|its|their|it|they|he|not|if|so|said|against|ago|last|including|all
crossings below|under
crossingsOver above
`,
}
