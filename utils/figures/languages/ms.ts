import type { LanguageFile } from '../language.ts'

/** Malay, as papers of Malaysia, Singapore and Brunei write it: with the marks of English. */
export const ms: LanguageFile = {
  code: 'ms',
  decimal: '.',
  subject: 'words',
  verbs: /^(?:me(?:n[^t]|m[bpi]|l[aei]|r[ae])|di[bjklpt][aeiu]|ber[lktsp][aeu])\p{L}{3}/u,
  currencyNoun: 0,
  words: `
counting sifar|satu|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|sebelas
teens belas
negatives minus|negatif
multipliers 10 puluh; 100 ratus
magnitudes 1e3 ribu; 1e6 juta; 1e9 bil{,l}ion; 1e12 tril{,l}ion
shortMagnitudes 1e6 j; 1e9 b
wholes 100 seratus; 1e3 seribu; 1e6 sejuta; 1e9 sebilion
fractions 0.5 setengah|separuh; 0.25 suku
ratios 1/3 sepertiga; 0.25 suku daripada; 0.5 separuh
denominators 3 pertiga; 4 perempat|suku; 5 perlima
percent peratus
points 1 mata peratus{,an}; 0.01 mata asas
squares _ persegi
cubes _ padu
rates day sehari; week seminggu; month sebulan; year setahun; hour sejam; kilogram sekilo{,gram}; gram segram; liter seliter; barrel setong; tonne {se,satu }tan{, metrik}; orang seorang; saham sesaham; unit seunit
ageBefore {ber,}{usia,umur}|usianya|umurnya
counters orang|buah|unit|ekor|kali|helai|biji|kes|rumah|pesakit|pelajar|pekerja|penduduk|mangsa|kanak-kanak|mata|maut|cedera
per per|{,se}tiap|bagi setiap
between {,di }antara
from dari{,pada}
rangeJoins sampai|{,se}hingga|ke
betweenJoins dan
about sekitar|kira-kira|{lebih kurang,kurang lebih}|hampir|dianggarkan
over lebih{, dari, daripada}|melebihi|melepasi|se{kurang-kurang,kurang,tidak-tidak}nya|tidak kurang{, daripada}
under kurang {dari,daripada}|tidak {sampai,melebihi,lebih daripada}|paling {banyak,tinggi}|sehingga|tidak lebih|paling lama
overAfter lebih|ke atas|atau lebih
underAfter ke bawah|atau kurang
up {me,}naik{,kan}|meningkat|bertambah|tumbuh|berkembang|melonjak|mengukuh|kenaikan|peningkatan|pertumbuhan|lonjakan|menokok|melambung
down {,me}turun{,kan}|berkurang{,an}|merosot|menjunam|susut|menyusut|jatuh|penurunan|kejatuhan|menguncup|mengurangkan|rugi|melemah|memotong|potong|menyusut
upAfter lebih {tinggi,besar,banyak}
downAfter lebih {rendah,kecil,sedikit}
by sebesar|sebanyak
changeBy lagi|mendadak|sedikit
levels kepada|menjadi|ke{, paras}|{di,pada} paras|dari{,pada}
equivalents atau|bersamaan{, dengan}|setara{, dengan}|iaitu|bernilai
clocks pagi|petang|malam|tengah {hari,malam}|waktu tempatan
labels pukul|jam|tahun|no|nombor|bab|seksyen|perkara|hal{aman,}|muka surat|jadual|tingkat{,an}|fasa|edisi|jilid|siri|ke|blok|lot|jalan|km|kumpulan|liga|tel{efon,}|talian|sejak|bulan|suku|gred|bilik|skor|ron
labelsAfter minit {baca,bacaan,membaca}|{minit,jam,hari} lalu|komen
readingTime {masa,tempoh} {baca,bacaan,membaca}
ratioWords nisbah
inRatio dari{,pada}{, setiap}
stops di|yang|pada|dan|dari|daripada|untuk|bagi|dengan|ke|kepada|dalam|oleh|atau|sebagai|kerana|selepas|sejak|telah|sudah|akan|adalah|ialah|ini|itu|tersebut|juga|serta|agar|masih|tidak|pernah|hilang|terkorban|lebih|tahun|berbanding|sebelumnya|kembali|hadir|dijual|keluar|wang|kini|semalam|manakala|sebelum|turut|diikuti|akibat
crossings {,di ,ke }bawah
crossingsOver {di ,ke }atas
idioms {separuh,suku} {pertama,kedua,ketiga,keempat,akhir}
`,
}
