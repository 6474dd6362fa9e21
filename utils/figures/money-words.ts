import type { Table } from './language.ts'

/** Names behind an amount that CLDR does not have, by ISO 4217 code or by family ("$"). */
export const MONEY_WORDS: Table = `
$ id,ms dollar; en buck{,s}; ja ドル; ko 달러|불; es,pt dolar{,es}; pl dol; ru долл|бакс; tr dolar; ar دولار; hi डॉलर; vi đô{, la}|đôla; th ดอลลาร์{,ฯ}|เหรียญ
USD id dol{,l}ar {as,amerika,us}|dollar amerika serikat; ms dolar {as,amerika}; en {u s,united states} dollars; zh 美{金,圆}; ja アメリカドル|USドル; ko {미,미국,美}달러|미 달러; es dólar{,es} {,norte}americano{,s}|dólares de EE UU; pt dólares norte americanos|dólares dos EUA; fr dollar{,s} {américain,US}{,s}; it dollar{o,i} {americani,Usa}; nl Amerikaanse dollar{,s}; sv US dollar; nb {amerikanske,US} dollar{,s}; da {amerikanske dollars,US dollar}; pl dol{ar,ary,arów,} USA; ru американских доллар; tr ABD dolar; hi अमेरिकी डॉलर; vi {đô,đô la,đôla} mỹ; th {ดอลลาร์,เหรียญ}สหรัฐ{,ฯ}
SGD id dollar singapura; zh 新元; nb singapor{e,ske} dollar{,s}
AUD id dollar australia; zh 澳{元,币}; ja 豪ドル; nb australske dollars; vi đô{, la} úc
CNY id yuan {cina,china}; ms yuan china; ja 人民元|元; ko 위안|위안화; nb kinesisk{,e} renminbi; ar يوان; hi युआन; vi {nhân dân ,}tệ|ndt; th หยวน
£ id pound{ ,}sterling; ms paun sterling|pound{, sterling}; en quid; ja ポンド; ko 파운드; tr sterlin; ar جنيه; hi पाउंड; th ปอนด์
KRW id,ms,vi won; en korean won; zh 韩{圆,币}; ja ウォン; ko 원|원화; th วอน
TWD en taiwan dollars; ja 台湾{ドル,元}|ニュー台湾ドル; ko 대만{, }달러
GBP en {pounds ,}sterling; ja 英ポンド; de Pfund Sterling; ru фунт{,а,ов} стерлингов; ar إسترليني|جنيها إسترلينيا; vi bảng
FIM en markka
NLG en guilders; nl gulden
MYR en malaysia ringgit; zh 令吉; th ริงกิต
EGP en geneh
SEK en swedish crowns; sv {,svenska }{krona,kronor,kr}|spänn|kronorna; nb svenske {kroner,kr}|{,svenske }kronor; da svenske {kroner,kr}
NOK en norwegian crowns; sv norska {kronor,kr}|nkr; nb {,norske }{krone,kroner,kr}|nkr|,-; da norske {kroner,kr}
DKK en danish crowns; sv danska {kronor,kr}|dkr; nb danske {kroner,kr}; da {,danske }{krone,kroner,kr}|,-
CZK en czech crowns
yuan zh {元,圆}{,整}|块钱
HKD zh 蚊; sv Hongkong dollar; nb hong{ ,}kong dollar{,s}
JPY zh 日{圆,币}; ko 엔|엔화; nl yens; ru йен; ar ين; hi येन; vi yên; th เยน
CAD zh 加{元,币}; nb {k,c}anadiske dollar{,s}
CHF zh 瑞郎; nl Zwitserse frank{,en}; sv schweizer{franc,francs}; nb sveits{erfranc,iske franc,iske francs}; da schweizer franc{,s}
franc zh 法郎; ja フラン; tr frank; hi फ्रैंक
rupee zh 卢比; ja ルピー; ko 루피; es rupia{,s}; pt r{ú,u}pia{,s}; fr roupie{,s}; it rupie; nl roepies; sv rup{ier,ees}; nb rup{ier,ee,ees}; hi रुप{ये,ए,या,यों,ैया}; vi rupee{,s}
RUB zh 卢布; ja ルーブル; ko 루블; nl roebel{,s}; pl rubl; ru рубл; vi rúp
TRY zh 里拉; tr lira
NGN zh 奈拉
peso zh 比索; ja ペソ
BTC zh {,个}比特币; ja ビットコイン
IDR ja ルピア; ko 루피아
THB ja バーツ; ko 바트; nb {,thai ,thailand ,thailandske }b{aht,hat}; vi baht|bạt; th บาท
VND ja ドン; ko 동; vi đồng|vnđ; th ดอง
lira ja リラ; ar لير{ة,ات}
krona es corona{,s}; pt coroa{,s}
cfa fr franc{,s} CFA|FCFA|F CFA
MAD fr dirham{,s}
krone de Kronen; nl kronen; pl koron
DEM de Mark|D Mark|DM
ITL it lir{a,e}
ESP it pesetas
EUR nl euro’s|,-; sv euron; tr avro; ar أورو
NZD nb n{ew zealand,ew zealandske,z} dollar{,s}
INR nb indisk{,e} rup{i,ier,ee}
PKR nb pakistansk rupier; hi पाकिस्तानी रुपये
PLN nb {,polske }sloty; pl złot
ZAR nb sør afrikanske rand
UAH pl hrywn
AZN tr manat
riyal tr riyal; ar ريال; hi रियाल
dinar tr dinar; ar دينار|دنانير; hi दीनार
AED ar درهم|دراهم; hi दिरहम
ILS ar شي{ك,ق}ل
NPR hi नेपाली रुपये
MMK th จ๊าต
`

/** Names and signs that stand before the amount: "Rp", "人民币". */
export const PREFIX_WORDS: Table = `
USD ms as$; zh 美金
rupee en,hi,vi rs; sv,nb Rs
BDT en tk
NGN en n
franc en fr
ZAR en r
CNY zh 人民币
TWD zh {,新}{台,臺}币
HKD zh 港币
CHF de Fr
`

/** Hundredths: "sen", "pence". */
export const MINOR_WORDS: Table = `
$ id sen; zh 美分; ja セント; ko 센트; nl dollarcent; nb ct|c; pl cent; ru цент|ц; tr sent|cent; ar س{,ي}نت|c; vi xu|xen|cent; th เซนต์
MYR ms,en sen
cent en cent{,s}|c; hi सेंट{,्स}
USD en us cents
£ en penn{y,ies}|p; zh 便士; ja ペンス; ko 펜스; es penique{,s}; it penny; pl pensów; ru пенс|пени; tr peni; ar قرش|قروش; hi पें{स,नी}|पेनी
rupee en pais{a,e}; nb paise; hi पैस{े,ा}
yuan zh 分钱
JPY ja 銭
EUR es céntimo{,s}; pt cêntimo{,s}; fr centime{,s}; de {,Euroc,C}ent; it cent; nl {,euro}cent{,s}|c
centavo es,pt centavo{,s}; it centesim{o,i}
CHF de Rappen; nb rap{,pen}|rp|centime{,s}
kr sv öre|øre; nb øre{,r}|öre{,r}; da øre|öre
PLN nb groszy; pl grosz|gr
CNY nb fen
THB nb satang; th สตางค์|สต.
RUB ru копе{йк,ек}|коп
TRY tr kuruş
`

/** Names too common as words to be taken behind a small number: "5 won". */
export const WEAK_WORDS: Table = `
KRW en won
NGN en n
yuan zh 块
£ fr livre{,s}
`

/** Which dollar, behind the amount: "$100 Australian". */
export const ADJECTIVE_WORDS: Table = `
USD en american|us|u s; fr US; ru США; ar أم{,ي}ركي
AUD en australian
CAD en canadian; fr CA|CAN
HKD fr HK
EGP ar مصري
SAR ar سعودي
QAR ar قطري
KWD ar كويتي
JOD ar أردني
LBP ar لبناني
`
