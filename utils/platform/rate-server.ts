import type { KeptRates } from '../library/index.ts'
import { answerExtension, answerPage } from './messages.ts'
import { readPackaged } from './packaged.ts'
import { fetchRates } from './rate-hosts.ts'
import { createRateKeeper } from './rate-keeper.ts'
import { rememberFailure } from './rate-failures.ts'
import { mayAskRates } from './rate-leave.ts'
import { readSettings, watchSettings } from './settings.ts'
import { wakeFor } from './wake.ts'

/**
 * Answers pages that ask for rates, in the background: at once with what is known; then the sources are asked, where the reader
 * lets them be, and the open articles are told of what came. Goes on with what an earlier background left.
 *
 * @param tell is called when pages are to ask for their rates again.
 */
export function serveRates(rates: KeptRates, tell: () => Promise<void>): void {
  const keeper = createRateKeeper({
    rates,
    read: readPackaged,
    fetch: fetchRates,
    now: () => new Date(),
    mayAsk: async () => mayAskRates(await readSettings()),
    wakeAt: wakeFor('rates', () => logged(keeper.resume())),
    onAnswered: rememberFailure,
    onRates: () => void tell(),
    // The tests' own build waits less; a build for readers drops this.
    ...(import.meta.env.MODE === 'testing' && { pauses: { first: 4000, safety: 10_000 } }),
  })
  answerPage('rates', async ({ days, currencies }, _tabId, isPrivate) => {
    const slice = await keeper.slice(days, currencies)
    if (mayAskRates(await readSettings(), isPrivate)) void logged(keeper.want(days))
    return slice
  })
  answerExtension('knownRates', ({ days, currencies }) => keeper.slice(days, currencies))
  // Who has just allowed it sees better rates in the articles that are open.
  watchSettings((settings, before) => {
    if (settings.askRates && !before.askRates) void tell()
  })
  void logged(keeper.resume())
}

/** A page has the known rates already: what keeps better ones from coming (no database here, a full disk) is for the log. */
async function logged(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    console.warn('Angka could not get rates:', error)
  }
}
