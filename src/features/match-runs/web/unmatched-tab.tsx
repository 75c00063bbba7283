import { Button } from '#ui/button.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { TrialStep } from '../draft-edits.contract.ts'
import type { UnmatchedPerson } from '../read-unmatched.ts'
import { unmatchedMessages as words } from '../unmatched.messages.ts'
import { isolate } from './bidi.rules.ts'
import { EditForm } from './edit-form.tsx'
import { AskLinks, WaitingBar } from './waiting-bar.tsx'

interface UnmatchedTabProps {
  readonly home: string
  readonly back: string
  readonly seen: number
  readonly people: readonly UnmatchedPerson[]
}

/** Names the person, what stands in the way, and the smallest changes that would help. Never just "impossible". */
export function UnmatchedTab({ home, back, seen, people }: UnmatchedTabProps) {
  const say = useSay()
  const door = { home, back, seen }
  if (people.length === 0) return <p className="match-empty">{say(words.unmatchedNone)}</p>
  const mentees = people.filter(({ side }) => side === 'mentee').length
  return (
    <div className="match-unmatched">
      <p className="strong">{say(words.unmatchedHead, { mentees, mentors: people.length - mentees })}</p>
      <p className="small quiet">{say(words.verified)}</p>
      <WaitingBar {...door} people={people} />
      <AskLinks home={home} people={people} />
      <ul>
        {people.map((person) => (
          <li key={`${person.side} ${person.personId}`}>
            <h3>{headOf(say, person)}</h3>
            <p className="small quiet">{person.explained ? whyOf(say, person) : say(words.unexplained)}</p>
            {person.waitingSince ? (
              <EditForm
                {...door}
                fields={{ kind: 'wait-no-more', personId: person.personId, side: person.side }}
              >
                <div className="row row-apart">
                  <span className="small">{say(words.waits, { since: new Date(person.waitingSince) })}</span>
                  <Button small look="quiet">
                    {say(words.waitNoMore)}
                    <span className="visually-hidden">: {person.name}</span>
                  </Button>
                </div>
              </EditForm>
            ) : null}
            {person.held ? (
              <EditForm {...door} fields={{ kind: 'release', personId: person.personId }}>
                <p className="small">{say(words.held)}</p>
                <Button small>{say(words.release)}</Button>
              </EditForm>
            ) : !person.explained ? null : (
              <Suggestions {...door} person={person} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Suggestions({ person, ...door }: Omit<UnmatchedTabProps, 'people'> & { person: UnmatchedPerson }) {
  const say = useSay()
  if (person.suggestions.length === 0) {
    const list = person.rules.map(({ rule, people }) => say(ruleWords[rule], { people })).join(', ')
    return (
      <p className="small">
        {list ? say(words.noChange, { rules: person.rules.length, list }) : say(words.noChangeBare)}
      </p>
    )
  }
  return (
    <ul className="match-suggestions">
      {person.suggestions.map((suggestion) => (
        <li key={`${suggestion.kind} ${suggestion.partnerId}`}>
          <span>{changeOf(say, person, suggestion)}</span>
          <span className="quiet">
            {say(words.tryEffect, { name: isolate(person.name), fit: suggestion.fit })}
          </span>
          <EditForm {...door} fields={{ kind: 'try', steps: JSON.stringify(stepsOf(person, suggestion)) }}>
            <Button small>
              {say(words.tryIt)}
              <span className="visually-hidden">: {changeOf(say, person, suggestion)}</span>
            </Button>
          </EditForm>
        </li>
      ))}
    </ul>
  )
}

type Shown = UnmatchedPerson['suggestions'][number]

function stepsOf({ personId, side }: UnmatchedPerson, suggestion: Shown): TrialStep[] {
  const [mentorId, menteeId] =
    side === 'mentor' ? [personId, suggestion.partnerId] : [suggestion.partnerId, personId]
  const lock = { kind: 'lock' as const, mentorId, menteeId }
  if (suggestion.kind === 'waive') return [{ kind: 'waive', mentorId, menteeId, rule: suggestion.rule }, lock]
  return [
    { kind: 'extra-place', personId: suggestion.partnerId, side: side === 'mentor' ? 'mentee' : 'mentor' },
    lock,
  ]
}

function headOf(say: Say, { name, side, topics }: UnmatchedPerson): string {
  const values = {
    name: isolate(name),
    side: say(side === 'mentor' ? words.sideMentor : words.sideMentee),
    topics: topics.join(', '),
  }
  if (topics.length === 0) return say(words.personSilent, values)
  return say(side === 'mentor' ? words.personOffers : words.personWants, values)
}

function whyOf(say: Say, { allowed, crowd, oneRuleAway }: UnmatchedPerson): string {
  const main = allowed === 0 ? say(words.whyNone) : say(words.whyTaken, { count: allowed })
  const shared = crowd && allowed > 0 && crowd.people < 50 ? say(words.whyCrowd, crowd) : ''
  return [main, shared, ...oneRuleAway.map(({ rule, people }) => nearOf(say, rule, people))]
    .filter(Boolean)
    .join(' ')
}

const ruleWords = {
  'reporting-chain': words.involvedChain,
  'level-gap': words.involvedLevel,
  language: words.involvedLanguage,
  'shared-hours': words.involvedHours,
  'past-pair': words.involvedPast,
  'both-teach': words.involvedTeach,
}
const nearWords = {
  'shared-hours': words.nearHours,
  'level-gap': words.nearLevel,
  language: words.nearLanguage,
  'past-pair': words.nearPast,
}

function nearOf(say: Say, rule: keyof typeof nearWords, people: number): string {
  return say(nearWords[rule], { people })
}

function changeOf(say: Say, { side }: UnmatchedPerson, suggestion: Shown): string {
  const partner = isolate(suggestion.partner)
  if (suggestion.kind === 'extra-place')
    return say(side === 'mentor' ? words.tryPlaceMentee : words.tryPlaceMentor, { partner })
  const waive = {
    'shared-hours': words.tryHours,
    'level-gap': words.tryLevel,
    language: words.tryLanguage,
    'past-pair': words.tryPast,
  }
  return say(waive[suggestion.rule], { partner, hours: suggestion.hours ?? 0 })
}
