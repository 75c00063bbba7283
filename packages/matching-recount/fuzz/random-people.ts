import type { Random } from './random-instances.ts'

export interface PeopleCase {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly people: string
  readonly rules: { readonly [member: string]: unknown }
  readonly asOf: string | undefined
}

const topics = [
  'Python',
  'python ',
  'Video',
  'Ｖideo',
  'Fintech',
  'AI',
  'Data  art',
  'data art',
  'é',
  'e\u0301',
]
const languages = ['en', 'EN', 'en', 'de', 'cy']
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Nowhere/Land', '']
const departments = ['', 'IT', 'it', 'Sales', 'Legal "L"']
const interests = ['Chess', 'chess', 'Food', 'Golf, mini']

/** A few people with whatever the columns allow, and rules that use every member now and then. */
export function peopleCase(pick: Random): PeopleCase {
  const any = <T>(list: readonly T[]): T => list[pick(list.length)]!
  const some = (list: readonly string[], most: number) =>
    Array.from({ length: pick(most + 1) }, () => any(list)).join(';')
  const ids = Array.from({ length: 3 + pick(12) }, (_, k) => any(['p', 'Å', '𝒫', 'é']) + k)
  const rows = ids.map((id) => ({
    employee_id: id,
    manager_id: any([any(ids), '', '', 'nobody']),
    department: any(departments),
    location: any(departments),
    region: any(departments),
    grade: any(['1', '1', '1', '2', '2', '3', '3', '4', '4', '', 'VP', '-1']),
    left_on: any([...Array.from({ length: 10 }, () => ''), '2025-06-30', '2026-06-30']),
    languages: some(languages, 2),
    time_zone: any(zones),
    skills_offered: some(topics, 4),
    skills_wanted: some(topics, 5),
    personality: any([
      '',
      `O=${pick(101)};C=${pick(101)};E=${pick(101)};A=${pick(101)};N=${pick(101)}`,
      'O=1;C=2',
    ]),
    interests: some(interests, 3),
    role: any(['mentor', 'mentor', 'mentee', 'Mentee', 'both', 'both', 'none']),
  }))
  const couples = (most: number) => Array.from({ length: pick(most + 1) }, () => [any(ids), any(ids)])
  const often = (member: object) => (pick(4) === 0 ? member : {})
  const limits = (most: number) => {
    const max = pick(most + 1)
    return { min: pick(6) === 0 ? pick(max + 1) : 0, max }
  }
  const weights = [
    'wantedTopics',
    'reverseBenefit',
    'otherDepartment',
    'otherRegion',
    'otherLocation',
    'strangers',
    'difference',
    'interests',
    'mutualWishes',
    'workingStyle',
  ]
  const coverage = any([
    ['coverage-mentees', 'coverage-mentors'],
    ['coverage-mentors'],
    ['coverage-mentors', 'coverage-mentees'],
    [],
  ])
  const middle = [
    ...(coverage.length > 0 && pick(2) === 0 ? ['floor'] : []),
    ...(pick(4) === 0 ? ['leximin'] : []),
  ]
  const quota = (name: string) => ({
    name,
    tag: any<unknown>(['other-department', 'other-region', 'other-location', { pairs: couples(5) }]),
    ...any<object>([
      { atLeast: pick(3) },
      { atMost: pick(3) },
      { atLeast: 1, atMost: 1 + pick(2) },
      ...(coverage.length > 0 ? [{ atLeast: '50%' }, { atMost: '30%' }] : []),
    ]),
  })
  const rules = {
    ...often({ mode: any(['reciprocal', 'panel']) }),
    ...often({ sharedLanguage: false }),
    ...often({ sharedHours: any([5, 20, 37.5]) }),
    ...often({ hours: { [any(ids)]: ['1 09:00-12:15', '7 20:00-24:00'], [any(ids)]: [] } }),
    ...often({ workingHours: { days: [1, 3, 7], from: '00:00', to: '24:00' } }),
    ...often({ capacity: { mentor: limits(3), mentee: limits(2) } }),
    ...often({ capacities: { [any(ids)]: { mentor: limits(3) }, [any(ids)]: { mentee: limits(3) } } }),
    ...often({ matrixLines: couples(2) }),
    ...often({ bans: couples(3) }),
    ...often({ conflicts: couples(2) }),
    ...often({ pastPairs: couples(2) }),
    ...often({
      waivers: [[any(ids), any(ids), any(['level-gap', 'language', 'shared-hours', 'past-pair'])]],
    }),
    ...(pick(3) === 0 ? { locks: couples(1) } : {}),
    ...often({ holds: [any(ids)] }),
    ...often({ acquainted: couples(3) }),
    ...often({ wishes: { [any(ids)]: [any(ids), any(ids)] } }),
    ...often({ groups: { [any(ids)]: { g: 'a', h: 'b' }, [any(ids)]: { g: 'b', h: 'b' } } }),
    ...often({ weights: Object.fromEntries(weights.map((term) => [term, pick(4) * 10])) }),
    ...often({ workingStyle: 'different' }),
    ...often({ leximinLevels: 1 + pick(4) }),
    ...often({ current: couples(4), stayBonus: any<unknown>([0, 7, 'fewest-changes']) }),
    ...often({ candidates: { topPerMentee: 1 + pick(2) } }),
    ...(pick(3) === 0 ? { quotas: [quota('one'), quota('two')].slice(0, 1 + pick(2)) } : {}),
    tiers: [...coverage, ...middle, 'total'],
    seed: pick(1000),
  }
  const columns = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[]
  const lines = [columns.join(), ...rows.map((row) => columns.map((column) => cell(row[column])).join())]
  return {
    rows,
    people: lines.join(pick(2) === 0 ? '\n' : '\r\n'),
    rules,
    asOf: any([undefined, '2026-01-01']),
  }
}

const cell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
