/** The words around dates by which a language says when something was; alternatives are separated by `|`. */
export interface DateWords {
  /** Before a date, at that time: "in", "pada tahun". */
  at?: string
  /** Behind a date, the same: "में", the ending of "1998'de". */
  behind?: string
  /** Before those: not at that time, but from it or up to it: "since". */
  reach?: string
  /** The present, with which an amount is not of another time: "now". */
  now: string
}

/** By language. One that is not here has no dates that are certain. */
export const DATE_WORDS: Record<string, DateWords> = {
  ar: { at: 'في|في عام|في سنة|عام|سنة|خلال عام', reach: 'منذ|من|حتى|قبل|بعد', now: 'الآن|حاليا|اليوم' },
  da: { at: 'i|i år|den|i løbet af', reach: 'siden|fra|til', now: 'nu|i dag' },
  de: { at: 'im|im jahr|im jahre|am', reach: 'seit|von|bis|ab', now: 'jetzt|heute|inzwischen|derzeit' },
  en: { at: 'in|back in|during|on', reach: 'since|from|until|by', now: 'now|today|currently|nowadays' },
  es: { at: 'en|en el año|el', reach: 'desde|hasta', now: 'ahora|hoy|actualmente' },
  fr: { at: 'en|au mois de|le|courant', reach: 'depuis|dès|jusqu’', now: 'aujourd|maintenant|désormais|actuellement' },
  hi: { behind: 'में', reach: 'से', now: 'अब|आज|फिलहाल' },
  id: {
    at: 'pada|pada tahun|di tahun|pada bulan|pada tanggal|tahun',
    reach: 'sejak|hingga|sampai|dari|mulai|untuk|per',
    now: 'kini|sekarang|saat ini|hari ini',
  },
  it: { at: 'nel|nel mese di|nell’anno|a|il', reach: 'dal|fino', now: 'ora|oggi|adesso|attualmente' },
  ja: { now: '現在|今では|今や|いま' },
  ko: { now: '현재|지금|오늘' },
  ms: {
    at: 'pada|pada tahun|pada bulan|tahun',
    reach: 'sejak|hingga|sampai|dari|mulai|untuk',
    now: 'kini|sekarang|hari ini',
  },
  nb: { at: 'i|i år|i løpet av|den', reach: 'siden|fra|til', now: 'nå|i dag' },
  nl: { at: 'in|in het jaar|op', reach: 'sinds|vanaf|tot', now: 'nu|vandaag|momenteel' },
  pl: { at: 'w|w roku', reach: 'od|do', now: 'teraz|dziś|dzisiaj|obecnie' },
  pt: { at: 'em|no ano de|no ano|a', reach: 'desde|até', now: 'agora|hoje|atualmente' },
  ru: { at: 'в|в течение', reach: 'с|до|по', now: 'сейчас|сегодня|теперь' },
  sv: { at: 'i|år|under|den', reach: 'sedan|från|till', now: 'nu|idag|i dag' },
  th: { at: 'ในปี|เมื่อปี|ในเดือน|เมื่อเดือน|ในปี พ.ศ.|ในปี ค.ศ.|เมื่อวันที่', now: 'ปัจจุบัน|ตอนนี้|วันนี้' },
  tr: { behind: "[’']?(?:d[ae]|t[ae])|yilinda|senesinde", reach: 'den|dan', now: 'şimdi|bugün|artık' },
  vi: { at: 'năm|vào|vào năm|trong|trong năm|hồi', reach: 'từ|đến|trước|sau', now: 'nay|hiện nay|hiện tại|bây giờ' },
  zh: { now: '现在|現在|如今|目前|今天' },
}
