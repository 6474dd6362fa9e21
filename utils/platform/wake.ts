import { browser } from 'wxt/browser'

/**
 * An alarm that wakes the background for some work; the last time set is the one that counts. Called at every start, for it
 * listens.
 *
 * @returns sets the time; undefined: not at all.
 */
export function wakeFor(name: string, work: () => Promise<unknown>): (time: Date | undefined) => void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === name) void work()
  })
  return time => {
    if (time) void browser.alarms.create(name, { when: time.getTime() })
    else void browser.alarms.clear(name)
  }
}
