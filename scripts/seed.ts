/**
 * `npm run -s seed -- --articles N --out backup.json [--seed S]`: an invented library as an Angka JSON backup, ten highlights
 * and twenty figures an article. Publishers, people and numbers are invented; the same seed gives the same file.
 */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { angkaJson } from '../utils/export/angka-json.ts'
import { inventedLibrary } from './seed/invent.ts'

const USAGE = 'Usage: npm run -s seed -- --articles N --out backup.json [--seed S]'

const { articles, out, seed } = wishes()
await pipeline(Readable.from(angkaJson.write(inventedLibrary({ articles, seed }))), createWriteStream(out))

function wishes(): { articles: number; out: string; seed: number } {
  try {
    const { values } = parseArgs({
      options: {
        articles: { type: 'string', default: '10000' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    })
    const [articles, seed] = [Number(values.articles), Number(values.seed)]
    if (!Number.isInteger(articles) || articles < 0)
      throw new TypeError(`This is no number of articles: ${values.articles}`)
    if (!Number.isInteger(seed)) throw new TypeError(`This is no seed, a whole number: ${values.seed}`)
    if (!values.out) throw new TypeError('Where to is missing: --out FILE')
    return { articles, out: values.out, seed }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\n${USAGE}`)
    process.exit(2)
  }
}
