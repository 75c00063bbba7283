import { useLocale, useSay } from '#words/say.tsx'
import { momentumMessages as words } from '../momentum.messages.ts'
import type { PairSheet } from '../read-pair-sheet.ts'
import { balanceTold, stateWords } from './reading-words.rules.ts'

export function PairFacts({ sheet }: { sheet: PairSheet }) {
  const say = useSay()
  const { reading, agreement, readings, goals, load } = sheet
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const told = ({ open, waived, by }: PairSheet['readings']['mentor']) => [
    say(words.readingsOpen, { open }),
    ...(waived === 0
      ? []
      : [
          by.length > 0
            ? say(words.readingsWaivedBy, { waived, by: list.format(by) })
            : say(words.readingsWaived, { waived }),
        ]),
  ]
  const written = Object.values(goals).reduce((sum, count) => sum + count, 0)
  const facts = [
    ...(reading
      ? ([
          [words.factMomentum, say(stateWords[reading.momentum])],
          [words.factBalance, say(balanceTold[reading.balance])],
          [words.factRhythm, say(words.rhythmDays, { days: reading.cadenceDays })],
          [words.factCancelled, say(words.bySide, { ...reading.cancelled })],
          [words.factMoved, say(words.bySide, { ...reading.moved })],
        ] as const)
      : []),
    [
      words.factAgreement,
      agreement
        ? agreement.signedAt
          ? say(words.agreementVersion, { version: agreement.version, at: agreement.signedAt })
          : say(words.agreementOpen, { version: agreement.version })
        : say(words.agreementNone),
    ] as const,
    [words.factReadingsMentor, told(readings.mentor).join(', ')] as const,
    [words.factReadingsLeader, told(readings.mentee).join(', ')] as const,
    [
      words.factLoad,
      say(words.loadOfMentor, {
        hours: Math.round(load.hours * 10) / 10,
        asks: load.asks,
        sensitive: load.sensitive,
        over: String(load.over),
      }),
    ] as const,
    [
      words.factGoals,
      written === 0
        ? say(words.goalsNone)
        : say(words.goalsByState, {
            idle: goals['not-started'],
            moving: goals.moving,
            reached: goals.reached,
            gone: goals['let-go'],
          }),
    ] as const,
  ]
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.facts)}</h2>
      </div>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name.id}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet text">{say(words.notSeen)}</p>
    </section>
  )
}
