import type { Language } from '../language.ts'

export const ja: Language = { code: 'ja', name: 'ja', decimal: '.', subject: 'run' }
