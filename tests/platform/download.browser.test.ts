import { afterEach, describe, expect, test, vi } from 'vitest'
import { gather } from '../../utils/platform/download.ts'

const MEGABYTE = 1_000_000
const LINE = 'Harga beras naik lagi 3,5 persen — 大米涨价了。\n'

async function* pieces(count: number): AsyncGenerator<string | Uint8Array> {
  for (let n = 0; n < count; n += 1) {
    yield `${n}: ${LINE}`.repeat(100)
    if (n % 7 === 0) yield new TextEncoder().encode('bytes\n')
    await Promise.resolve()
  }
}

const wholeOf = async (written: AsyncIterable<string | Uint8Array>) =>
  new Blob((await Array.fromAsync(written)) as BlobPart[]).text()

/** The names of what waits on disk. */
async function onDisk(): Promise<string[]> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle('set-aside', { create: true })
  return Array.fromAsync(folder.keys())
}

afterEach(async () => {
  vi.restoreAllMocks()
  const root = await navigator.storage.getDirectory()
  await root.removeEntry('set-aside', { recursive: true }).catch(() => undefined)
})

describe('a file that is gathered', () => {
  test('is in memory where it is small', async () => {
    const { parts } = await gather(pieces(20))
    expect(await new Blob(parts).text()).toBe(await wholeOf(pieces(20)))
    expect(await onDisk()).toEqual([])
  })

  test('is on disk where it is large, whole and in its order, and leaves nothing there', async () => {
    const { parts, release } = await gather(pieces(900), MEGABYTE)
    const size = parts.reduce((sum, part) => sum + part.size, 0)
    const files = parts.filter(part => part instanceof File)
    expect(files.reduce((sum, file) => sum + file.size, 0)).toBeGreaterThan(size - MEGABYTE - 10_000)
    expect(await onDisk()).toHaveLength(files.length)
    expect(await new Blob(parts).text()).toBe(await wholeOf(pieces(900)))
    await release()
    expect(await onDisk()).toEqual([])
  })

  test('leaves nothing on disk where its writing fails', async () => {
    async function* failing() {
      yield* pieces(900)
      throw new Error('stopped')
    }
    await expect(gather(failing(), MEGABYTE)).rejects.toThrow('stopped')
    expect(await onDisk()).toEqual([])
  })

  test.each(['NotAllowedError', 'QuotaExceededError'])(
    'is whole all the same where there is no room (%s)',
    async name => {
      vi.spyOn(console, 'debug').mockReturnValue()
      vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(new DOMException('no', name))
      const { parts } = await gather(pieces(900), MEGABYTE)
      expect(parts.filter(part => part instanceof File)).toEqual([])
      expect(await new Blob(parts).text()).toBe(await wholeOf(pieces(900)))
      expect(await onDisk()).toEqual([])
    },
  )

  test('drops what a page left that was closed, and nothing that is still to be saved', async () => {
    const kept = await gather(pieces(900), MEGABYTE)
    const waiting = (await onDisk()).length
    const later = Date.now() + 3_500_000
    vi.spyOn(Date, 'now').mockReturnValue(later)
    const other = await gather(pieces(900), MEGABYTE)
    expect(await onDisk()).toHaveLength(waiting * 2)
    vi.mocked(Date.now).mockReturnValue(later + 3_700_000)
    const last = await gather(pieces(300), MEGABYTE)
    expect(await onDisk()).toHaveLength(1)
    for (const each of [kept, other, last]) await each.release()
    expect(await onDisk()).toEqual([])
  })
})
