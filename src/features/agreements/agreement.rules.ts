import type { Design } from '#features/programmes/design.contract.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { AgreementContent } from './agreements.contract.ts'

export interface SignedVersion {
  readonly version: number
  readonly signedBy: readonly Side[]
}

/** The newest version both have signed: the one that binds. */
export function versionInForce<Version extends SignedVersion>(
  versions: readonly Version[],
): Version | undefined {
  return versions
    .filter(({ signedBy }) => signedBy.includes('mentor') && signedBy.includes('mentee'))
    .toSorted((a, b) => b.version - a.version)[0]
}

/** The newest version of all: the one to sign, if it is not in force yet. */
export function newestVersion<Version extends SignedVersion>(
  versions: readonly Version[],
): Version | undefined {
  return versions.toSorted((a, b) => b.version - a.version)[0]
}

/** What the first version of a pair's agreement says: the programme's design, and nothing yet in the pair's own words. */
export function agreementOf({ rhythm, agreement, dates }: Design): AgreementContent {
  return {
    purpose: '',
    agendaOwner: agreement?.agendaOwner ?? 'mentor',
    offLimits: agreement?.offLimits ?? '',
    cadence: rhythm?.cadence ?? 'weekly',
    minutes: rhythm?.minutes ?? 60,
    places: agreement?.places ?? [],
    endsOn: dates?.endsOn ?? null,
  }
}
