/** So often progress is drawn, in milliseconds: an eye follows no faster, and drawing is time that the work has not. */
const EVERY = 100

/** The function, called again only when a while has passed since; what comes between is left out. */
export function paced<Arguments extends unknown[]>(tell: (...args: Arguments) => void): (...args: Arguments) => void {
  let last = -Infinity
  return (...args) => {
    const now = performance.now()
    if (now - last < EVERY) return
    last = now
    tell(...args)
  }
}
