import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AlertKind } from '#features/momentum/momentum.contract.ts'
import { standardSettings } from '#features/momentum/momentum.contract.ts'
import {
  kinds,
  momentOf,
  simulatePair,
  type PairKind,
  type SimulatedPair,
} from './detectors/simulate-pair.ts'
import { watchPairCourse, type Span } from './detectors/watch-pair-course.ts'

const watched: readonly AlertKind[] = [
  'first-hour',
  'cancelled-twice',
  'stalled',
  'drifting',
  'drifted',
  'one-way',
]
const harmless: readonly PairKind[] = ['healthy', 'holidays', 'parental leave']
const day = 86_400_000

interface Watched {
  readonly pair: SimulatedPair
  readonly raised: ReadonlyMap<AlertKind, readonly Span[]>
}

/** `npm run bench -- detectors [pairs]`: simulated pairs through the product's own rules; writes docs/detectors.md. */
export async function main(options: readonly string[]): Promise<void> {
  const many = Number(options[0] ?? 2000)
  const results = new Map<PairKind, Watched[]>()
  for (const kind of kinds) {
    const pairs = Array.from({ length: harmless.includes(kind) ? many : Math.ceil(many / 2) }, (_, seed) =>
      simulatePair(kind, 7_000 + kinds.indexOf(kind) * 100_000 + seed),
    )
    results.set(
      kind,
      pairs.map((pair) => ({ pair, raised: watchPairCourse(pair, standardSettings) })),
    )
    console.log(`${kind}: ${pairs.length} pairs`)
  }
  const text = page(results)
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'detectors.md'), text)
  console.log(text)
}

function page(results: ReadonlyMap<PairKind, readonly Watched[]>): string {
  const executives = results.get('executive cancels')!
  const drifting = results.get('slow drift')!
  const fading = results.get('mentor fades')!
  const calls = delays(executives, secondCall, 'cancelled-twice')
  const drift = delays(drifting, secondDriftingHour, 'drifting', 'drifted')
  const word = delays(drifting, thirdDriftingHour, 'drifted')
  const answered = delays(
    drifting.filter(({ pair }) => isAnswered(pair)),
    secondDriftingHour,
    'drifting',
    'drifted',
  )
  const faded = delays(fading, ({ onset }) => (onset! * 7 + 3) * 1, 'stalled', 'cancelled-twice')
  return `# How well the alerts notice

Made by \`npm run bench -- detectors\`; do not edit. Invented pairs of twenty-six weeks with a weekly rhythm run through the very rules of the product
(\`momentum.rules.ts\`, \`balance.rules.ts\`, \`alerts.rules.ts\`) with the standard settings, looked at twice a day. Everybody moves one hour in five; mentors call
off 3 in 100 and leaders 5 in 100 even in good pairs and mostly book another; 3 in 100 hours are never logged; mentors answer about balance nine
times in ten, leaders every other time, each with noise. These are assumptions, not measurements of real pairs: the table says what the rules do, not how
people are.

## Pairs in which something goes wrong

| what goes wrong | alert | noticed, of 100 (95 %) | moment it is counted from | delay, agreed hours: middle, 9 of 10 | raised by the next day |
| --- | --- | ---: | --- | ---: | ---: |
${(
  [
    ['executive cancels', 'called off twice', 'second hour in a row called off with none instead', calls],
    ['slow drift', 'drifting (the early one)', 'second hour in a row the leader truly taught most of', drift],
    ['slow drift, both hours answered by somebody', 'drifting (the early one)', 'the same', answered],
    ['slow drift', 'drifted (the word)', 'third such hour in a row', word],
    ['mentor fades', 'stalled or called off twice', 'first week of fading', faded],
  ] as const
)
  .map(
    ([what, alert, from, { share, middle, most, atOnce }]) =>
      `| ${what} | ${alert} | ${share} | ${from} | ${middle}, ${most} | ${atOnce} |`,
  )
  .join('\n')}

## False alarms

Pairs of 100 with at least one such alert in twenty-six weeks, with its 95 % interval (Wilson). Wanted: at most 2 of 100 healthy pairs.

| alert | ${harmless.join(' | ')} |
| --- | ${harmless.map(() => '---:').join(' | ')} |
${watched
  .map(
    (alert) =>
      `| ${alert} | ${harmless
        .map((kind) => {
          const all = results.get(kind)!
          return share(all.filter(({ raised }) => raised.has(alert)).length, all.length)
        })
        .join(' | ')} |`,
  )
  .join('\n')}
| any that reaches the coordinator | ${harmless
    .map((kind) => {
      const all = results.get(kind)!
      return share(
        all.filter(({ raised }) => watched.some((alert) => alert !== 'drifting' && raised.has(alert))).length,
        all.length,
      )
    })
    .join(' | ')} |

Pairs: ${[...results].map(([kind, all]) => `${kind} ${all.length}`).join(', ')}. Leave in the second and third column is declared; without a word about it the
rules cannot know.
`
}

/** Day of the second call-off in a row by the leader with nothing held between and none booked instead. */
function secondCall({ hours }: SimulatedPair): number | null {
  let row = 0
  for (const [place, hour] of hours.entries()) {
    if (hour.end === 'held') row = 0
    const instead = hours.slice(place + 1).some((other) => other.week === hour.week)
    if (hour.end === 'cancelled' && hour.by === 'mentee' && !instead) row += 1
    else if (hour.end === 'cancelled' && hour.by === 'mentor') row = 0
    // The hour itself is the second; what passes after it is delay.
    if (row === 2) return dayOf(hour.changedAt!)
  }
  return null
}

function driftingHour(wanted: number) {
  return ({ hours }: SimulatedPair): number | null => {
    let row = 0
    for (const hour of hours) {
      if (hour.end !== 'held') continue
      row = hour.share < standardSettings.evenFrom ? row + 1 : 0
      if (row === wanted) return dayOf(hour.at)
    }
    return null
  }
}
const secondDriftingHour = driftingHour(2)
const thirdDriftingHour = driftingHour(3)

/** Whether somebody answered about the two hours the quiet alert is counted from. */
function isAnswered({ hours }: SimulatedPair): boolean {
  const held = hours.filter(({ end }) => end === 'held')
  const second = held.findIndex(
    (hour, place) =>
      place > 0 && [held[place - 1]!, hour].every(({ share: part }) => part < standardSettings.evenFrom),
  )
  return second > 0 && [held[second - 1]!, held[second]!].every(({ answers }) => answers.length > 0)
}

const dayOf = (at: number) => (at - momentOf(0)) / day

function delays(
  all: readonly Watched[],
  truth: (pair: SimulatedPair) => number | null,
  ...alerts: AlertKind[]
) {
  const cases = all.flatMap(({ pair, raised }) => {
    const from = truth(pair)
    if (from === null) return []
    // What was seen before the moment and still stands then is seen in time.
    const days = alerts.flatMap((alert) => raised.get(alert) ?? []).filter(({ to }) => to > from)
    const first = Math.min(...days.map((span) => Math.max(span.from, from)))
    const to = Number.isFinite(first) ? first : null
    const passed =
      to === null
        ? null
        : pair.hours.filter(
            ({ at, changedAt, end }) =>
              dayOf(end === 'cancelled' ? changedAt! : at) > from && dayOf(at) <= to,
          ).length
    return [{ from, to, passed }]
  })
  const found = cases.filter(({ to }) => to !== null)
  const sorted = found.map(({ passed }) => passed!).toSorted((a, b) => a - b)
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  // A day for an answer and a day for a call-off to count, and half a day until somebody looks.
  const atOnce = cases.filter(({ from, to }) => to !== null && to - from <= 2).length
  return {
    share: share(found.length, cases.length),
    middle: at(0.5),
    most: at(0.9),
    atOnce: share(atOnce, cases.length),
  }
}

/** Of 100, with Wilson's interval. */
function share(count: number, all: number): string {
  if (all === 0) return '–'
  const z = 1.96
  const p = count / all
  const centre = (p + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))
  const said = (value: number) => (100 * Math.max(0, value)).toFixed(1)
  return `${said(p)} (${said(centre - half)} to ${said(centre + half)})`
}
