import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ConfigEnv, UserManifest } from 'wxt'
import config from '../../wxt.config.ts'

interface Words {
  options: { permission: Record<string, string>; commands: Record<string, string> }
}
const { options } = parse(readFileSync('locales/en.yml', 'utf8')) as Words

describe.each(['chrome', 'edge', 'firefox'])('the package for %s', browser => {
  const make = config.manifest as (env: ConfigEnv) => UserManifest
  const manifest = make({ browser, mode: 'production', command: 'build', manifestVersion: 3 })

  it('asks for nothing of which the settings do not say what it is for', () => {
    for (const name of [...manifest.permissions!, ...manifest.optional_permissions!]) {
      expect(options.permission, `options.permission.${name}`).toHaveProperty([name])
    }
  })

  it('has no command that the settings do not name', () => {
    for (const name of Object.keys(manifest.commands!)) expect(options.commands).toHaveProperty([name])
  })

  it('opens no file of its own to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })
})
