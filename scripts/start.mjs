import { run } from './bootstrap.mjs'

await run('scripts/start.ts')
