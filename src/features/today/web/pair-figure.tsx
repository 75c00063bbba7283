import { DataTable } from '#ui/data-table.tsx'
import { Figure } from '#ui/figure.tsx'
import { PairField, type FieldPair } from '#ui/pair-field.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Message } from '#words/define-messages.ts'
import type { Field } from '../name-field.ts'
import { todayMessages as words } from '../today.messages.ts'

const stateWords = {
  'on-course': words.stateOnCourse,
  slowing: words.stateSlowing,
  stalled: words.stateStalled,
  new: words.stateNew,
  paused: words.statePaused,
} as const satisfies Record<string, Message>
const states = Object.keys(stateWords) as (keyof typeof stateWords)[]

/** Every pair at once, by how it is doing or by region; the counts are the whole, the marks are for the eye. */
export function PairFigure({ field, base, grouped }: { field: Field; base: string; grouped: boolean }) {
  const say = useSay()
  const locale = useLocale()
  const number = (count: number) => count.toLocaleString(locale)
  const countOf = (state: string) => field.states.find(({ momentum }) => momentum === state)?.pairs ?? 0
  const total = states.reduce((sum, state) => sum + countOf(state), 0)
  const drawn = field.marks.length
  const looks = field.marks.filter(isToLookAt).length
  const balance = (wanted: string) => field.balances.find((one) => one.balance === wanted)?.pairs ?? 0
  const markOf = (mark: Field['marks'][number]): FieldPair => ({
    key: mark.pairId,
    label: say(words.markLabel, { mentor: mark.mentor, mentee: mark.mentee }),
    href: `${base}/pairs/${mark.pairId}`,
    momentum: mark.momentum,
    share: mark.share ?? undefined,
    booked: mark.booked,
    look: isToLookAt(mark),
  })
  const groups = grouped
    ? [...Map.groupBy(field.marks, ({ region }) => region ?? '')]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([region, marks]) => ({
          key: region,
          label: region || say(words.noRegion),
          count: number(marks.length),
          pairs: marks.map(markOf),
        }))
    : states
        .filter((state) => countOf(state) > 0)
        .map((state) => ({
          key: state,
          label: say(stateWords[state]),
          count: number(countOf(state)),
          pairs: field.marks.filter(({ momentum }) => momentum === state).map(markOf),
        }))
  return (
    <section className="section">
      <Figure
        finding={say(words.fieldTitle)}
        aside={
          <span className="row">
            <span>
              {say(words.group)}{' '}
              {grouped || drawn < total ? (
                <a href={base}>{say(words.groupNone)}</a>
              ) : (
                <a href={`${base}?group=region`}>{say(words.groupRegion)}</a>
              )}
            </span>
            <a href={`${base}/pairs`}>{say(words.list)}</a>
          </span>
        }
        note={[
          say(words.balanceLine, {
            designed: balance('as-designed'),
            evening: balance('evening-out'),
            drifted: balance('drifted'),
            oneway: balance('one-way'),
            unknown: balance('unknown'),
          }),
          say(words.colourNote, { count: looks }),
          drawn < total ? say(words.fieldMore) : '',
        ]
          .filter(Boolean)
          .join(' ')}
        table={{
          summary: say(words.asTable),
          content: (
            <DataTable
              caption={say(words.fieldTitle)}
              captionHidden
              compact
              rows={states.map((state) => ({ state, pairs: countOf(state) }))}
              rowKey={({ state }) => state}
              columns={[
                {
                  key: 'state',
                  head: say(words.columnState),
                  rowHead: true,
                  cell: ({ state }) => say(stateWords[state]),
                },
                {
                  key: 'pairs',
                  head: say(words.columnPairs),
                  look: 'figure',
                  cell: ({ pairs }) => number(pairs),
                },
              ]}
            />
          ),
        }}
      >
        <PairField label={say(words.fieldLabel)} groups={groups} />
      </Figure>
    </section>
  )
}

function isToLookAt({ momentum, balance }: Field['marks'][number]): boolean {
  return momentum === 'slowing' || momentum === 'stalled' || balance === 'drifted' || balance === 'one-way'
}
