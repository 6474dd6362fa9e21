import { useEffect, useState } from 'preact/hooks'
import type { PermissionsProps } from '../../components/options/PermissionsSection.tsx'
import { giveBackPermission, permissions, watchPermissions } from '../../utils/platform/permissions.ts'
import type { Permission } from '../../utils/platform/permissions.ts'

/** What the browser lets Angka do, as it changes. */
export function usePermissions(): PermissionsProps {
  const [all, setAll] = useState<Permission[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const look = () => void permissions().then(setAll)
    look()
    watchPermissions(look, stop.signal)
    return () => stop.abort()
  }, [])
  return { permissions: all, onGiveBack: name => void giveBackPermission(name) }
}
