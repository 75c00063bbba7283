import { memo, useDeferredValue } from 'react'
import { FitStrip } from '#ui/fit-strip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { useSay } from '#words/say.tsx'
import { fitSpread, fitWord, fitWords } from '../fit.rules.ts'
import type { MatchRules } from '../match-rules.contract.ts'
import { rowState, wantsALook, type ReviewFilter, type ReviewRow } from '../review.rules.ts'
import { Button } from '#ui/button.tsx'
import { reviewMessages as words } from '../review.messages.ts'
import { isolate } from './bidi.rules.ts'

const bandWords = {
  weak: words.bandWeak,
  fair: words.bandFair,
  good: words.bandGood,
  strong: words.bandStrong,
}

interface FitViewProps {
  readonly rows: readonly ReviewRow[]
  readonly cutPoints: MatchRules['cutPoints']
  readonly chosen: string | undefined
  readonly hrefOf: (key: string) => string
  readonly onPick: ((key: string) => void) | undefined
  /** The part of the scale the list is narrowed to; null: open at that end. */
  readonly lowest: number | null
  readonly highest: number | null
  readonly onRange: ((range: Pick<ReviewFilter, 'from' | 'to'>) => void) | undefined
}

/** Every pair as one mark on the scale of fit, from the ten below the weakest upward. */
export function FitView({ rows, chosen, ...props }: FitViewProps) {
  // The picture may come a moment after the row that was changed: what one's hands do is shown first.
  return <FitPicture {...props} rows={useDeferredValue(rows)} chosen={useDeferredValue(chosen)} />
}

const FitPicture = memo(function FitPicture({
  rows,
  cutPoints,
  chosen,
  hrefOf,
  onPick,
  lowest,
  highest,
  onRange,
}: FitViewProps) {
  const say = useSay()
  const spread = fitSpread(rows.map(({ fit }) => fit))
  if (!spread) return null
  const from = Math.min(Math.floor(spread.lowest / 10) * 10, cutPoints.fair - (cutPoints.fair % 10))
  const narrowed = lowest !== null || highest !== null
  const edges = [from, cutPoints.fair, cutPoints.good, cutPoints.strong, 100]
  const ticks = Array.from({ length: (100 - from) / 10 + 1 }, (_, at) => ({
    at: from + at * 10,
    text: String(from + at * 10),
  }))
  const bands = fitWords.map((word, at) => ({
    from: edges[at]!,
    to: edges[at + 1]!,
    label: say(bandWords[word]),
    count: String(rows.filter(({ fit }) => fitWord(fit, cutPoints) === word).length),
  }))
  return (
    <FitStrip
      label={say(words.fitTitle)}
      marks={rows.map((row) => ({
        key: row.key,
        fit: row.fit,
        state: rowState(row),
        label: say(words.markLabel, {
          mentor: isolate(row.mentor),
          mentee: isolate(row.mentee),
          fit: row.fit,
        }),
        href: hrefOf(row.key),
      }))}
      from={from}
      to={100}
      ticks={ticks}
      bands={bands}
      middle={spread.middle}
      chosen={chosen}
      states={{
        open: say(words.stateOpen),
        reviewed: say(words.stateReviewed),
        flagged: say(words.stateFlagged),
        locked: say(words.stateLocked),
      }}
      summary={
        <>
          {say(words.fitSummary)} <span className="figures">{spread.lowest}</span>, {say(words.fitMiddle)}{' '}
          <span className="figures">{spread.middle}</span>, {say(words.fitHighest)}{' '}
          <span className="figures">{spread.highest}</span>
          {narrowed && onRange ? (
            <>
              {' '}
              <Button small look="quiet" type="button" onClick={() => onRange({ from: null, to: null })}>
                {say(words.fitAll)}
              </Button>
            </>
          ) : null}
        </>
      }
      twin={{ summary: say(words.fitTable), content: <FitTable rows={rows} /> }}
      onPick={onPick}
      range={narrowed ? { from: lowest ?? from, to: highest ?? 100 } : undefined}
      onBrush={onRange}
    />
  )
})

function FitTable({ rows }: { rows: readonly ReviewRow[] }) {
  const say = useSay()
  const byFit = [...Map.groupBy(rows, ({ fit }) => fit)].toSorted(([a], [b]) => a - b)
  return (
    <DataTable
      caption={say(words.fitTableCaption)}
      rows={byFit}
      rowKey={([fit]) => String(fit)}
      compact
      columns={[
        { key: 'fit', head: say(words.fitColumn), cell: ([fit]) => fit, rowHead: true, look: 'figure' },
        { key: 'pairs', head: say(words.pairsColumn), cell: ([, here]) => here.length, look: 'figure' },
        {
          key: 'flagged',
          head: say(words.flaggedColumn),
          cell: ([, here]) => here.filter(wantsALook).length,
          look: 'figure',
        },
      ]}
    />
  )
}
