import type { Side } from '#features/pairs/pair.rules.ts'

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
