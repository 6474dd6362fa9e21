import { useEffect, useState } from 'preact/hooks'

/** Where in the library page its address points: "#articles/ID" is the place "articles" and the rest "ID". */
export function useAddress(): { place: string; rest: string } {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    window.addEventListener('hashchange', follow)
    // It may have changed since the page was drawn first.
    follow()
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const [place = '', ...rest] = hash.replace(/^#/, '').split('/')
  return { place, rest: decoded(rest.join('/')) }
}

/** An address that somebody typed may hold a lone percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address of a place in this page. */
export const addressOf = (place: string, rest = ''): string => `#${place}${rest && `/${encodeURIComponent(rest)}`}`

/** Goes to a place of the library page; `instead` leaves no step for the browser's way back. */
export function goTo(place: string, rest = '', instead = false): void {
  const hash = addressOf(place, rest)
  if (instead) history.replaceState(null, '', hash)
  else location.hash = hash
  if (instead) window.dispatchEvent(new HashChangeEvent('hashchange'))
}
