/**
 * A sender that sends one value at a time: of those that come while one is on its way only the last is sent then, for it
 * is what is wanted. The promise of each call ends when its value, or one that came after it, has been sent.
 */
export function oneAtATime<Value>(send: (value: Value) => Promise<unknown>): (value: Value) => Promise<void> {
  let next: { value: Value } | undefined
  let running: Promise<void> | undefined
  async function run(): Promise<void> {
    try {
      while (next) {
        const { value } = next
        next = undefined
        // Also one that throws at once is waited for: else `running` would be set after it had ended.
        await Promise.resolve().then(() => send(value))
      }
    } finally {
      running = undefined
      next = undefined
    }
  }
  return value => {
    next = { value }
    running ??= run()
    return running
  }
}
