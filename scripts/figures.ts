/** Reads text on standard input and prints its figures, one JSON object a line, each with the text it was read from. */
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { findFigures } from '../utils/figures/index.ts'

const { lang: language, locale, country } = wishes()
const source = await text(process.stdin)
for (const figure of findFigures(source, { language, ...(locale && { locale }), ...(country && { country }) }))
  console.log(JSON.stringify({ text: source.slice(figure.start, figure.end), ...figure }))

function wishes(): { lang: string; locale?: string; country?: string } {
  try {
    return parseArgs({
      options: { lang: { type: 'string', default: 'und' }, locale: { type: 'string' }, country: { type: 'string' } },
    }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(
      `${error.message}\nUsage: npm run -s figures -- [--lang id] [--locale id-ID] [--country ID] < text.txt`,
    )
    process.exit(2)
  }
}
