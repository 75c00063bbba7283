import type { Say } from '#words/speak.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { AgreementContent } from './agreements.contract.ts'
import { agreementMessages as words } from './agreements.messages.ts'

export interface AgreementNames {
  readonly mentor: string
  readonly mentee: string
  /** What the two meet about, as a list in the reader's language; empty when nothing was named. */
  readonly topics: string
}

export interface AgreementPart {
  readonly key: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** The agreement in five lines, for whoever is about to sign. */
export function agreementLines(
  { minutes, cadence }: AgreementContent,
  side: Side,
  other: string,
  say: Say,
): string[] {
  return [
    say(words.lineTime, { minutes, cadence }),
    say(words.lineStays),
    say(words.lineLimits),
    say(side === 'mentor' ? words.lineMentorLeads : words.lineLeaderLearns, { name: other }),
    say(words.lineStop),
  ]
}

/** The whole of it, in the reader's language. What the pair wrote itself stands as it was written. */
export function agreementText(
  content: AgreementContent,
  { mentor, mentee, topics }: AgreementNames,
  say: Say,
  locale: string,
): AgreementPart[] {
  const names = { mentor, mentee }
  const places = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    content.places.map((place) => say(words[`place.${place}`])),
  )
  const day = content.endsOn
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${content.endsOn}T00:00:00Z`),
      )
    : null
  const part = (key: string, title: string, ...paragraphs: string[]) => ({ key, title, paragraphs })
  return [
    part(
      'purpose',
      say(words.purposeHead),
      topics ? say(words.purpose, { ...names, topics }) : say(words.purposePlain, names),
      ...(content.purpose ? [content.purpose] : []),
    ),
    part('roles', say(words.rolesHead), say(words.roles, names)),
    part('goals', say(words.goalsHead), say(words.goals)),
    part('agenda', say(words.agendaHead), say(words.agenda, { ...names, owner: content.agendaOwner })),
    part(
      'off-limits',
      say(words.offLimitsHead),
      say(words.offLimits),
      ...(content.offLimits ? [`${say(words.offLimitsNamed)} ${content.offLimits}`] : []),
    ),
    part('stay', say(words.stayHead), say(words.stay)),
    part('limits', say(words.limitsHead), say(words.limits)),
    part(
      'rhythm',
      say(words.rhythmHead),
      say(words.rhythm, { minutes: content.minutes, cadence: content.cadence }),
      ...(places ? [say(words.places, { places })] : []),
    ),
    part('end', say(words.endHead), day ? say(words.endOn, { day }) : say(words.endOpen)),
  ]
}
