import { beforeEach, describe, expect, test, vi } from 'vitest'
import { choicesNow, giveChoicesBack, takeChoices } from '../../utils/platform/choices.ts'
import { changeSettings, readSettings } from '../../utils/platform/settings.ts'
import { rememberVerdict, verdictOn } from '../../utils/platform/verdicts.ts'

const disk = vi.hoisted(() => new Map<string, unknown>())

// The browser's storage, as far as it is used here.
vi.mock('wxt/browser', () => ({ browser: {} }))
vi.mock('wxt/utils/storage', () => {
  const short = (key: string) => key.replace(/^local:/, '')
  const setItem = (key: string, value: unknown) => Promise.resolve(void disk.set(short(key), value))
  return {
    storage: {
      defineItem: (key: string, { fallback }: { fallback: unknown }) => ({
        getValue: () => Promise.resolve(disk.get(short(key)) ?? fallback),
        setValue: (value: unknown) => setItem(key, value),
      }),
      getItem: (key: string) => Promise.resolve(disk.get(short(key)) ?? null),
      setItem,
      removeItem: (key: string) => Promise.resolve(void disk.delete(short(key))),
      snapshot: () => Promise.resolve(Object.fromEntries(disk)),
    },
  }
})

const PAGE = 'https://kabar.example/siaran'

beforeEach(() => disk.clear())

/** What a reader chose on one machine, and the disk of another. */
async function fromElsewhere() {
  await changeSettings({
    reading: 'everywhere',
    homes: ['IDR', 'EUR'],
    language: 'id',
    quietSites: ['kabar.example'],
    colourNames: { pink: 'sumber' },
    askRates: true,
    askRatesInPrivate: true,
  })
  await rememberVerdict(PAGE, 'page-no')
  await rememberVerdict('https://lain.example/', 'site-yes')
  const choices = await choicesNow()
  disk.clear()
  return choices
}

describe('what a reader chose', () => {
  test('is the same on another machine', async () => {
    const choices = await fromElsewhere()
    await takeChoices(choices)
    expect(await choicesNow()).toEqual(choices)
    expect(await readSettings()).toMatchObject({
      homes: ['IDR', 'EUR'],
      language: 'id',
      colourNames: { pink: 'sumber' },
    })
    expect(await verdictOn(PAGE)).toEqual({ page: false })
  })

  test('never holds where Angka may read, or that it may ask over the network', async () => {
    const choices = await fromElsewhere()
    expect(JSON.stringify(choices)).not.toMatch(/reading|askRates/)
    await takeChoices({ ...choices, settings: { ...choices.settings, askRates: true, reading: 'everywhere' } as never })
    expect(await readSettings()).toMatchObject({ reading: null, askRates: false, askRatesInPrivate: false })
  })

  test('leaves what is here where the file says nothing of it, or nothing that is a setting', async () => {
    await changeSettings({ homes: ['JPY'], palette: 'strong', language: 'ja' })
    await takeChoices({ settings: { homes: ['nothing'], palette: 'loud', measures: 'metric' } })
    expect(await readSettings()).toMatchObject({
      homes: ['JPY'],
      palette: 'strong',
      language: 'ja',
      measures: 'metric',
    })
    await takeChoices({ verdicts: [{ where: 'javascript:alert(1)', of: 'page', isRead: true }] })
    expect((await choicesNow()).verdicts).toEqual([])
  })

  test('is given back, but for what was chosen since', async () => {
    const choices = await fromElsewhere()
    await changeSettings({ homes: ['JPY'], language: 'ja' })
    await rememberVerdict(PAGE, 'page-yes')
    const before = await choicesNow()
    const taken = await takeChoices(choices)
    // The journal is kept in the database.
    const kept = structuredClone(taken)
    await giveChoicesBack(kept)
    expect(await choicesNow()).toEqual(before)

    await giveChoicesBack(
      await takeChoices(choices).then(async again => (await changeSettings({ language: 'fr' }), again)),
    )
    expect(await readSettings()).toMatchObject({ homes: ['JPY'], language: 'fr' })
  })
})
