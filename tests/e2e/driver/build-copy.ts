import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The fields of a manifest that the driver reads or writes. */
export interface Manifest {
  name: string
  host_permissions?: string[]
  permissions?: string[]
  browser_specific_settings?: { gecko?: { id?: string } }
  [field: string]: unknown
}

/** A match pattern holds for every port of its host. */
export const loopbackHosts = ['http://127.0.0.1/*', 'http://localhost/*']

export async function readManifest(extension: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as Manifest
}

/**
 * Copies a build to a folder and gives the copy the loopback hosts from the start. Hosts are optional in Angka and a
 * browser asks for them in a prompt of its own, which nothing but a hand can answer: for where there is no hand.
 *
 * @param granted optional permissions that the copy has from the start, for the same reason
 * @param more hosts beside the loopback ones, a match pattern each
 * @returns the copy's folder, `to`
 */
export async function copyWithLoopbackHosts(
  extension: string,
  to: string,
  granted: readonly string[] = [],
  more: readonly string[] = [],
): Promise<string> {
  await cp(extension, to, { recursive: true })
  const manifest = await readManifest(to)
  const hosts = new Set([...(manifest.host_permissions ?? []), ...loopbackHosts, ...more])
  await writeFile(
    path.join(to, 'manifest.json'),
    JSON.stringify(
      {
        ...manifest,
        host_permissions: [...hosts],
        permissions: [...(manifest.permissions ?? []), ...granted],
      },
      null,
      2,
    ),
  )
  return to
}
