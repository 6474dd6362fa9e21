/**
 * Asks again until the answer is something other than `undefined`, `null` or `false`, and gives that answer.
 *
 * @param what said in the error: "Waited 10 s for …"
 * @throws the last error the question gave, as the cause of one that says what was waited for
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { timeout = 15_000, interval = 50 }: { timeout?: number; interval?: number } = {},
): Promise<T> {
  const end = performance.now() + timeout
  for (;;) {
    let cause: unknown
    try {
      const answer = await ask()
      if (answer !== undefined && answer !== null && answer !== false) return answer
    } catch (error) {
      cause = error
    }
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}.`, { cause })
    await new Promise(resolve => setTimeout(resolve, interval))
  }
}
