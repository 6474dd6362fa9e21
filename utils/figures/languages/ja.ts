import type { Language } from '../language.ts'

/** Japanese. Magnitudes go in ten-thousands; 割, 分 and 厘 are tenths, hundredths and thousandths of a whole. */
export const ja: Language = {
  code: 'ja',
  name: '日本語',
  decimal: '.',
  subject: 'run',

  // prettier-ignore
  cardinals: {
    '〇|零|ゼロ': 0, '一|壱': 1, '二|弐': 2, '三|参': 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  },
  multipliers: { 十: 10, 百: 100, 千: 1000 },
  magnitudes: { '万|萬': 1e4, '億|亿': 1e8, 兆: 1e12, 京: 1e16 },
  shortMagnitudes: { k: 1e3 },
  infixOver: '余り|余|数',
  negatives: 'マイナス|▲|△',

  // prettier-ignore
  currencies: {
    JPY: '円|日本円', $: 'ドル|弗', USD: '米ドル|アメリカドル|米国ドル|USドル', AUD: '豪ドル|オーストラリアドル|オーストラリア・ドル', CAD: 'カナダドル|カナダ・ドル|加ドル', HKD: '香港ドル|香港・ドル',
    SGD: 'シンガポールドル|シンガポール・ドル', TWD: '台湾ドル|ニュー台湾ドル|新台湾ドル|台湾元', NZD: 'ニュージーランドドル|ニュージーランド・ドル|NZドル', EUR: 'ユーロ', '£': 'ポンド', GBP: '英ポンド|イギリスポンド|スターリング・ポンド',
    CNY: '人民元|中国元|元|人民幣|中国人民元', CHF: 'スイスフラン|スイス・フラン', franc: 'フラン', KRW: 'ウォン|韓国ウォン', IDR: 'ルピア|インドネシアルピア|インドネシア・ルピア', INR: 'インドルピー|インド・ルピー', rupee: 'ルピー',
    THB: 'バーツ|タイバーツ', VND: 'ドン|ベトナムドン', RUB: 'ルーブル|ロシアルーブル', TRY: 'トルコリラ|トルコ・リラ', lira: 'リラ', BRL: 'レアル|ブラジルレアル', PHP: 'フィリピンペソ', peso: 'ペソ', MYR: 'リンギット|リンギ|マレーシアリンギット',
    ZAR: 'ランド|南アフリカランド', PAB: 'パナマ・バルボア|バルボア', SEK: 'スウェーデンクローナ', krona: 'クローナ', krone: 'クローネ', NOK: 'ノルウェークローネ', DKK: 'デンマーククローネ', BTC: 'ビットコイン',
  },
  minorUnits: { $: 'セント', EUR: 'ユーロセント', JPY: '銭', '£': 'ペンス' },
  bareSigns: { $: 'USD', '¥': 'JPY', '£': 'GBP' },

  percent: 'パーセント|％|プロ|㌫',
  percentTenths: '割|割引',
  percentParts: { 分: 0.1, 厘: 0.01 },
  points: 'パーセントポイント|%ポイント|％ポイント|パーセント・ポイント',
  basisPoints: 'ベーシスポイント|bp',
  // prettier-ignore
  units: {
    year: '年間|か年|カ年|ヵ年|ヶ年|年ぶり|年以上', month: 'か月|カ月|ヵ月|ヶ月|箇月|か月間|カ月間', week: '週間', day: '日間|日ぶり', hour: '時間', minute: '分間', second: '秒|秒間',
    kilometer: 'キロメートル|km|㎞', meter: 'メートル|m', centimeter: 'センチ|センチメートル|cm|㎝', millimeter: 'ミリ|ミリメートル|mm', 'square-kilometer': '平方キロメートル|平方キロ|km²|km2', 'square-meter': '平方メートル|m²|m2|㎡',
    'cubic-meter': '立方メートル|m³', hectare: 'ヘクタール|ha', kilogram: 'キログラム|kg|㎏', gram: 'グラム|g', tonne: 'トン|t', liter: 'リットル|L', barrel: 'バレル', 'kilometer-per-hour': 'キロ毎時|km h', celsius: '度C|℃', degree: '度',
    kilowatt: 'キロワット|kW', megawatt: 'メガワット|MW', 'kilowatt-hour': 'キロワット時|kWh', gigabyte: 'ギガバイト|GB',
  },
  ages: '歳|才',
  // prettier-ignore
  counters:
    '人|人以上|名|台|件|社|個|本|枚|戸|店|店舗|頭|匹|隻|機|回|倍|世帯|か所|カ所|ヵ所|箇所|カ国|か国|ヵ国|票|議席|冊|校|棟|種類|品目|株|軒|羽|区画|便|曲|作|点',
  fractionSigns: '分の',
  pointWords: '・',
  per: '当たり|あたり|につき',
  between: '間で',
  rangeJoins: 'から|ないし|乃至',

  about: '約|およそ|おおよそ|ほぼ|推定|概算で|大体',
  over: '超|少なくとも|最低',
  under: '最大|最大で|最高|多くて|高々',
  aboutAfter: '前後|程度|ほど|ぐらい|くらい|近く|弱|余りの',
  overAfter: '以上|超|を超える|を超え|を超えた|余り|余|強|を上回る|を上回り|を上回った|あまり|超の',
  underAfter: '以下|未満|を下回る|を下回り|を下回った|に満たない|足らず|以内',
  up: '増加率|伸び率|上昇率',
  down: '減少率|下落率',
  // prettier-ignore
  upAfter: '増|増加|増え|増の|上昇|上がり|上がった|伸び|の増加|の伸び|の上昇|高|高い|増加し|アップ|の増|多い|の増益|の増収|増益|増収|拡大|も増え|も上昇|引き上げ|値上げ|プラス|円高',
  downAfter:
    '減|減少|減り|減の|低下|下落|下がり|下がった|の減少|の低下|の下落|安|安い|減少し|ダウン|の減|少ない|減益|減収|の減益|の減収|縮小|下げ|引き下げ|値下げ',
  equivalents: 'または|もしくは|すなわち|相当|に相当|換算|日本円で|円換算で|米ドル換算で|日本円換算で|あるいは',

  clocks: '午前|午後|正午',
  // prettier-ignore
  labels: '午前|午後|昭和|平成|令和|大正|明治|西暦|電話|番号|〒|No|ページ|ベスト|トップ|レベル|フェーズ|ステージ|国道|号線|第',
  // prettier-ignore
  labelsAfter: '年|月|日|時|時半|分|号|位|番|番目|版|章|節|条|項|面|階|丁目|番地|号車|号店|期|回目|年度|世紀|年代|年生|年版|代|次|級|段|連覇|連勝|回戦|日目|人目|つ目|軍|部|話|月期|頁|ページ|代目|周年|分で読めます|分で読める|歳児|強|泊',
  readingTime: '読了時間|読了目安|所要時間',
  ordinals: '第',
  ratioWords: '比率|割合|比',
  places: {
    US: '米国|アメリカ|ニューヨーク|ワシントン',
    AU: 'オーストラリア|豪州|シドニー',
    CA: 'カナダ|トロント',
    SG: 'シンガポール',
    HK: '香港',
    TW: '台湾|台北',
    NZ: 'ニュージーランド',
    CN: '中国|北京|上海',
    GB: '英国|イギリス|ロンドン',
  },
}
