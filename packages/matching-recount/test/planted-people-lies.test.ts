import type { Certificate } from '@upstream/matching'
import { expect, test } from 'vitest'
import { solvePeople } from '../fuzz/check-people.ts'
import { type PeopleCase, peopleCase } from '../fuzz/random-people.ts'
import { type Random, random, sha256 } from '../fuzz/random-instances.ts'
import { checkCertificate } from '../src/check-certificate.ts'

type Draft = { -readonly [member in keyof Certificate]: Certificate[member] }
interface Case {
  readonly draft: Draft
  readonly files: { people: string; rules: string }
  readonly one: PeopleCase
  readonly pick: Random
}

/** Lets the certificate claim that it was made from other rules than it was; false where they are the same. */
function claimRules({ draft, files }: Case, change: { readonly [member: string]: unknown }): boolean {
  const rules = { ...(JSON.parse(files.rules) as object), ...change }
  const text = JSON.stringify(rules)
  if (text === files.rules) return false
  files.rules = text
  draft.input = { ...draft.input, rules: sha256(text) } as Draft['input']
  return true
}

const rulesOf = ({ files }: Case) => JSON.parse(files.rules) as { readonly [member: string]: unknown }
const any = <T>(list: readonly T[], pick: Random): T => list[pick(list.length)]!

/** Each makes the certificate claim something untrue, or answers false where a case gives no room for it. */
const lies: Record<string, (lie: Case) => boolean> = {
  'a banned pair': (lie) => claimRules(lie, { bans: [any(lie.draft.pairs, lie.pick)] }),
  'a pair with a conflict of interest': (lie) =>
    claimRules(lie, { conflicts: [any(lie.draft.pairs, lie.pick).toReversed()] }),
  'a pair that was one before': (lie) =>
    claimRules(lie, { pastPairs: [any(lie.draft.pairs, lie.pick)], waivers: [] }),
  'a manager as a partner': (lie) => claimRules(lie, { matrixLines: [any(lie.draft.pairs, lie.pick)] }),
  'a level gap that nobody keeps': (lie) => claimRules(lie, { levelGap: 9, waivers: [] }),
  'somebody on hold': (lie) => claimRules(lie, { holds: [any(lie.draft.pairs, lie.pick)[0]] }),
  'a lock that is not kept': (lie) => {
    const [mentor, mentee] = any(lie.draft.pairs, lie.pick)
    const other = lie.draft.pairs.find(([a]) => a !== mentor)
    return (
      other !== undefined &&
      claimRules(lie, {
        locks: [
          [mentor, other[1]],
          [other[0], mentee],
        ],
      })
    )
  },
  'no place for somebody who has a pair': (lie) => {
    const [mentor] = any(lie.draft.pairs, lie.pick)
    return claimRules(lie, { capacities: { [mentor]: { mentor: { min: 0, max: 0 } } } })
  },
  'tiers in another order': (lie) =>
    claimRules(lie, { tiers: (rulesOf(lie)['tiers'] as string[]).toReversed() }) &&
    lie.draft.tiers.length > 2,
  'another seed': (lie) => claimRules(lie, { seed: (rulesOf(lie)['seed'] as number) + 1 }),
  'another choice of candidates': (lie) => claimRules(lie, { candidates: { topPerMentee: 77 } }),
  'a quota that is not met': (lie) =>
    claimRules(lie, { quotas: [{ name: 'impossible', tag: { pairs: [] }, atLeast: 1 }] }),
  'a quota that is kept quiet': (lie) =>
    claimRules(lie, { quotas: [{ name: 'quiet', tag: { pairs: [] }, atMost: 1 }] }),
  'scores by other weights': (lie) => {
    const weights = {
      wantedTopics: 0,
      reverseBenefit: 0,
      otherDepartment: 0,
      otherRegion: 0,
      otherLocation: 0,
      strangers: 100,
      difference: 0,
      interests: 0,
      mutualWishes: 0,
      workingStyle: 0,
    }
    const total = lie.draft.tiers.findIndex(({ kind }) => kind === 'total')
    return (
      Number(lie.draft.value[total]) < 10_000 * lie.draft.pairs.length &&
      claimRules(lie, { weights, acquainted: [], stayBonus: 0 })
    )
  },
  'people who say something else': ({ draft, files }) => {
    files.people = files.people.replace(/^employee_id/, 'other_id,employee_id').replaceAll(/\n(?=.)/g, '\nx,')
    draft.input = { ...draft.input, people: sha256(files.people) } as Draft['input']
    draft.left += 1
    return true
  },
  'another file of people': ({ draft }) => {
    draft.input = { ...draft.input, people: sha256('other') } as Draft['input']
    return true
  },
}

const cases = Array.from({ length: 400 }, (_, seed): Case[] => {
  const pick = random(seed)
  const one = peopleCase(pick)
  const solved = solvePeople({ ...one, rules: { ...one.rules, quotas: [], locks: [] } })
  if (typeof solved === 'string' || solved.certificate.pairs.length < 2) return []
  return [{ draft: { ...solved.certificate }, files: solved.files, one, pick }]
}).flat()

const check = ({ draft, files }: Case) => checkCertificate({ certificate: JSON.stringify(draft), ...files })

test('what the engine makes of people and rules is accepted as optimal', () => {
  expect(cases.length).toBeGreaterThan(50)
  for (const one of cases) expect(check(one)).toMatchObject({ ok: true, status: 'optimal' })
})

test.each(Object.entries(lies))('eight times a planted lie is refused: %s', (_, plant) => {
  const fresh = cases.map((one) => ({ ...one, draft: { ...one.draft }, files: { ...one.files } }))
  const planted = fresh.filter((one) => plant(one)).slice(0, 8)
  expect(planted.length).toBe(8)
  expect(planted.filter((one) => check(one).ok)).toEqual([])
})
