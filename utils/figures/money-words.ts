import type { Table } from './language.ts'

/** Names behind an amount that CLDR does not have, by ISO 4217 code or by family ("$"). */
export const MONEY_WORDS: Table = `
$ en buck{,s}; id,ms dollar; vi đô{, la}|đôla; pt,es dolar{,es}; pl dol; tr dolar; ru долл|бакс; ar دولار; hi डॉलर; th ดอลลาร์{,ฯ}|เหรียญ; ja ドル; ko 달러|불
USD en {u s,united states} dollars; id dol{,l}ar {as,amerika,us}|dollar amerika serikat; ms dolar {as,amerika}; vi {đô,đô la,đôla} mỹ; nb {amerikanske,US} dollar{,s}; da {amerikanske dollars,US dollar}; sv US dollar; nl Amerikaanse dollar{,s}; fr dollar{,s} {américain,US}{,s}; it dollar{o,i} {americani,Usa}; pt dólares norte americanos|dólares dos EUA; es dólar{,es} {,norte}americano{,s}|dólares de EE UU; pl dol{ar,ary,arów,} USA; tr ABD dolar; ru американских доллар; hi अमेरिकी डॉलर; th {ดอลลาร์,เหรียญ}สหรัฐ{,ฯ}; ja アメリカドル|USドル; zh 美{金,圆}; ko {미,미국,美}달러|미 달러
SGD id dollar singapura; nb singapor{e,ske} dollar{,s}; zh 新元
AUD id dollar australia; vi đô{, la} úc; nb australske dollars; ja 豪ドル; zh 澳{元,币}
CNY id yuan {cina,china}; ms yuan china; vi {nhân dân ,}tệ|ndt; nb kinesisk{,e} renminbi; ar يوان; hi युआन; th หยวน; ja 人民元|元; ko 위안|위안화
£ en quid; id pound{ ,}sterling; ms paun sterling|pound{, sterling}; tr sterlin; ar جنيه; hi पाउंड; th ปอนด์; ja ポンド; ko 파운드
KRW en korean won; id,ms,vi won; th วอน; ja ウォン; zh 韩{圆,币}; ko 원|원화
TWD en taiwan dollars; ja 台湾{ドル,元}|ニュー台湾ドル; ko 대만{, }달러
GBP en {pounds ,}sterling; vi bảng; de Pfund Sterling; ru фунт{,а,ов} стерлингов; ar إسترليني|جنيها إسترلينيا; ja 英ポンド
FIM en markka; tr fin markı
NLG en guilders; nl gulden; it fiorini olandesi; hi {डच ,}गिल्डर; tr {hollanda ,}florini
MYR en malaysia ringgit; th ริงกิต; zh 令吉
EGP en geneh
SEK en swedish crowns; nb svenske {kroner,kr}|{,svenske }kronor; da svenske {kroner,kr}; sv {,svenska }{krona,kronor,kr}|spänn|kronorna
NOK en norwegian crowns; nb {,norske ,olje,skatte}{krone,kroner,kr}|nkr|,-; da norske {kroner,kr}; sv norska {kronor,kr}|nkr
DKK en danish crowns; nb danske {kroner,kr}; da {,danske ,skatte}{krone,kroner,kr}|,-; sv danska {kronor,kr}|dkr
CZK en czech crowns
yuan zh {元,圆}{,整}|块钱
HKD nb hong{ ,}kong dollar{,s}; sv Hongkong dollar; zh 蚊
JPY vi yên; nl yens; ru йен; ar ين; hi येन; th เยน; zh 日{圆,币}; ko 엔|엔화
CAD nb {k,c}anadiske dollar{,s}; zh 加{元,币}
CHF nb sveits{erfranc,iske franc,iske francs}; da schweizer franc{,s}; sv schweizer{franc,francs}; nl Zwitserse frank{,en}; zh 瑞郎
franc tr frank; hi फ्रैंक; ja フラン; zh 法郎
rupee vi rupee{,s}; nb rup{ier,ee,ees}; sv rup{ier,ees}; nl roepies; fr roupie{,s}; it rupie; pt r{ú,u}pia{,s}; es rupia{,s}; hi रुप{ये,ए,या,यों,ैया}; ja ルピー; zh 卢比; ko 루피
RUB vi rúp; nl roebel{,s}; pl rubl; ru рубл; ja ルーブル; zh 卢布; ko 루블
TRY tr lira; zh 里拉
NGN zh 奈拉
peso ja ペソ; zh 比索
BTC ja ビットコイン; zh {,个}比特币
IDR ja ルピア; ko 루피아
THB vi baht|bạt; nb {,thai ,thailand ,thailandske }b{aht,hat}; th บาท; ja バーツ; ko 바트
VND vi đồng|vnđ; th ดอง; ja ドン; ko 동
lira ar لير{ة,ات}; ja リラ
krona pt coroa{,s}; es corona{,s}
cfa fr franc{,s} CFA|FCFA|F CFA
MAD fr dirham{,s}
krone nl kronen; de Kronen; pl koron
DEM de Mark|D Mark|DM
ITL it lir{a,e}
ESP it pesetas; hi पसेटा
EUR sv euron; nl euro’s|,-; tr avro; ar أورو
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
rupee en,vi,hi rs; nb,sv Rs
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
$ id sen; vi xu|xen|cent; nb ct|c; nl dollarcent; pl cent; tr sent|cent; ru цент|ц; ar س{,ي}نت|c; th เซนต์; ja セント; zh 美分; ko 센트
MYR en,ms sen
cent en cent{,s}|c; hi सेंट{,्स}
USD en us cents
£ en penn{y,ies}|p; it penny; es penique{,s}; pl pensów; tr peni; ru пенс|пени; ar قرش|قروش; hi पें{स,नी}|पेनी; ja ペンス; zh 便士; ko 펜스
rupee en pais{a,e}; nb paise; hi पैस{े,ा}
yuan zh 分钱
JPY ja 銭
EUR nl {,euro}cent{,s}|c; de {,Euroc,C}ent; fr centime{,s}; it cent; pt cêntimo{,s}; es céntimo{,s}
centavo it centesim{o,i}; pt,es centavo{,s}
CHF nb rap{,pen}|rp|centime{,s}; de Rappen
kr nb øre{,r}|öre{,r}; da øre|öre; sv öre|øre
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
