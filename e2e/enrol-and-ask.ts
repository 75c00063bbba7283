import { askBeside } from '#features/enrolments/ask-beside.ts'
import { enrolPeople } from '#features/enrolments/enrol-people.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import type { ArrangedRoom } from './arrange-room.ts'

/** Makes somebody take part, on the side their level allows, in a programme that asks everything it may ask; returns their link. */
export async function enrolAndAsk({ run, programmeId }: ArrangedRoom, personId: string): Promise<string> {
  const enrol = (side: 'mentor' | 'mentee') => run(enrolPeople, { programmeId, personIds: [personId], side })
  const isOn = async (side: 'mentor' | 'mentee') => (await enrol(side)).enrolled > 0
  if (!((await isOn('mentor')) || (await isOn('mentee'))))
    throw new Error('The rules let them take part on no side.')
  await run(askBeside, { programmeId, asked: { known: true, wishes: true, style: true } })
  const endsAt = new Date(Date.now() + 86_400_000)
  const about = { purpose: 'enrol', personId, subjectId: programmeId, endsAt }
  return `/l/${await run(issueMailedLink, about)}/enrol`
}
