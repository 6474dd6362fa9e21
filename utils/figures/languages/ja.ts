import type { LanguageFile } from '../language.ts'

/** Japanese. Magnitudes go in ten-thousands; 割, 分 and 厘 are tenths, hundredths and thousandths of a whole. */
export const ja: LanguageFile = {
  code: 'ja',
  decimal: '.',
  subject: 'run',
  // A place, "the whole area", and a part of a second.
  words: `
cardinals 0 〇|零|ゼロ; 1 一; 2 二; 3 三; 4 四; 5 五; 6 六; 7 七; 8 八; 9 九
multipliers 10 十; 100 百; 1e3 千
magnitudes 1e4 万|萬; 1e8 億; 1e12 兆; 1e16 京
idioms 千歳|一円|/100秒
infixOver 余り|余|数
negatives マイナス|▲|△
percent パーセント|/100
percentTenths 割{,引}
percentParts 0.1 分; 0.01 厘
points 1 パーセント{,・}ポイント|{%,％}ポイント; 0.01 ベーシスポイント|bp
weakPoints ポイント
squares 平方_
cubes 立方_
ages 歳|才
counters 人|名|台|件|社|個|本|枚|戸|店{,舗}|頭|匹|隻|機|回|倍|世帯|{か,カ,箇}所|{か,カ}国|票|議席|冊|校|棟|種類|品目|株|羽|便|曲|点|ポイント
percentPrefixes 1 百分の
fractionSigns 分の
pointWords ・|点
per 当たり|あたり|につき
rates hour 時給; day 日{給,当}; month 月{給,額}; year 年{収,俸,額}
rangeJoins から|ないし
about 約|およそ|ほぼ|推定
over 超|少なくとも|最低
under 最{大,高}
aboutAfter 前後|程度|ほど|ぐらい|くらい|近く|弱
overAfter 以上|超|余り|余|強|{を,}{超え,突破}|を上回|あまり
underAfter 以{下,内}|未満|{を下回,に満たない,足らず}
up {増加,伸び,上昇}率
down {減少,下落}率
upAfter {,の}{増,上昇,伸び}|も{増え,上昇}|上が|高|アップ|多い|拡大|引き上げ|値上げ|プラス|の円高|の利上げ|値上が
downAfter {,の}{減,低下,下落}|下が|安|ダウン|少ない|低い|縮小|下げ|引き下げ|値下げ|マイナス|の円安|の利下げ|値下が
levels に
equivalents または|もしくは|すなわち|{,に}相当|{,日本円,円,米ドル}換算|日本円で
labelsAfter 年{,度,生,版,代}|月{,期}|日|時|分|{回,日,人,年,つ,番,代}目|回{戦,裏,表}|度|周年|号{,線,車,室}|番|位
ordinals 第
ratioWords 比率|割合
places US 米国|ニューヨーク|ワシントン; AU 豪州|シドニー; GB ロンドン
speeds 時速
ofCounted に
swings 悪化|改善|上回|下回
`,
}
