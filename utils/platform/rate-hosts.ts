import { browser } from 'wxt/browser'
import type { Fetch } from './rate-request.ts'

/** Where a test says which server stands in for the sources. */
const STAND_IN = 'ratesStandIn'

/** Asks the sources; in the tests' own build the server that stands in for them, under a path that begins with the host. */
export const fetchRates: Fetch = async (address, init) => {
  // Written out: a build for readers drops all that follows.
  if (import.meta.env.MODE !== 'testing') return fetch(address, init)
  const { [STAND_IN]: server } = await browser.storage.local.get(STAND_IN)
  if (typeof server !== 'string') throw new TypeError('There is no server that stands in for the sources.')
  return fetch(address.replace('https://', `${server}/`), init)
}
