import type { Actor } from '#contract/actor.ts'
import type { World } from './product-test.ts'

/** Whoever follows their own link to the enrolment of a programme. */
export function enrolLink(world: World, programmeId: string, personId: string): Actor {
  return {
    kind: 'link',
    organisationId: world.organisationId,
    linkId: programmeId,
    purpose: 'enrol',
    personId,
    accountId: null,
    subjectId: programmeId,
  }
}
