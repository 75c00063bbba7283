import { useLocale, useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import type { Missing } from '#features/launches/gates.rules.ts'
import { missingWords } from '#features/launches/missing-words.rules.ts'
import { pairMessages as words } from '../pairs.messages.ts'

/** The first announcement launches the programme: whoever presses sees what of the checklist is open and takes it on. */
export function LaunchNote({ programmeId, missing }: { programmeId: string; missing: readonly Missing[] }) {
  const say = useSay()
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  if (missing.length === 0) return <p className="small quiet">{say(words.announceLaunches)}</p>
  const isNotYet = missing.includes('not-yet')
  const what = list.format(missing.map((one) => say(missingWords[one][0])))
  return (
    <Banner look="warn">
      {isNotYet ? say(words.announceNotYet) : say(words.announceOver, { what })}{' '}
      <a href={`/programmes/${programmeId}/${isNotYet ? 'readiness' : 'launch'}`}>
        {say(isNotYet ? words.toReadiness : words.toChecklist)}
      </a>
    </Banner>
  )
}
