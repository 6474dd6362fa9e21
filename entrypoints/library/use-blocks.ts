import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

/** So many rows are read at once, two screens of them: a frame has time for what comes of one reading. */
const BLOCK = 50
/** So many rows before and behind those that are seen are read with them. */
const AHEAD = 30
/** What is only passed by is not read, in milliseconds. */
const REST = 40
/** Blocks that are kept: those around what is seen, and those that one comes back to. */
const KEPT = 30

interface Page<Row> {
  total: number
  rows: Row[]
}

interface Options<Row> {
  /** Reads a block; called again for the first one after each change of what is read. */
  read: (offset: number, limit: number) => Promise<Page<Row>>
  /** Calls back with the first block now and after each change, until the signal ends it. */
  watch: (
    first: () => Promise<Page<Row>>,
    onChange: (page: Page<Row>) => void,
    onError: (error: unknown) => void,
    signal: AbortSignal,
  ) => void
  onError: (error: unknown) => void
  /** What is read, as one text: another one begins anew. */
  key: string
}

/** The rows of a long table, of which only what is seen is read; undefined totals are not known yet. */
export function useBlocks<Row>({ read, watch, onError, key }: Options<Row>) {
  const blocks = useRef(new Map<number, Row[]>())
  const asked = useRef(new Set<number>())
  const seen = useRef<[first: number, last: number]>([0, 0])
  const generation = useRef(0)
  const [total, setTotal] = useState<number>()
  const [, draw] = useState(0)

  const ask = useCallback(
    (block: number) => {
      if (asked.current.has(block)) return
      asked.current.add(block)
      const of = generation.current
      read(block * BLOCK, BLOCK).then(
        page => {
          if (of !== generation.current) return
          keep(blocks.current, block, page.rows)
          draw(n => n + 1)
        },
        (error: unknown) => {
          if (of === generation.current) onError(error)
        },
      )
    },
    [read, onError],
  )

  const readSeen = useRef(() => {})
  readSeen.current = () => {
    const [first, last] = seen.current
    const around = Math.max(0, first - AHEAD)
    for (let block = Math.floor(around / BLOCK); block * BLOCK < last + AHEAD; block++) {
      if (total === undefined || block * BLOCK < total) ask(block)
    }
    for (const block of asked.current)
      if (!blocks.current.has(block) && isFar(block, first, last)) asked.current.delete(block)
  }
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onSeen = useCallback((first: number, last: number) => {
    seen.current = [first, last]
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined
      readSeen.current()
    }, REST)
  }, [])

  useEffect(() => {
    const stop = new AbortController()
    let isFirst = true
    watch(
      () => read(0, BLOCK),
      page => {
        generation.current++
        // Rows of before stay on the screen until those of now are there; those of another question do not.
        if (isFirst) blocks.current.clear()
        isFirst = false
        asked.current = new Set([0])
        for (const block of [...blocks.current.keys()]) if (block * BLOCK >= page.total) blocks.current.delete(block)
        keep(blocks.current, 0, page.rows)
        setTotal(page.total)
        draw(n => n + 1)
        onSeen(...seen.current)
      },
      onError,
      stop.signal,
    )
    return () => stop.abort()
  }, [key])

  return {
    total,
    onSeen,
    rowAt: (index: number): Row | undefined => blocks.current.get(Math.floor(index / BLOCK))?.[index % BLOCK],
  }
}

/** Remembers a block as the last one that was used, and forgets those that were not for longest. */
function keep<Row>(blocks: Map<number, Row[]>, block: number, rows: Row[]): void {
  blocks.delete(block)
  blocks.set(block, rows)
  for (const oldest of blocks.keys()) {
    if (blocks.size <= KEPT) return
    blocks.delete(oldest)
  }
}

const isFar = (block: number, first: number, last: number) => (block + 2) * BLOCK < first || (block - 2) * BLOCK > last
