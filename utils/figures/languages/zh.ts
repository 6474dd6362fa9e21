import type { Language } from '../language.ts'

export const zh: Language = { code: 'zh', name: 'zh', decimal: '.', subject: 'run' }
