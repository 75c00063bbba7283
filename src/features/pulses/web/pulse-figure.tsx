import { StatementFigure } from '#ui/statement-figure.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { pulseFigure } from '../pulse-figure.rules.ts'
import { pulseMessages as words } from '../pulses.messages.ts'
import type { PulseResult } from '../read-pulse-results.ts'

/** One round: each statement as mean, interval and, where both may be shown, the two sides facing each other. */
export function PulseFigure({ round: { week, closesOn, open, total } }: { round: PulseResult }) {
  const say = useSay()
  const locale = useLocale()
  if (total) return <StatementFigure {...pulseFigure(say, locale, { week, total })} />
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.resultsTitle, { week })}</h2>
      </div>
      <p className="quiet">
        {open ? say(words.resultsOpen, { at: new Date(`${closesOn}T12:00:00Z`) }) : say(words.resultsHidden)}
      </p>
    </section>
  )
}
