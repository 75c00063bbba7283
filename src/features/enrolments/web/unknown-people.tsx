import { Banner } from '#ui/banner.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { ownMessages as words } from '../own-enrolment.messages.ts'

/** Names that mean nobody here; everything else was saved. */
export function UnknownPeople({ names }: { names: readonly string[] }) {
  const say = useSay()
  const language = useLocale()
  if (names.length === 0) return null
  return (
    <Banner look="warn" announce>
      {say(words.notWithUnknown, {
        names: new Intl.ListFormat(language, { type: 'unit' }).format(names),
      })}
    </Banner>
  )
}
