import type { LanguageFile } from '../language.ts'

/** Chinese, simplified and traditional. Magnitudes go in ten-thousands; 成 and 折 are tenths of a whole. */
export const zh: LanguageFile = {
  code: 'zh',
  variants: ['zh-Hant'],
  twins: [
    '万亿两点楼只块余几数负圆钱币韩岁亩吨时个辆户场头条张间种项处笔约为将过于满内长涨调减达当级后国',
    '萬億兩點樓隻塊餘幾數負圓錢幣韓歲畝噸時個輛戶場頭條張間種項處筆約為將過於滿內長漲調減達當級後國',
  ],
  decimal: '.',
  subject: 'run',
  vagueHundreds: true,
  words: `
cardinals 0 〇|零; 1 一|壹; 2 二|两|贰; 3 三|叁; 4 四|肆; 5 五|伍; 6 六|陆; 7 七|柒; 8 八|捌; 9 九|玖
multipliers 10 十|拾; 100 百|佰; 1e3 千|仟
magnitudes 1e4 {,个}万; 1e8 {,个}亿; 1e12 兆
pointWords 点
fractions 0.5 半
idioms 五角大楼|双十一|{两,再,三}度|{目,此,之,日}前|{周,星期}{一,二,三,四,五,六,日}
joins 又
infixOver 多|余|来|几|数
negatives 负|零下
minorParts yuan 分
dimes yuan 角|毛
percentTenths 成|折{,扣}
percentPrefixes 1 百{分,份, 分}之; 0.1 千分之; 0.01 万分之; 1e-4 百万分之; 1e-5 千万分之; 1e-6 万万分之
points 1 {,个}百分{点,比}; 0.01 {,个}基点
squares 平方_
cubes 立方_
ages {,周}岁
counters 人{,次}|名|位|个|台|辆|家|件|户|场|次|倍|所|座|艘|架|只|头|条|张|套|起|例|支|间|股|票|款|种|项|批|处|本|份|笔
per 每
rates month 每月|月{薪,租}; year 年薪
fractionSigns 分之
rangeJoins 至|到
about {,大}约|约合|{将,接}近
aboutNotTime 近
over {超,超过}|逾|至少|{多,高,大}于|不{少,低}于|突破|多达
under 不{到,足}|{少,低,小}于|未满|不超过|最多|至多|跌破
aboutAfter 左右|上下|前后
overAfter 以上|多|余|有余|之多
underAfter 以下|{以,之}内
up {增,成}长|增加|上{升,涨,调}|提{高,升}|{增,涨}{,幅}|增速|升|攀升|年增|加息
down 下{降,跌,滑,调}|{跌,降}{,幅}|减{,少}|降低|萎缩|回落|降息
upAfter {,的}增{长,幅}|涨幅
downAfter {,的}{降幅,下降}|跌幅
changeBy 了|达
levels 到|至|为|达到
equivalents 或|{,约,折}合|相当于|即|等于|约
labels 民国
labelsAfter 月|年{级,代,度,前}|分钟{阅,读}
readingTime 阅读{,时间,需}
ordinals 第
ratioWords 比{例,率}
places TW 臺灣|台北
speeds 时速
ofCounted 中{,就}有|里{,就}有
`,
}
