import path from 'node:path'
import { build } from 'vite'
import { root } from './tool.ts'

/** A module of scripts/ with all it imports, as one script for a page; its exports are on a global of the given name. */
export async function pageScript(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: { write: false, lib: { entry: path.join(root, 'scripts', file), formats: ['iife'], name, fileName: name } },
  })
  const [first] = [built].flat()
  const chunk = first && 'output' in first ? first.output.find(each => each.type === 'chunk') : undefined
  if (!chunk) throw new Error(`${file} was not built.`)
  return chunk.code
}
