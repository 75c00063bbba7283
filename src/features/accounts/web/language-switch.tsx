import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { accountMessages as words } from '../accounts.messages.ts'

/** Each language by its own name, so that whoever cannot read the page still finds theirs. */
const names = { en: 'English', de: 'Deutsch' } as const

export function LanguageSwitch({ now, to }: { now: string; to: string }) {
  const say = useSay()
  return (
    <form method="post" action="/language" aria-label={say(words.language)}>
      <input type="hidden" name="to" value={to} />
      {Object.entries(names)
        .filter(([code]) => code !== now)
        .map(([code, name]) => (
          <Button key={code} look="quiet" name="language" value={code}>
            <span lang={code}>{name}</span>
          </Button>
        ))}
    </form>
  )
}
