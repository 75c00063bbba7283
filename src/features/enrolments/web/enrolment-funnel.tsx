import { Figure } from '#ui/figure.tsx'
import { FunnelBars } from '#ui/funnel-bars.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { enrolmentMessages as words } from '../enrolments.messages.ts'

/** From everybody to enrolled, in people and from one start. */
export function EnrolmentFunnel({
  counts,
}: {
  counts: { people: number; eligible: number; asked: number; enrolled: number }
}) {
  const say = useSay()
  const language = useLocale()
  const number = (count: number) => count.toLocaleString(language)
  const stages = [
    { key: 'people', label: say(words.funnelPeople), count: counts.people },
    { key: 'eligible', label: say(words.funnelEligible), count: counts.eligible },
    { key: 'asked', label: say(words.funnelAsked), count: counts.asked },
    { key: 'enrolled', label: say(words.funnelEnrolled), count: counts.enrolled, strong: true },
  ]
  return (
    <section className="section">
      <Figure finding={say(words.funnelTitle)} note={say(words.funnelNote)}>
        <FunnelBars
          label={say(words.funnelTitle)}
          stages={stages.map((stage) => ({ ...stage, countText: number(stage.count) }))}
        />
      </Figure>
    </section>
  )
}
