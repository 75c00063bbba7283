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
  const looks = field.marks.filter(isToLookAt).length
  const balance = (wanted: string) => field.balances.find((one) => one.balance === wanted)?.pairs ?? 0
  const markOf = (mark: Field['marks'][number], place: number): FieldPair => ({
    key: mark.pair?.pairId ?? `${mark.region} ${mark.momentum} ${place}`,
    ...(mark.pair
      ? { label: say(words.markLabel, mark.pair), href: `${base}/pairs/${mark.pair.pairId}` }
      : {
          label: say(stateWords[mark.momentum as keyof typeof stateWords]),
          href: `${base}/pairs?state=${mark.momentum}`,
        }),
    momentum: mark.momentum,
    share: mark.share ?? undefined,
    booked: mark.booked,
    look: isToLookAt(mark),
  })
  const groups = grouped
    ? field.regions
        .toSorted((a, b) => (a.region ?? '').localeCompare(b.region ?? ''))
        .map(({ region, pairs }) => ({
          key: region ?? '',
          label: region ?? say(words.noRegion),
          count: number(pairs),
          pairs: field.marks.filter((mark) => mark.region === region).map(markOf),
        }))
    : states
        .filter((state) => countOf(state) > 0)
        .map((state) => ({
          key: state,
          label: say(stateWords[state]),
          count: number(countOf(state)),
          pairs: field.marks.filter(({ momentum }) => momentum === state).map(markOf),
        }))
  const rows: readonly { key: string; label: string; count: string }[] = grouped
    ? groups
    : states.map((state) => ({ key: state, label: say(stateWords[state]), count: number(countOf(state)) }))
  return (
    <section className="section">
      <Figure
        finding={say(words.fieldTitle)}
        aside={
          <span className="row">
            <span>
              {say(words.group)}{' '}
              {grouped ? (
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
          field.each === 1
            ? say(words.colourNote, { count: looks })
            : say(words.crowdNote, { each: field.each }),
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
              rows={rows}
              rowKey={({ key }) => key}
              columns={[
                {
                  key: 'state',
                  head: say(grouped ? words.columnRegion : words.columnState),
                  rowHead: true,
                  cell: ({ label }) => label,
                },
                {
                  key: 'pairs',
                  head: say(words.columnPairs),
                  look: 'figure',
                  cell: ({ count }) => count,
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
