import type { Work } from '#platform/database/work.ts'
import { speak, type Say } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { namePeople, type NamedPair } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { foreseeHelp } from './foresee-help.ts'
import { findHelpedPairs } from './find-helped-pairs.ts'
import { findHelps } from './find-helps.ts'
import type { HelpKind } from './help.rules.ts'
import { listChoices } from './alert-choices.store.ts'
import type { AlertKind } from './momentum.contract.ts'
import { assistantHelpMail, helpMail } from './momentum.emails.ts'
import { findReading } from './pair-readings.store.ts'

export interface HelpQuestion {
  readonly programmeId: string
  readonly kind: AlertKind
  readonly which: string
  readonly help: HelpKind | null
}

/** What would be sent, word for word and with the real pair, before anything is. */
export async function readHelp(work: Work, { programmeId, kind, which, help }: HelpQuestion) {
  const { pairs, sidesOf } = await findHelpedPairs(work, { programmeId, kind, which })
  const { name } = await readProgramme(work, { programmeId })
  const named = await namePeople(work, pairs)
  const helps = await findHelps(work, { kind, pairs })
  const chosen = help && helps.includes(help) ? help : (helps[0] ?? null)
  const organisation = await readOrganisation(work)
  const language = chooseLanguage(undefined, undefined, organisation.language)
  const say = speak(language, catalogueOf(language), 'UTC', await readSides(work, { programmeId }))
  const first = named[0]
  const hasMet = first
    ? ((await findReading(work.db, work.organisationId, first.pairId))?.held ?? 0) > 0
    : false
  const mails = first && chosen ? mailsTo(first, { help: chosen, sides: sidesOf(first), hasMet, say }) : []
  const outlook =
    chosen && chosen !== 'ask-assistant' ? await foreseeHelp(work, { pairs, sidesOf, help: chosen }) : []
  const choices = await listChoices(work.db, work.organisationId, programmeId)
  return {
    programme: { programmeId, name },
    organisation: organisation.name,
    language,
    kind,
    which,
    helps,
    chosen,
    mails,
    outlook,
    choice: choices.find(({ matter }) => matter === `${kind}.${which}`) ?? null,
    pairs: named.map((pair) => ({
      pairId: pair.pairId,
      mentor: pair.mentorPerson?.fullName ?? '',
      mentee: pair.menteePerson?.fullName ?? '',
      addresses: sidesOf(pair).flatMap(
        (side) => (side === 'mentor' ? pair.mentorPerson : pair.menteePerson)?.email ?? [],
      ),
    })),
  }
}

/** What each of them would read. */
function mailsTo(
  { mentorPerson: mentor, menteePerson: leader }: NamedPair,
  { help, sides, hasMet, say }: { help: HelpKind; sides: readonly Side[]; hasMet: boolean; say: Say },
): { to: { side: Side | 'assistant'; name: string }; content: MailContent }[] {
  if (!mentor || !leader) return []
  if (help === 'ask-assistant') {
    // Who the assistant is stays with the leader.
    const content = assistantHelpMail({ name: '…', leader: leader.fullName, mentor: mentor.fullName })(say)
    return [{ to: { side: 'assistant', name: leader.fullName }, content }]
  }
  return sides.map((side) => {
    const [me, partner] = side === 'mentor' ? [mentor, leader] : [leader, mentor]
    const facts = { help, side, name: me.fullName, partner: partner.fullName, hasMet }
    return { to: { side, name: me.fullName }, content: helpMail(facts)(say) }
  })
}
