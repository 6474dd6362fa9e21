import type { Driver } from '../tests/e2e/driver/driver.ts'

const WINDOW = { width: 1360, height: 860 }
/** The table is scrolled so long in each round, in milliseconds. */
const SCROLLED = 3000

/**
 * The longest frame of each round in which the table of all figures is scrolled, in milliseconds: a quick wheel's way with
 * every frame, and now and then a leap, as when the bar is dragged.
 */
export async function benchFigures(driver: Driver, rounds: number): Promise<number[]> {
  const page = await driver.newPage()
  await page.setViewport(WINDOW)
  await page.bringToFront()
  await page.goto(driver.extensionUrl('/library.html#figures'))
  await page.waitForSelector('.grid-body .figure .clamp')
  const worst: number[] = []
  for (let round = 0; round < rounds; round++) worst.push(await page.evaluate(longestFrame, SCROLLED))
  const rows = Number(await page.$eval('.grid', grid => grid.getAttribute('aria-rowcount')))
  if (rows < 100_000) throw new Error(`The table has ${rows} rows only.`)
  await page.close()
  return worst
}

async function longestFrame(time: number): Promise<number> {
  const grid = document.querySelector('.grid')!
  grid.scrollTop = 0
  await new Promise(resolve => setTimeout(resolve, 500))
  let last = performance.now()
  let longest = 0
  for (let frame = 1, end = last + time; last < end; frame++) {
    grid.scrollTop += frame % 40 === 0 ? 40_000 : 260
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  return longest
}
