import { readdirSync, readFileSync } from 'node:fs'

/** What a browser's processes hold, in megabytes. */
export interface Held {
  /** The processes of the extension: its pages and its background. */
  extension: number
  /** All of the browser's processes together, what they share counted once: blobs are in none of the extension's. */
  browser: number
}

/** A file of /proc; empty for a process that has ended meanwhile. */
function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

function processesUnder(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    // A name in brackets, which may hold anything, stands before the parent.
    const [, parent] = /^\d+ \(.*\) \S (\d+)/s.exec(procFile(Number(name), 'stat')) ?? []
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const found = [root]
  // Grows while it is gone through.
  for (const pid of found) found.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child))
  return found
}

/** Megabytes of memory that a process has for itself, and its part of what it shares, without files it has mapped. */
function heldBy(pid: number): number {
  const rollup = procFile(pid, 'smaps_rollup')
  const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0)
  return (kilobytes('Pss_Anon') + kilobytes('Pss_Shmem')) / 1000
}

/** What the processes of a browser hold now, by the id of its first one. Linux only. */
export function heldNow(root: number): Held {
  const held = { extension: 0, browser: 0 }
  for (const pid of processesUnder(root)) {
    const size = heldBy(pid)
    held.browser += size
    if (procFile(pid, 'cmdline').includes('--extension-process')) held.extension += size
  }
  return held
}
