import { createHash } from 'node:crypto'
import { signsOf } from './case-code.rules.ts'

/** The first group of a code says in which organisation to look. It is made from an id that is no secret and says nothing about cases. */
export function tagOrganisation(organisationId: string): string {
  return signsOf(createHash('sha256').update(`code ${organisationId}`).digest().subarray(0, 5), 4)
}
