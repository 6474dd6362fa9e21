import { expect, it } from 'vitest'
import { oneAtATime } from '../utils/one-at-a-time.ts'

/** A sender whose answers come when the test says so. */
function held() {
  const sent: number[] = []
  const answers: PromiseWithResolvers<void>[] = []
  const send = oneAtATime((value: number) => {
    sent.push(value)
    const answer = Promise.withResolvers<void>()
    answers.push(answer)
    return answer.promise
  })
  return { sent, answers, send }
}
const settled = () => new Promise(resolve => setTimeout(resolve))

it('sends where nothing is on its way', async () => {
  const { sent, answers, send } = held()
  const first = send(1)
  await settled()
  expect(sent).toEqual([1])
  answers[0]!.resolve()
  await first
  void send(2)
  await settled()
  expect(sent).toEqual([1, 2])
})

it('sends no two at a time, and of those that came meanwhile the last', async () => {
  const { sent, answers, send } = held()
  void send(1)
  void send(2)
  const last = send(3)
  await settled()
  expect(sent).toEqual([1])
  answers[0]!.resolve()
  await settled()
  expect(sent).toEqual([1, 3])
  let isDone = false
  void last.then(() => (isDone = true))
  await settled()
  expect(isDone).toBe(false)
  answers[1]!.resolve()
  await last
})

it('says that sending failed, gives up what waited, and goes on', async () => {
  const { sent, answers, send } = held()
  const first = send(1)
  const second = send(2)
  await settled()
  answers[0]!.reject(new Error('the page is gone'))
  await expect(first).rejects.toThrow('the page is gone')
  await expect(second).rejects.toThrow('the page is gone')
  void send(3)
  await settled()
  expect(sent).toEqual([1, 3])
})

it('says likewise that sending failed at once', async () => {
  let isBroken = true
  const sent: number[] = []
  const send = oneAtATime((value: number) => {
    if (isBroken) throw new Error('no such page')
    sent.push(value)
    return Promise.resolve()
  })
  await expect(send(1)).rejects.toThrow('no such page')
  isBroken = false
  await send(2)
  expect(sent).toEqual([2])
})
