import { spawnSync } from 'node:child_process'

/** What a program makes of a text on its standard input. Any word of it on standard error fails, but for the allowed. */
export function run(program: string, args: string[], input: string, allowed = /^$/): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (error) throw error
  const said = stderr.split('\n').filter(line => line.trim() !== '' && !allowed.test(line))
  if (status !== 0 || said.length > 0)
    throw new Error(`${program} ${args.join(' ')}: ${status} ${said.slice(0, 5).join('\n')}`)
  return stdout
}

export const pandoc = (from: string, to: string, input: string): string =>
  run('pandoc', ['-f', from, '-t', to, '--wrap=none'], input)
