/** A person's name in the parts that a bibliography turns about, or a name that stays whole. */
export type SplitName =
  | { literal: string }
  | {
      family: string
      given?: string
      /** "van", "de la": stands before the family name, and stays with it in a list that is sorted by it. */
      particle?: string
      /** True for the German "von" and its kin, which a list sorts without. */
      dropping?: boolean
      suffix?: string
    }

/** Written small, they begin the family name (CSL 1.0.2, "Names": dropping and non-dropping particles). */
const PARTICLES = new Set(
  (
    'af al auf aus av bij d da dal dalla das de degli dei del della delle den der des di do dos du e el het i in la las le ' +
    "les lo los of op 's 't te ten ter tom und uit van ver vom von vor y zu zum zur"
  ).split(' '),
)
const DROPPING = new Set(['von', 'vom', 'zu', 'zum', 'zur', 'auf', 'aus', 'und', 'der', 'dem'])
const DROPPING_FIRST = new Set(['von', 'vom', 'zu', 'zum', 'zur'])
/** Malay and Arabic patronymics: the name is no family name, and is listed as it is spoken. */
const PATRONYMIC = /^(?:bin|binti|bte|ibn|bint|a\/l|a\/p)$/i
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i
/** A name in these scripts begins with the family. */
const FAMILY_FIRST = /^[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\s]+$/u

/** Splits a name as its bearer writes it: "Ludwig van Beethoven", "Rahma, Siti", "李 明". Organisations stay whole. */
export function splitName({ name, kind }: { name: string; kind: 'person' | 'organisation' }): SplitName {
  const clean = name.replace(/\s+/g, ' ').trim()
  if (kind === 'organisation') return { literal: clean }
  const [before = '', ...after] = clean
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
  const suffixes = after.filter(part => SUFFIX.test(part))
  const givens = after.filter(part => !SUFFIX.test(part))
  const suffix = suffixes.length > 0 ? { suffix: suffixes.join(' ') } : {}
  // Three parts are no name: a list, or a name with its degrees.
  if (givens.length > 1) return { literal: clean }
  if (givens.length === 1) return { ...familyOf(before.split(' ')), given: givens[0]!, ...suffix }
  return { ...inOrder(before), ...suffix }
}

function inOrder(name: string): SplitName {
  const words = name.split(' ')
  if (FAMILY_FIRST.test(name)) {
    const [family = '', ...given] = words
    return given.length > 0 ? { family, given: given.join(' ') } : { literal: name }
  }
  if (words.some((word, at) => at > 0 && PATRONYMIC.test(word))) return { literal: name }
  const last = words.at(-1)!
  const suffix = words.length > 2 && SUFFIX.test(last) ? { suffix: last } : {}
  const rest = suffix.suffix === undefined ? words : words.slice(0, -1)
  if (rest.length === 1) return { family: rest[0]!, ...suffix }
  const particle = rest.findIndex((word, at) => at > 0 && at < rest.length - 1 && PARTICLES.has(word))
  const start = particle === -1 ? rest.length - 1 : particle
  return { ...familyOf(rest.slice(start)), given: rest.slice(0, start).join(' '), ...suffix }
}

/** The particles that a family name begins with, apart from it. */
function familyOf(words: string[]): { family: string; particle?: string; dropping?: boolean } {
  let at = 0
  while (at < words.length - 1 && PARTICLES.has(words[at]!)) at++
  if (at === 0) return { family: words.join(' ') }
  const particles = words.slice(0, at)
  const dropping = DROPPING_FIRST.has(particles[0]!) && particles.every(word => DROPPING.has(word))
  return { family: words.slice(at).join(' '), particle: particles.join(' '), ...(dropping && { dropping }) }
}

/** The family name with what belongs before it: "van Beethoven". A name that stays whole is given whole. */
export function familyWithParticle(name: SplitName): string {
  if ('literal' in name) return name.literal
  return [name.particle, name.family].filter(Boolean).join(' ')
}

/** "van Beethoven, Ludwig, Jr.": as a bibliography begins an entry. */
export function inverted(name: SplitName): string {
  if ('literal' in name) return name.literal
  return [familyWithParticle(name), name.given, name.suffix].filter(Boolean).join(', ')
}

/** "Ludwig van Beethoven Jr.": as it is spoken. */
export function spoken(name: SplitName): string {
  if ('literal' in name) return name.literal
  // Names that begin with the family are not turned about.
  if (FAMILY_FIRST.test(name.family)) return [name.family, name.given].filter(Boolean).join(' ')
  return [name.given, familyWithParticle(name), name.suffix].filter(Boolean).join(' ')
}

/** "van Beethoven, L.": with initials, as the APA has it; hyphens stay ("J.-P."). */
export function withInitials(name: SplitName): string {
  if ('literal' in name) return name.literal
  const initials = (name.given ?? '')
    .split(' ')
    .filter(word => word !== '')
    .map(word =>
      word
        .split('-')
        .filter(part => part !== '')
        .map(part => `${[...new Intl.Segmenter('und').segment(part)][0]!.segment.toLocaleUpperCase('und')}.`)
        .join('-'),
    )
    .join(' ')
  return [familyWithParticle(name), initials, name.suffix].filter(Boolean).join(', ')
}
