import { longestName, nameStocks } from './demo-names.data.ts'
import { departments, places, titles } from './demo-places.data.ts'
import { consentedGroups, evidence, interests, topics } from './demo-topics.data.ts'
import { planChart, type ChartPlan } from './plan-chart.ts'
import { seededChance, type Chance } from './seeded-chance.rules.ts'

export interface OrganisationSize {
  readonly seed: number
  readonly people: number
}

export const demoOrganisation: OrganisationSize = { seed: 7, people: 1240 }

export interface GeneratedPerson {
  readonly employeeId: string
  readonly fullName: string
  readonly script: string
  readonly email: string
  readonly managerId: string | null
  readonly department: string
  readonly location: string
  readonly region: string
  readonly country: string
  readonly level: number
  readonly jobTitle: string
  readonly hiredOn: string
  readonly leftOn: string | null
  readonly birthYear: number
  readonly gender: string
  readonly languages: readonly string[]
  readonly timeZone: string
  readonly interests: readonly string[]
  readonly participation: 'mentor' | 'mentee' | 'both' | 'none'
  readonly offers: readonly { readonly topic: string; readonly evidence: string }[]
  readonly wants: readonly { readonly topic: string; readonly rank: number }[]
  /** In the person's own zone; 1 is Monday. */
  readonly weeklyHours: readonly { readonly day: number; readonly from: string; readonly to: string }[]
  readonly capacity: number
  readonly consentedGroups: readonly string[]
  readonly notWith: readonly string[]
}

/** The demo organisation, root first, one person at a time: the same size and seed give the same people for ever. */
export function* generateOrganisation(size: OrganisationSize): Generator<GeneratedPerson> {
  const chance = seededChance(size.seed)
  const plan = planChart(size.people, chance)
  for (let place = 0; place < size.people; place += 1) yield personAt(place, plan, chance)
}

export function employeeIdAt(place: number): string {
  return `E${10_000 + place}`
}

function personAt(place: number, plan: ChartPlan, chance: Chance): GeneratedPerson {
  const managerAt = plan.managerOf(place)
  const level = levelOf(place, plan, chance)
  const office = chance.weighted(places, place, 'office')
  const department = departments[plan.ancestorAt(2, place) % departments.length]!
  const stock = chance.weighted(nameStocks, place, 'script')
  const participation = participationOf(place, level, chance)
  const hiredOn = dayBetween(1998 + Math.floor((10 - level) * 1.5), 2025, place, 'hired', chance)
  return {
    employeeId: employeeIdAt(place),
    ...nameAt(place, stock, chance),
    managerId: managerAt === undefined ? null : employeeIdAt(managerAt),
    department,
    location: office.location,
    region: office.region,
    country: office.country,
    level,
    jobTitle: level === 10 ? titles[9]! : `${titles[level - 1]!}, ${department}`,
    hiredOn,
    leftOn:
      place > 7 && chance.share(place, 'left') < 0.004
        ? dayBetween(2026, 2026, place, 'left-on', chance)
        : null,
    birthYear: Number(hiredOn.slice(0, 4)) - 19 - chance.below(20, place, 'birth'),
    gender: chance.pick(['F', 'M', 'F', 'M', 'F', 'M', 'X', ''], place, 'gender'),
    languages: [...new Set(['en', office.language, stock.language])].filter(
      (_, at) => at < 2 || chance.share(place, 'third') < 0.6,
    ),
    timeZone: office.timeZone,
    interests: chance.several(interests, chance.below(4, place, 'interest-count'), place, 'interest'),
    ...answersOf(place, participation, plan, chance),
  }
}

function levelOf(place: number, plan: ChartPlan, chance: Chance): number {
  const top = 10 - plan.depthOf(place)
  return plan.isManager(place) || top === 10 ? top : Math.max(1, top - 1 - chance.below(2, place, 'level'))
}

function nameAt(place: number, stock: (typeof nameStocks)[number], chance: Chance) {
  const number = 10_000 + place
  if (place === 40)
    return { fullName: longestName, script: 'Latin', email: `mhohenlinden${number}@halvard-wren.example` }
  const given = chance.pick(stock.given, place, 'given')
  const family = chance.pick(stock.family, place, 'family')
  const parts = stock.order === 'given-first' ? [given, family] : [family, given]
  const mailName = `${given[0]!}${family}`.toLowerCase()
  return {
    fullName: parts.join(stock.between),
    script: stock.script,
    email: `${/^[a-z]+$/.test(mailName) ? mailName : 'e'}${number}@halvard-wren.example`,
  }
}

/** About a sixth of everybody each side: senior people learn, junior people guide, a few in the middle do both. */
function participationOf(place: number, level: number, chance: Chance): GeneratedPerson['participation'] {
  const drawn = chance.share(place, 'takes-part')
  if (level === 5 && drawn > 0.97) return 'both'
  if (level >= 5) return drawn < 0.415 ? 'mentee' : 'none'
  return drawn < 0.26 ? 'mentor' : 'none'
}

function answersOf(
  place: number,
  participation: GeneratedPerson['participation'],
  plan: ChartPlan,
  chance: Chance,
) {
  const takesPart = participation !== 'none'
  const mentors = participation === 'mentor' || participation === 'both'
  const offered = chance.several(
    topics,
    mentors ? 2 + chance.below(3, place, 'offer-count') : takesPart ? 1 : 0,
    place,
    'offer',
  )
  const open = topics.filter((topic) => !offered.includes(topic))
  const wanted = chance.several(open, takesPart ? 2 + chance.below(3, place, 'want-count') : 0, place, 'want')
  const wary = takesPart && plan.people > 20 && chance.share(place, 'wary') < 0.05
  return {
    participation,
    offers: offered.map((topic, at) => ({ topic, evidence: chance.pick(evidence, place, `evidence/${at}`) })),
    wants: wanted.map((topic, at) => ({ topic, rank: at + 1 })),
    weeklyHours: takesPart ? hoursAt(place, chance) : [],
    capacity: mentors && chance.share(place, 'capacity') < 0.15 ? 2 : takesPart ? 1 : 0,
    consentedGroups: groupsAt(place),
    notWith: wary
      ? [employeeIdAt((place + 1 + chance.below(plan.people - 1, place, 'not-with')) % plan.people)]
      : [],
  }
}

function hoursAt(place: number, chance: Chance): GeneratedPerson['weeklyHours'] {
  const days = chance
    .several([1, 2, 3, 4, 5], 2 + chance.below(3, place, 'day-count'), place, 'day')
    .toSorted((a, b) => a - b)
  return days.map((day) => {
    const from = 8 + chance.below(6, place, `from/${day}`)
    const to = from + 2 + chance.below(3, place, `to/${day}`)
    return { day, from: `${String(from).padStart(2, '0')}:00`, to: `${String(to).padStart(2, '0')}:30` }
  })
}

/** Group g's members stand at g, g + 29, g + 58 ...: exact counts without knowing anybody else. */
function groupsAt(place: number): string[] {
  const step = 29
  return consentedGroups
    .filter(({ members }, group) => place % step === group && Math.floor(place / step) < members)
    .map(({ name }) => name)
}

function dayBetween(firstYear: number, lastYear: number, place: number, use: string, chance: Chance): string {
  const year = firstYear + chance.below(lastYear - firstYear + 1, place, `${use}/year`)
  const month = 1 + chance.below(lastYear === 2026 ? 6 : 12, place, `${use}/month`)
  const day = 1 + chance.below(28, place, `${use}/day`)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
