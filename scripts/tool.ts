import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** The commands the scripts start, and the packages that bring them. */
const packages = {
  prettier: 'prettier',
  eslint: 'eslint',
  tsc: 'typescript',
  vitest: 'vitest',
  wxt: 'wxt',
  'web-ext': 'web-ext',
} as const

export type Tool = keyof typeof packages

export interface Outcome {
  /** 1 where a signal ended the tool. */
  code: number
  /** Empty unless it was captured. */
  stdout: string
}

/**
 * Runs a tool of this project to its end, under the Node.js this process runs on. Its file is started by name and not
 * through `node_modules/.bin`, which holds shell scripts on Windows.
 *
 * @param options.capture keeps standard output instead of passing it through
 */
export function runTool(
  tool: Tool,
  args: readonly string[],
  { env = {}, capture = false }: { env?: Record<string, string>; capture?: boolean } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileOf(tool), ...args], {
      cwd: root,
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1', ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    })
    let stdout = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.on('error', reject)
    child.on('close', code => {
      resolve({ code: code ?? 1, stdout })
    })
  })
}

function fileOf(tool: Tool): string {
  const folder = path.join(root, 'node_modules', packages[tool])
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const file = typeof bin === 'string' ? bin : bin[tool]
  if (!file) throw new Error(`The package ${packages[tool]} has no command "${tool}".`)
  return path.join(folder, file)
}
