import type { ChoicesTaken } from '../export/import/job.ts'
import type { Choices } from '../export/import/shapes.ts'
import { changeSettings, readSettings, settingsAmong } from './settings.ts'
import type { Settings } from './settings.ts'
import { rememberTable, tableChoices } from './table-choices.ts'
import { allVerdicts, forgetVerdict, keepVerdict } from './verdicts.ts'
import type { KeptVerdict } from './verdicts.ts'

/** What is allowed on one machine is not allowed on another by a file: where Angka reads, and that it asks for rates. */
const STAYS = ['reading', 'askRates', 'askRatesInPrivate'] as const

type Movable = Omit<Settings, (typeof STAYS)[number]>

function movable(settings: Partial<Settings>): Partial<Movable> {
  const rest = { ...settings }
  for (const name of STAYS) delete rest[name]
  return rest
}

/** What the reader chose, for a backup. */
export async function choicesNow(): Promise<Choices> {
  return { settings: movable(await readSettings()), verdicts: await allVerdicts(), figuresTable: await tableChoices() }
}

const nameOf = ({ of, where }: KeptVerdict): string => `${of} ${where}`
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The fields of one that another has too. */
const fieldsOf = (one: object, like: object): Partial<Movable> =>
  Object.fromEntries(Object.entries(one).filter(([name]) => Object.hasOwn(like, name)))

/** Chooses what a file says was chosen; gives what that changed, so that it can be given back. */
export async function takeChoices({ settings = {}, verdicts = [], figuresTable }: Choices): Promise<ChoicesTaken> {
  const now = await choicesNow()
  const said = movable(settingsAmong(settings))
  await changeSettings(said)
  for (const verdict of verdicts) await keepVerdict(verdict)
  if (figuresTable) await rememberTable(figuresTable)
  const then = await choicesNow()
  const before = new Map(now.verdicts?.map(verdict => [nameOf(verdict), verdict]))
  const changed = (then.verdicts ?? []).filter(verdict => before.get(nameOf(verdict))?.isRead !== verdict.isRead)
  return {
    before: {
      settings: fieldsOf(now.settings ?? {}, said),
      verdicts: changed.flatMap(verdict => before.get(nameOf(verdict)) ?? []),
      ...(figuresTable && { figuresTable: now.figuresTable }),
    },
    taken: {
      settings: fieldsOf(then.settings ?? {}, said),
      verdicts: changed,
      ...(figuresTable && { figuresTable: then.figuresTable }),
    },
  }
}

/** Gives back what a file chose; what the reader chose since stays. */
export async function giveChoicesBack({ before, taken }: ChoicesTaken): Promise<void> {
  const now = await choicesNow()
  const current = (now.settings ?? {}) as Record<string, unknown>
  const untouched = Object.entries(taken.settings ?? {}).filter(([name, value]) => isSame(current[name], value))
  await changeSettings(settingsAmong(fieldsOf(before.settings ?? {}, Object.fromEntries(untouched))))
  const verdicts = new Map(now.verdicts?.map(verdict => [nameOf(verdict), verdict.isRead]))
  const were = new Map(before.verdicts?.map(verdict => [nameOf(verdict), verdict]))
  for (const verdict of taken.verdicts ?? []) {
    if (verdicts.get(nameOf(verdict)) !== verdict.isRead) continue
    const was = were.get(nameOf(verdict))
    await (was ? keepVerdict(was) : forgetVerdict(verdict))
  }
  if (before.figuresTable && isSame(now.figuresTable, taken.figuresTable)) await rememberTable(before.figuresTable)
}
