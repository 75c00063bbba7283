import { DataTable } from '#ui/data-table.tsx'
import { FacingMeans } from '#ui/facing-means.tsx'
import { Figure } from '#ui/figure.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { pulseItems } from '#features/pulses/pulses.contract.ts'
import { pulseMessages as words } from '#features/pulses/pulses.messages.ts'
import { todayMessages } from '../today.messages.ts'
import type { PulseResult } from '#features/pulses/pulses.reads.ts'

const ticks = [
  { at: 1, text: '1' },
  { at: 2 },
  { at: 3, text: '3' },
  { at: 4 },
  { at: 5, text: '5' },
] as const

/** One round: each statement as mean, interval and, where both may be shown, the two sides facing each other. */
export function PulseLines({
  round: { week, closesOn, open, total },
  all,
}: {
  round: PulseResult
  /** Where every round stands. */
  all: string
}) {
  const say = useSay()
  const digits = new Intl.NumberFormat(useLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const one = (value: number) => digits.format(value)
  const finding = say(words.resultsTitle, { week })
  const link = <a href={all}>{say(todayMessages.allPulses)}</a>
  if (!total)
    return (
      <section className="section">
        <div className="section-head">
          <h2>{finding}</h2>
        </div>
        <p className="quiet">
          {open
            ? say(words.resultsOpen, { at: new Date(`${closesOn}T12:00:00Z`) })
            : say(words.resultsHidden)}
        </p>
        <p className="small">{link}</p>
      </section>
    )
  return (
    <section className="section">
      <Figure
        finding={finding}
        aside={say(words.resultsN, { answers: total.answers })}
        note={link}
        table={{
          summary: say(words.asTable),
          content: (
            <DataTable
              caption={finding}
              captionHidden
              compact
              rows={pulseItems.map((item) => ({ item, result: total.items[item] }))}
              rowKey={({ item }) => item}
              columns={[
                {
                  key: 'item',
                  head: say(words.columnItem),
                  rowHead: true,
                  cell: ({ item }) => say(words[item]),
                },
                {
                  key: 'mean',
                  head: say(words.columnMean),
                  look: 'figure',
                  cell: ({ result }) => (result ? one(result.mean) : say(words.itemHidden)),
                },
                {
                  key: 'range',
                  head: say(words.columnRange),
                  look: 'figure',
                  cell: ({ result }) =>
                    result ? say(words.range, { low: one(result.low), high: one(result.high) }) : '',
                },
              ]}
            />
          ),
        }}
      >
        {pulseItems.map((item) => {
          const result = total.items[item]
          if (!result)
            return (
              <p key={item} className="quiet">
                {say(words[item])}: {say(words.itemHidden)}
              </p>
            )
          const { mean, low, high, mentors, leaders } = result
          return (
            <FacingMeans
              key={item}
              statement={say(words[item])}
              mean={{
                value: mean,
                low,
                high,
                text: one(mean),
                range: say(words.range, { low: one(low), high: one(high) }),
                said: say(words.rangeSaid, { mean: one(mean), low: one(low), high: one(high) }),
              }}
              {...(mentors === null
                ? {}
                : { mentors: { value: mentors, text: say(words.mentors, { mean: one(mentors) }) } })}
              {...(leaders === null
                ? {}
                : { leaders: { value: leaders, text: say(words.leaders, { mean: one(leaders) }) } })}
              ticks={ticks}
            />
          )
        })}
      </Figure>
    </section>
  )
}
