import { browser } from 'wxt/browser'

const NAME = 'upkeep'
/** Once a day, in minutes. */
const PERIOD = 24 * 60

/** Does something once a day while the browser runs, and soon after it has been missed. Called at every start. */
export function doDaily(work: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void work()
  })
  void browser.alarms.get(NAME).then(alarm => {
    if (!alarm) void browser.alarms.create(NAME, { delayInMinutes: 5, periodInMinutes: PERIOD })
  })
}
