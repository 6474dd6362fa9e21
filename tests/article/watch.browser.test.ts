import { afterEach, describe, expect, it, vi } from 'vitest'
import { watchForArticle } from '../../utils/article/watch.ts'

const pause = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time))
const look = vi.fn<() => boolean>()
let stop = new AbortController()

function watch(options: { batch?: number; afterLoad?: number } = {}): void {
  stop = new AbortController()
  watchForArticle(document, look, stop.signal, { batch: 10, ...options })
}

function change(): void {
  document.body.append(document.createElement('p'))
}

afterEach(() => {
  stop.abort()
  look.mockReset()
  document.body.replaceChildren()
})

describe('a page whose first look found no article', () => {
  it('is not looked at while nothing changes', async () => {
    watch()
    await pause(100)
    expect(look).not.toHaveBeenCalled()
  })

  it('is looked at once for a batch of changes, until an article is found', async () => {
    look.mockReturnValueOnce(false).mockReturnValueOnce(true)
    watch()
    for (let i = 0; i < 5; i++) change()
    await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1))
    change()
    await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2))
    change()
    await pause(50)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('is looked at twenty times at most, however long it goes on changing', async () => {
    watch({ batch: 1 })
    for (let i = 0; i < 40; i++) {
      change()
      await pause(8)
    }
    expect(look).toHaveBeenCalledTimes(20)
  })

  it('is left alone a while after its load', async () => {
    watch({ afterLoad: 50 })
    await pause(80)
    change()
    await pause(50)
    expect(look).not.toHaveBeenCalled()
  })

  it('is left alone when another look has taken over', async () => {
    watch()
    change()
    stop.abort()
    await pause(50)
    expect(look).not.toHaveBeenCalled()
  })
})
