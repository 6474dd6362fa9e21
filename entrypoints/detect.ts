import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { detectArticle } from '../utils/article/detect.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

// Every page that Angka may read pays for this script, so it brings nothing along: no polyfill and no framework (which
// is why it is a plain script and not one of the framework's content scripts), and it leaves nothing in the page.
export default defineUnlistedScript(() => {
  const detection = detectArticle(document)
  if (detection.isArticle) {
    void chrome.runtime.sendMessage({
      id: 0,
      type: 'articleDetected',
      timestamp: Date.now(),
      data: { reasons: detection.reasons },
    })
  }
  return detection
})
