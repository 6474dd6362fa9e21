import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHistory } from '../../utils/reader/history.ts'

/** A value, and steps that change it. */
function counter() {
  const state = { value: 0 }
  const step = (to: number) => {
    const from = state.value
    state.value = to
    const set = (value: number) => () => {
      state.value = value
      return Promise.resolve()
    }
    return { words: `${from} to ${to}`, undo: set(from), redo: set(to) }
  }
  return { state, step }
}

describe('what a reader did, undone and done again', () => {
  it('goes back and forth as an editor does', async () => {
    const act = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom('undo' as const, 'redo' as const))
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 60 }), async acts => {
        const { state, step } = counter()
        const history = createHistory()
        const values = [0]
        let at = 0
        for (const each of acts) {
          if (each === 'undo') {
            await history.undo()
            at = Math.max(0, at - 1)
          } else if (each === 'redo') {
            await history.redo()
            at = Math.min(values.length - 1, at + 1)
          } else {
            history.push(step(each))
            values.splice(at + 1, Infinity, each)
            at++
          }
          expect(state.value).toBe(values[at])
        }
      }),
    )
  })

  it('reaches fifty steps back, and says of each what it was', async () => {
    const { state, step } = counter()
    const history = createHistory()
    for (let i = 1; i <= 50; i++) history.push(step(i))
    expect((await history.undo())?.words).toBe('49 to 50')
    for (let i = 0; i < 49; i++) await history.undo()
    expect(state.value).toBe(0)
    expect(await history.undo()).toBeUndefined()
    for (let i = 0; i < 50; i++) await history.redo()
    expect(state.value).toBe(50)
  })

  it('takes one step at a time, however fast it is asked', async () => {
    const order: string[] = []
    const slow = (name: string) => ({
      words: name,
      undo: async () => {
        order.push(`begin ${name}`)
        await new Promise(resolve => setTimeout(resolve, 5))
        order.push(`end ${name}`)
      },
      redo: () => Promise.resolve(),
    })
    const history = createHistory()
    history.push(slow('a'))
    history.push(slow('b'))
    await Promise.all([history.undo(), history.undo()])
    expect(order).toEqual(['begin b', 'end b', 'begin a', 'end a'])
  })

  it('tries a step again that failed, and drops one that can never be taken', async () => {
    let isFull = true
    const history = createHistory(error => (error as Error).message === 'gone')
    history.push({ words: 'gone', undo: () => Promise.reject(new Error('gone')), redo: () => Promise.resolve() })
    history.push({
      words: 'kept',
      undo: () => (isFull ? Promise.reject(new Error('full')) : Promise.resolve()),
      redo: () => Promise.resolve(),
    })
    await expect(history.undo()).rejects.toThrow('full')
    isFull = false
    expect((await history.undo())?.words).toBe('kept')
    await expect(history.undo()).rejects.toThrow('gone')
    expect(await history.undo()).toBeUndefined()
  })
})
