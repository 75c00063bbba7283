import { CompareRow } from '#ui/compare-row.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { compareMessages as words } from '../compare.messages.ts'
import type { Direction } from '../compare-runs.rules.ts'
import type { NamedChange } from '../read-comparison.ts'
import { isolate } from './bidi.rules.ts'

/** What becomes of one leader, and why: asked for, or the knock-on of which other change. */
export function ChangeRow({ change }: { change: NamedChange }) {
  const say = useSay()
  const { before, after, beforeName, afterName } = change
  const difference = before && after ? after.fit - before.fit : null
  const direction: Direction =
    difference === null
      ? after
        ? 'better'
        : 'worse'
      : difference > 0
        ? 'better'
        : difference < 0
          ? 'worse'
          : 'same'
  return (
    <CompareRow
      stop
      what={<PersonName name={change.mentee} />}
      old={
        before
          ? say(words.pairWithFit, { name: isolate(beforeName), fit: before.fit })
          : say(words.withNobody)
      }
      now={
        after ? say(words.pairWithFit, { name: isolate(afterName), fit: after.fit }) : say(words.withNobody)
      }
      direction={direction}
      word={wordOf(say, change, difference)}
      cause={causeOf(say, change)}
    />
  )
}

function wordOf(say: Say, { after }: NamedChange, difference: number | null): string {
  if (difference === null) return say(after ? words.changeIn : words.changeOut)
  if (difference === 0) return say(words.same)
  return difference > 0
    ? say(words.changeUp, { points: difference })
    : say(words.changeDown, { points: -difference })
}

const causeWords = {
  lock: words.causeLock,
  forbid: words.causeForbid,
  hold: words.causeHold,
  place: words.causePlace,
  waiver: words.causeWaiver,
  rules: words.causeRules,
  people: words.causePeople,
  'knock-on': words.causeKnockOn,
}

function causeOf(say: Say, { cause, causeName }: NamedChange): string {
  return say(causeWords[cause.kind], { name: isolate(causeName) })
}
