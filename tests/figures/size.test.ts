import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { languages } from '../../utils/figures/languages/index.ts'

/** How many bytes of gzip a file of the finder is, with what it imports, as it ships: in a classic script, which Vite minifies whole. */
async function shipped(file: string): Promise<number> {
  const entry = fileURLToPath(new URL(`../../utils/figures/${file}`, import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'finder', fileName: 'finder' } },
  })
  const [first] = [built].flat()
  const chunk = first && 'output' in first ? first.output.find(each => each.type === 'chunk') : undefined
  return gzipSync(chunk!.code, { level: 9 }).length
}

/** Every page with an article loads all of it. */
test('the finder and its languages stay under 60 KB', { timeout: 60_000 }, async () => {
  expect(await shipped('index.ts')).toBeLessThan(60 * 1024)
})

test('a language stays under 2 KB', { timeout: 120_000 }, async () => {
  const over: string[] = []
  for (const { code } of languages) {
    const bytes = await shipped(`languages/${code}.ts`)
    if (bytes >= 2048) over.push(`${code}: ${bytes}`)
  }
  expect(over).toEqual([])
})
