import { StatementFigure } from '#ui/statement-figure.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { pulseFigure } from '#features/pulses/pulse-figure.rules.ts'
import type { PulseResult } from '#features/pulses/pulses.reads.ts'
import { todayMessages } from '../today.messages.ts'

/** The newest round that may be shown, with the way to all of them. */
export function PulseLines({
  round: { week, total },
  all,
}: {
  round: PulseResult
  /** Where every round stands. */
  all: string
}) {
  const say = useSay()
  const locale = useLocale()
  if (!total) return null
  return (
    <StatementFigure
      {...pulseFigure(say, locale, { week, total })}
      note={<a href={all}>{say(todayMessages.allPulses)}</a>}
    />
  )
}
