import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

interface Tree {
  [key: string]: string | Tree
}

const keysOf = (tree: Tree, path: string[] = []): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...path, key].join('.')] : keysOf(value, [...path, key]),
  )

const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const sources = globSync(['{components,entrypoints,utils,scripts}/**/*.{ts,tsx}', 'wxt.config.ts'])

/** What a script may ask for: texts as they stand, and templates, in which anything stands for what is put in. */
function asked(file: string): { texts: string[]; templates: RegExp[] } {
  const texts: string[] = []
  const templates: RegExp[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    // A template that begins with what is put in could ask for anything: it says nothing.
    if (ts.isTemplateExpression(node) && /^\w+\./.test(node.head.text)) {
      const rest = node.templateSpans.map(({ literal }) => `[\\w.-]+${escaped(literal.text)}`).join('')
      templates.push(new RegExp(`^${escaped(node.head.text)}${rest}$`))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return { texts, templates }
}

it('every word of the locales is asked for somewhere', () => {
  const all = sources.map(asked)
  const texts = new Set(all.flatMap(each => each.texts))
  const templates = all.flatMap(each => each.templates)
  const keys = new Set(keysOf(parse(readFileSync('locales/en.yml', 'utf8')) as Tree).map(stem))
  const unused = [...keys].filter(key => {
    // The manifest's own are asked for by the browser, under their name alone.
    const [section, name] = key.split('.')
    if (section === 'manifest') return !texts.has(name!) && !texts.has(`__MSG_${name!}__`)
    return !texts.has(key) && !templates.some(template => template.test(key))
  })
  expect(unused, 'remove these from every file of locales/, or use them').toEqual([])
})
