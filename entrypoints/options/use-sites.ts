import { useEffect, useState } from 'preact/hooks'
import type { SitesProps } from '../../components/options/SitesSection.tsx'
import type { Settings } from '../../utils/platform/settings.ts'
import { siteHost } from '../../utils/platform/sites.ts'
import { allVerdicts, forgetVerdict, watchVerdicts } from '../../utils/platform/verdicts.ts'
import type { KeptVerdict } from '../../utils/platform/verdicts.ts'

/** The sites that the reader said something of, and what they can change there. */
export function useSites(settings: Settings, change: (values: Partial<Settings>) => void): SitesProps {
  const [verdicts, setVerdicts] = useState<KeptVerdict[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const refresh = () => void allVerdicts().then(setVerdicts)
    refresh()
    watchVerdicts(refresh, stop.signal)
    return () => stop.abort()
  }, [])
  return {
    quiet: settings.quietSites,
    unpainted: settings.unpaintedSites,
    verdicts,
    siteOf: siteHost,
    onQuiet: quietSites => change({ quietSites }),
    onUnpainted: unpaintedSites => change({ unpaintedSites }),
    onForget: verdict => void forgetVerdict(verdict),
  }
}
