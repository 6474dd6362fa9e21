import type { LanguageFile } from '../language.ts'

/** Indonesian. Papers write M for miliar and T for triliun behind an amount of rupiah, and often 5.1 % with a dot. */
export const id: LanguageFile = {
  code: 'id',
  decimal: ',',
  subject: 'words',
  verbs: /^(?:me(?:n[^t]|m[bpi]|l[aei]|r[ae])|di[bjklpt][aeu])\p{L}{3}/u,
  currencyNoun: 0,
  words: `
counting nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas
teens belas
negatives minus|negatif
multipliers 10 puluh; 100 ratus
magnitudes 1e3 ribu{,an}; 1e6 juta{,an}; 1e9 mil{i,y}ar{,an}; 1e12 tril{i,y}un{,an}
shortMagnitudes 1e3 rb; 1e6 jt; 1e9 M; 1e12 T
wholes 100 seratus; 1e3 seribu; 1e6 sejuta; 1e9 semiliar; 1e12 setriliun
fractions 0.5 setengah; 0.25 seperempat
ratios 1/3 sepertiga; 0.25 seperempat; 0.2 seperlima; 0.5 separuh
denominators 3 pertiga; 4 perempat; 5 perlima
pointWords koma
percent persen
points 1 poin persen{,tase}|persen poin; 0.01 basis poin{,t}
squares _ persegi
cubes _ kubik
rates day sehari; week seminggu; month sebulan; year setahun; kilogram sekilo{,gram}
ageBefore {ber,}{usia,umur}|usianya|umurnya
counters orang|jiwa|unit|buah|ekor|kali|lembar|butir|rumah|kasus|pasien|siswa|pekerja|warga|korban|poin|titik
per per|{,se}tiap
between {,di }antara|mulai dari
from dari
rangeJoins sampai|hingga|sampai dengan|s d|ke
betweenJoins dan
about sekitar|kira-kira|kurang lebih|hampir|nyaris|mendekati|kisaran|berkisar|diperkirakan
over lebih dari|melebihi|melampaui|melewati|minimal|paling sedikit|se{tidak,dikit}nya|paling tidak|menembus
under {kurang,lebih rendah} dari|{tidak,tak} {sampai,lebih dari}|maksimal|maksimum|paling {banyak,tinggi}|paling lama
overAfter lebih|ke atas|atau lebih
underAfter ke bawah|atau kurang
up {me,}naik{,kan}|meningkat|bertambah|tumbuh|melonjak|menguat|melesat|kenaikan|peningkatan|pertumbuhan|penambahan|lonjakan|penguatan
down {me,}turun{,kan}|berkurang|merosot|anjlok|melemah|penurunan|menyusut|terkontraksi|jatuh|pelemahan|terkoreksi
upAfter lebih {tinggi,besar,banyak}
downAfter lebih {rendah,kecil,sedikit}
by sebesar|sebanyak
changeBy hingga|tajam|tipis|mencapai|lagi
levels menjadi|jadi|ke{, level, posisi, angka}|{di,pada} level|dari
equivalents atau|setara{, dengan}|senilai|sama dengan
months ags|agt
clocks wib|wita|wit|waktu setempat|dini hari
labels pukul|jam|tahun|no|nomor|pasal|ayat|bab|hal{,aman}|hlm|pkl|tanggal|tgl|kelas|seri|edisi|vol{,ume}|tabel|gambar|ke|jilid|peringkat|lantai|blok|rt|rw|km|jalan|jl|versi|level|grup|liga|telp|hp|wa|sejak|bulan|abad|kuartal|skor|umur|ruang{,an}|kamar|poin|gelombang|magnitudo|tipe
labelsAfter menit {baca,membaca,waktu baca,dibaca}|{menit,jam,hari} {lalu,yang lalu}|komentar
readingTime {waktu,lama,durasi} {baca,membaca}|estimasi {waktu ,}baca
ratioWords rasio|perbandingan
inRatio dari{, setiap}|di antara
stops di|yang|pada|dan|dari|untuk|dengan|ke|dalam|oleh|atau|sebagai|karena|setelah|sejak|telah|sudah|akan|adalah|ini|itu|tersebut|juga|serta|saat|agar|bagi|secara|terhadap|masih|tidak|belum|bisa|lalu|tiba|terjadi|terjual|tewas|selama|pernah|lebih|tahun|dijual
crossings {,di ,ke }bawah
crossingsOver {di ,ke }atas
idioms separuh {pertama,kedua,akhir}
`,
}
