import { useSay } from '#words/say.tsx'
import { LikertRow, type LikertStop } from '#ui/likert-row.tsx'
import { closingMessages as words } from '../closings.messages.ts'
import { problemWord } from './closing-words.rules.ts'

/** One to five in both words and numbers; never answered beforehand. */
export function RatingRow({
  name,
  statement,
  chosen,
  problem,
}: {
  name: string
  statement: string
  chosen?: string | number | undefined
  problem?: string | undefined
}) {
  const say = useSay()
  const stop = (number: number): LikertStop => ({
    value: String(number),
    number,
    label: say(words.stop, { number }),
  })
  return (
    <LikertRow
      name={name}
      statement={statement}
      stops={[stop(1), stop(2), stop(3), stop(4), stop(5)]}
      ends={[say(words.stopLow), say(words.stopHigh)]}
      chosen={chosen === undefined ? undefined : String(chosen)}
      error={problem ? say(problemWord(problem)) : undefined}
    />
  )
}
