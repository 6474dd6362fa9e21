import { useWords } from '../words.ts'
import { Section } from './controls.tsx'

export interface PermissionsProps {
  /** Rights of the browser's, by their names in the manifest. */
  permissions: readonly { name: string; isGranted: boolean; isOptional: boolean }[]
  onGiveBack: (name: string) => void
}

/** What each right of the browser's is for; what was asked for later can be given back. */
export function PermissionsSection({ permissions, onGiveBack }: PermissionsProps) {
  const { t } = useWords()
  return (
    <Section title={t('options.permissions')}>
      <p class="meta">{t('options.permissionsDetail')}</p>
      <ul class="allowed permissions">
        {permissions.map(({ name, isGranted, isOptional }) => (
          <li key={name}>
            <span>{t(`options.permission.${name}`)}</span>
            {isOptional && isGranted ? (
              <button
                type="button"
                class={`quiet give-back-${name}`}
                aria-label={`${t('welcome.giveBack')}: ${t(`options.permission.${name}`)}`}
                onClick={() => onGiveBack(name)}
              >
                {t('welcome.giveBack')}
              </button>
            ) : (
              <span class="meta">{t(isGranted ? 'options.permissionFixed' : 'options.permissionNotGiven')}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
