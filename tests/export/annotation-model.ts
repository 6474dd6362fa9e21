/**
 * What every annotation MUST be by the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), said anew here
 * so that the exporter is held against something else than itself. The numbers are the sections of the Recommendation.
 */
type Json = Record<string, unknown>

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isIri = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value)
const isTime = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
const many = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const hasType = (value: Json, type: string): boolean => many(value.type).includes(type)

interface Rule {
  says: string
  holds: (value: Json) => boolean
}

const TOP: Rule[] = [
  {
    says: '3.1 an annotation has the context of the model',
    holds: ({ '@context': context }) => many(context).includes(CONTEXT),
  },
]

const TIMES: Rule[] = ['created', 'modified', 'generated'].map(name => ({
  says: `3.3.1 ${name} is one xsd:dateTime in UTC, written as "Z"`,
  holds: value => value[name] === undefined || isTime(value[name]),
}))

const ANNOTATION: Rule[] = [
  { says: '3.1 it has exactly one id, an IRI', holds: ({ id }) => isIri(id) },
  { says: '3.1 it is of the type Annotation', holds: value => hasType(value, 'Annotation') },
  { says: '3.1 it has at least one target', holds: ({ target }) => many(target).length > 0 },
  { says: '3.2.5 it has no body where it has a bodyValue', holds: value => !('body' in value && 'bodyValue' in value) },
  {
    says: '3.2.5 a bodyValue is one text',
    holds: ({ bodyValue }) => bodyValue === undefined || typeof bodyValue === 'string',
  },
  ...TIMES,
]

const RESOURCE: Rule[] = [
  { says: '3.2.1 a resource is an IRI or has one', holds: ({ id, type }) => isIri(id) || typeof type === 'string' },
]

const TEXTUAL_BODY: Rule[] = [
  { says: '3.2.4 a textual body has exactly one value, a text', holds: ({ value }) => typeof value === 'string' },
  {
    says: '3.2.4 it has at most one format',
    holds: ({ format }) => format === undefined || typeof format === 'string',
  },
]

const SPECIFIC: Rule[] = [
  {
    says: '4.1 a specific resource has exactly one source',
    holds: ({ source }) => isIri(source) || (isObject(source) && isIri(source.id)),
  },
]

const SELECTORS: Record<string, Rule[]> = {
  TextQuoteSelector: [
    { says: '4.2.4 a quote has exactly one exact text', holds: ({ exact }) => typeof exact === 'string' },
    { says: '4.2.4 at most one prefix', holds: ({ prefix }) => prefix === undefined || typeof prefix === 'string' },
    { says: '4.2.4 at most one suffix', holds: ({ suffix }) => suffix === undefined || typeof suffix === 'string' },
  ],
  TextPositionSelector: [
    { says: '4.2.5 a position has exactly one start, a count', holds: ({ start }) => isCount(start) },
    { says: '4.2.5 a position has exactly one end, a count', holds: ({ end }) => isCount(end) },
  ],
  XPathSelector: [
    { says: '4.2.3 an XPath has exactly one value', holds: ({ value }) => typeof value === 'string' && value !== '' },
  ],
  RangeSelector: [
    { says: '4.2.9 a range has exactly one startSelector', holds: ({ startSelector }) => isObject(startSelector) },
    { says: '4.2.9 a range has exactly one endSelector', holds: ({ endSelector }) => isObject(endSelector) },
  ],
}

const TIME_STATE: Rule[] = [
  {
    says: '4.3.1 a state of time has a source date, a range of them, or a cached copy',
    holds: ({ sourceDate, sourceDateStart, sourceDateEnd, cached }) =>
      sourceDate !== undefined ||
      cached !== undefined ||
      (sourceDateStart !== undefined && sourceDateEnd !== undefined),
  },
  { says: '4.3.1 source dates are xsd:dateTime in UTC', holds: ({ sourceDate }) => many(sourceDate).every(isTime) },
]

const STYLESHEET: Rule[] = [
  {
    says: '4.4 a stylesheet is CSS, by its text or its IRI',
    holds: value => hasType(value, 'CssStylesheet') && (typeof value.value === 'string' || isIri(value.id)),
  },
]

const COLLECTION: Rule[] = [
  { says: '5.1 a collection has exactly one id, an IRI', holds: ({ id }) => isIri(id) },
  { says: '5.1 it is of the type AnnotationCollection', holds: value => hasType(value, 'AnnotationCollection') },
  { says: '5.1 its total is a count', holds: ({ total }) => total === undefined || isCount(total) },
  {
    says: '5.1 a collection of any annotations has a first page',
    holds: ({ first, total }) => first !== undefined || total === 0,
  },
]

const PAGE: Rule[] = [
  { says: '5.2 a page has exactly one id, an IRI', holds: ({ id }) => isIri(id) },
  { says: '5.2 it is of the type AnnotationPage', holds: value => hasType(value, 'AnnotationPage') },
  { says: '5.2 it has the list of its annotations', holds: ({ items }) => Array.isArray(items) && items.length > 0 },
  { says: '5.2 its startIndex is a count', holds: ({ startIndex }) => startIndex === undefined || isCount(startIndex) },
]

const broken = (rules: Rule[], value: unknown): string[] =>
  isObject(value)
    ? rules.filter(rule => !rule.holds(value)).map(rule => rule.says)
    : [`${rules[0]!.says}: it is no object`]

function ofSelector(value: unknown): string[] {
  if (!isObject(value)) return ['4.2 a selector is an object']
  const own = Object.entries(SELECTORS).flatMap(([type, rules]) => (hasType(value, type) ? broken(rules, value) : []))
  const inner = [value.startSelector, value.endSelector, value.refinedBy].filter(isObject)
  return [...own, ...inner.flatMap(ofSelector)]
}

function ofResource(value: unknown): string[] {
  if (typeof value === 'string') return isIri(value) ? [] : [RESOURCE[0]!.says]
  if (!isObject(value)) return [RESOURCE[0]!.says]
  return [
    ...broken(RESOURCE, value),
    ...(hasType(value, 'TextualBody') ? broken(TEXTUAL_BODY, value) : []),
    ...(hasType(value, 'SpecificResource') || 'source' in value ? broken(SPECIFIC, value) : []),
    ...many(value.selector).flatMap(ofSelector),
    ...many(value.state).flatMap(state =>
      isObject(state) && hasType(state, 'TimeState') ? broken(TIME_STATE, state) : [],
    ),
  ]
}

function ofAnnotation(value: unknown): string[] {
  if (!isObject(value)) return ['3.1 an annotation is an object']
  return [
    ...broken(ANNOTATION, value),
    ...[...many(value.body), ...many(value.target)].flatMap(ofResource),
    ...many(value.stylesheet).flatMap(sheet => broken(STYLESHEET, sheet)),
  ]
}

/** The rules that a document of the model breaks: none for one that is right. */
export function brokenRules(document: unknown): string[] {
  if (!isObject(document)) return ['3.1 an annotation is an object']
  const top = broken(TOP, document)
  if (!hasType(document, 'AnnotationCollection')) return [...top, ...ofAnnotation(document)]
  const { first } = document
  return [
    ...top,
    ...broken(COLLECTION, document),
    ...(isObject(first) ? [...broken(PAGE, first), ...many(first.items).flatMap(ofAnnotation)] : []),
  ]
}
