import { Banner } from '#ui/banner.tsx'
import { useSay } from '#words/say.tsx'
import { ageWordsIn } from '../age-words.rules.ts'
import { programmeMessages as words } from '../programmes.messages.ts'

/** Names what in these texts judges by age. It hinders nothing: whoever writes may have a reason. The place stays, or nothing would be heard. */
export function AgeWordNote({ texts }: { texts: readonly unknown[] }) {
  const say = useSay()
  const found = ageWordsIn(texts.filter((text) => typeof text === 'string').join('\n'))
  return (
    <div role="status">
      {found.length > 0 ? (
        <Banner>
          {say(words.ageWords, {
            count: found.length,
            found: found.map((one) => say(words.ageWord, { one })).join(', '),
          })}
        </Banner>
      ) : null}
    </div>
  )
}
