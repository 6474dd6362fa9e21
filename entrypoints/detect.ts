import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchForArticle } from '../utils/article/watch.ts'
import { weighArticle } from '../utils/article/weigh.ts'
import type { Weighed } from '../utils/article/weigh.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

/** Where a run of this script finds the one before it: in our own world, which no script of the page sees. */
declare global {
  var angkaWatch: AbortController | undefined
}

// Every page that Angka may read pays for this script, so it brings nothing along: no polyfill and no framework (which
// is why it is a plain script and not one of the framework's content scripts), and it leaves nothing in the page.
export default defineUnlistedScript(() => {
  // A page that has changed its address is looked at anew: whatever was watched for before is watched for by this run.
  globalThis.angkaWatch?.abort()
  globalThis.angkaWatch = new AbortController()
  const detection = look()
  if (!detection.isArticle) watchForArticle(document, () => look().isArticle, globalThis.angkaWatch.signal)
  return detection
})

/** Looks at the page as it is now, and tells the background of an article. */
function look(): Weighed {
  const detection = weighArticle(document)
  if (detection.isArticle) {
    void chrome.runtime.sendMessage({
      id: 0,
      type: 'articleDetected',
      timestamp: Date.now(),
    })
  }
  return detection
}
