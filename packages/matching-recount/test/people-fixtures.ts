import { checkCertificate, type CheckInput } from '../src/check-certificate.ts'
import { type Draft, pack, sha256 } from './fixtures.ts'

/** Two mentors, two mentees, one boss of everybody who takes no part. */
export const people = `employee_id,manager_id,department,grade,languages,time_zone,skills_offered,skills_wanted,interests,role,left_on
boss,,Board,9,en,Europe/London,,,,,
m1,boss,Sales,2,en,Europe/London,Python;Video,,chess;golf,mentor,
m2,boss,IT,3,en;de,Europe/Berlin,Video,,chess,Mentor,
e1,boss,IT,5,en,Europe/London,,Video;Python,chess,mentee,
e2,boss,Sales,6,de;en,Europe/Berlin,,Python,,mentee,
`

/**
 * Scores by hand (weights: 60 wanted topics, 20 other department, 20 interests; W = 100):
 * m1-e1: 6000 + 2000 + 2000; m1-e2: 6000; m2-e1: floor(1000 * 2 / 3) = 666, 3996 + 0 + 2000; m2-e2: 0 + 2000.
 */
const weights = {
  wantedTopics: 60,
  reverseBenefit: 0,
  otherDepartment: 20,
  otherRegion: 0,
  otherLocation: 0,
  interests: 20,
  mutualWishes: 0,
}
type Loose = { [member: string]: unknown }

/** Tiers: mentees, mentors, total; the quota needs no multiplier, and lets the list end without a tie-break. */
export const baseRules: Loose = {
  weights,
  tiers: ['coverage-mentees', 'coverage-mentors', 'total'],
  quotas: [{ name: 'mixed', tag: 'other-department', atLeast: '50%' }],
}

/** m1-e1 and m2-e2: 10000 + 2000 beats m1-e2 and m2-e1: 6000 + 5996 by 4. */
export const peopleDraft = (rules: Loose): Draft => ({
  format: 'matchcert/1',
  engine: '0.1.0',
  input: { kind: 'people', people: sha256(people), rules: sha256(JSON.stringify(rules)), asOf: null },
  scope: 'all-pairs',
  left: 2,
  right: 2,
  status: 'optimal',
  tiers: [{ kind: 'coverage', side: 'right' }, { kind: 'coverage', side: 'left' }, { kind: 'total' }],
  value: ['2', '2', '12000'],
  bound: ['2', '2', '12000'],
  proofs: [
    {
      for: 'optimum',
      atLeast: null,
      tiers: [0, 1, 2],
      u: [pack([0, 0]), pack([0, 0]), pack([5000, 996])],
      v: [pack([0, 0]), pack([0, 0]), pack([5000, 1004])],
      scale: 1,
      lambda: { mixed: '0' },
    },
  ],
  quotas: [{ name: 'mixed', tagged: 2, atLeast: 1, atMost: null }],
  pairs: [
    ['m1', 'e1'],
    ['m2', 'e2'],
  ],
  unmatched: [],
})

export const peoplePairs = 'mentor_id,mentee_id,fit,why\nm1,e1,100,"Video, Python"\nm2,e2,20,\n'

export function checkPeople(
  given: { rules?: Loose; people?: string; draft?: (draft: Draft) => void } = {},
  input: Partial<CheckInput> = {},
) {
  const rules = { ...baseRules, ...given.rules }
  const draft = peopleDraft(rules)
  draft.input['people'] = sha256(given.people ?? people)
  given.draft?.(draft)
  const files = { people: given.people ?? people, rules: JSON.stringify(rules), pairs: peoplePairs }
  return checkCertificate({ certificate: JSON.stringify(draft), ...files, ...input })
}
