/**
 * `npm run -s rate`: reads lines of "amount FROM TO YYYY-MM-DD" on standard input and answers each with one JSON Conversion
 * a line, null where there is no rate. A malformed line is null too, is named on standard error, and makes the exit code 1.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { convert, loadPackaged, tableFrom } from '../utils/currency/index.ts'
import { isDay } from '../utils/currency/days.ts'

const PUBLIC = join(import.meta.dirname, '../public')
const LINE = /^\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?)\s+([A-Z]{3})\s+([A-Z]{3})\s+(\d{4}-\d\d-\d\d)\s*$/

interface Question {
  amount: number
  from: string
  to: string
  on: string
}

const questions: (Question | null)[] = []
let number = 0
for await (const line of createInterface({ input: process.stdin })) {
  number++
  const match = LINE.exec(line)
  if (match && isDay(match[4]!)) {
    questions.push({ amount: Number(match[1]), from: match[2]!, to: match[3]!, on: match[4]! })
  } else {
    process.stderr.write(`line ${number}: not "amount FROM TO YYYY-MM-DD"\n`)
    process.exitCode = 1
    questions.push(null)
  }
}

const asked = questions.filter(question => question !== null)
const slice = await loadPackaged(
  async path => JSON.parse(await readFile(join(PUBLIC, path), 'utf8')) as unknown,
  asked.map(({ on }) => on),
  [...new Set(asked.flatMap(({ from, to }) => [from, to]))],
)
const rates = tableFrom(slice)
for (const question of questions) {
  const answer = question && convert(question.amount, question.from, question.to, question.on, rates)
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
