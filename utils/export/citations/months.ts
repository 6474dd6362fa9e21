const ENGLISH = 'January February March April May June July August September October November December'.split(' ')
/** As MLA 9 shortens them: those of four letters or fewer stay whole. */
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const INDONESIAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')

// Names of months in a citation belong to its style, not to the browser's locale data.
/** A month, 1 to 12, in English. */
export const inEnglish = (month: number): string => ENGLISH[month - 1]!
/** A month, 1 to 12, as MLA shortens it. */
export const inShort = (month: number): string => SHORT[month - 1]!
/** A month, 1 to 12, in Indonesian. */
export const inIndonesian = (month: number): string => INDONESIAN[month - 1]!
