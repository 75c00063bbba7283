import type { ReactNode } from 'react'
import { useSay } from '#words/say.tsx'
import { caseMessages as words } from '../cases.messages.ts'
import type { Need, Reach } from '../concerns.contract.ts'
import { AgeBar } from './age-bar.tsx'
import { caseNeedWords } from './need-words.rules.ts'

interface Found {
  readonly facts: {
    readonly need: Need
    readonly reach: Reach
    readonly name: string
    readonly address: string
  }
  readonly first: string
  readonly second: string | null
  readonly keptOut: readonly string[]
  readonly raisedAt: Date
  readonly promise: {
    promise: 'acknowledge' | 'feedback'
    by: Date
    pressure: 'none' | 'soon' | 'over'
  } | null
  readonly eraseAt: Date | null
  readonly used: number | null
}

export function CaseFactsList({ found }: { found: Found }) {
  const say = useSay()
  const { facts, first, second, keptOut, raisedAt, promise, eraseAt, used } = found
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(words.factNeed), say(caseNeedWords[facts.need])],
    [
      say(words.factReach),
      facts.reach === 'code' ? (
        say(words.factReachCode)
      ) : (
        <bdi key="named">
          {say(words.factReachNamed, { name: facts.name, address: facts.address }).trim()}
        </bdi>
      ),
    ],
    [say(words.factFirst), <bdi key="first">{first}</bdi>],
    [say(words.factSecond), second ? <bdi key="second">{second}</bdi> : say(words.factNone)],
    ...(keptOut.length > 0
      ? [[say(words.factKept), <strong key="kept">{keptOut.join(', ')}</strong>] as const]
      : []),
    [say(words.factRaised), say(words.factRaisedAt, { at: raisedAt })],
    ...(promise && used !== null
      ? [
          [
            say(promise.promise === 'acknowledge' ? words.factAcknowledge : words.factFeedback),
            <span key="promise" className="stack">
              {say(promiseWords(promise), { by: promise.by })}
              <AgeBar used={used} pressure={promise.pressure} label={say(words.ageLabel, { share: used })} />
            </span>,
          ] as const,
        ]
      : []),
    [say(words.factErased), eraseAt ? say(words.factErasedAt, { at: eraseAt }) : say(words.factErasedLater)],
  ]
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.factsTitle)}</h2>
      </div>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function promiseWords({ promise, pressure }: NonNullable<Found['promise']>) {
  if (promise === 'acknowledge') return pressure === 'over' ? words.lateAcknowledge : words.byAcknowledge
  return pressure === 'over' ? words.lateFeedback : words.byFeedback
}
