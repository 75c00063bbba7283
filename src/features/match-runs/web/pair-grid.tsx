/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   with boxes that are not a table's, some browsers forget what the elements mean */
import { memo, type KeyboardEvent, type RefObject } from 'react'
import { PersonName } from '#ui/person-name.tsx'
import { FitStateMark } from '#ui/fit-strip.tsx'
import { ArrowRightIcon } from '#ui/icons.tsx'
import { useSay } from '#words/say.tsx'
import { flags, type Flag } from '../flags.rules.ts'
import { rowState, type ReviewRow } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'
import { isolate } from './bidi.rules.ts'

const stateWords = {
  open: words.stateOpen,
  reviewed: words.stateReviewed,
  flagged: words.stateFlagged,
  locked: words.stateLocked,
}
export const flagWords: Record<Flag, typeof words.flagWeak> = {
  'waived-rule': words.flagWaived,
  executive: words.flagExecutive,
  'sensitive-topic': words.flagSensitive,
  'short-overlap': words.flagOverlap,
  'weak-fit': words.flagWeak,
  'second-match': words.flagSecond,
  'near-tie': words.flagTie,
}

export interface RowGroup {
  readonly name: string
  readonly rows: readonly ReviewRow[]
}

interface PairGridProps {
  readonly groups: readonly RowGroup[]
  readonly grouped: boolean
  /** Set once scripts run; then the table is a grid with one tab stop. */
  readonly grid: RefObject<HTMLTableElement | null> | null
  readonly active: string | null
  readonly chosen: string | null
  readonly selected: ReadonlySet<string>
  readonly hrefOf: (key: string) => string
  readonly onOpen: (key: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void
}

/**
 * All rows are in the page, so that the browser's search and screen readers find them; unseen ones are neither laid out nor painted.
 * Only boxes that are not parts of a table can be left out so, hence rows are grids (`match.css`) and say by role what they are.
 */
export function PairGrid({
  groups,
  grouped,
  grid,
  active,
  chosen,
  selected,
  hrefOf,
  onOpen,
  onKeyDown,
}: PairGridProps) {
  const say = useSay()
  const interactive = grid !== null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is a grid whenever it listens to keys
    <table
      className="table table-compact match-grid"
      ref={grid}
      role={interactive ? 'grid' : 'table'}
      aria-label={say(words.gridLabel)}
      aria-multiselectable={interactive || undefined}
      onKeyDown={interactive ? onKeyDown : undefined}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" className="cell-tight">
            <span className="visually-hidden">{say(words.columnState)}</span>
          </th>
          <th role="columnheader" className="mentor">
            {say(words.columnMentor)}
          </th>
          <th role="columnheader" className="cell-tight">
            <span className="visually-hidden">{say(words.columnArrow)}</span>
          </th>
          <th role="columnheader" className="mentee">
            {say(words.columnMentee)}
          </th>
          <th role="columnheader">{say(words.columnOn)}</th>
          <th role="columnheader" className="cell-end">
            {say(words.columnFit)}
          </th>
          <th role="columnheader" className="match-cell-drawn">
            <span className="visually-hidden">{say(words.columnSpread)}</span>
          </th>
          <th role="columnheader">{say(words.columnWhy)}</th>
        </tr>
      </thead>
      {groups.map(({ name, rows }) => (
        <tbody key={name} role="rowgroup">
          {grouped ? (
            <tr role="row" className="match-group">
              <th role="rowheader" aria-colspan={8}>
                {say(words.groupRow, {
                  group: name === '' ? say(words.notStated) : name,
                  count: rows.length,
                  lowest: Math.min(...rows.map(({ fit }) => fit)),
                })}
              </th>
            </tr>
          ) : null}
          {rows.map((row) => (
            <PairRow
              key={row.key}
              row={row}
              interactive={interactive}
              active={row.key === active}
              chosen={row.key === chosen}
              selected={selected.has(row.key)}
              href={hrefOf(row.key)}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface PairRowProps {
  readonly row: ReviewRow
  readonly interactive: boolean
  readonly active: boolean
  readonly chosen: boolean
  readonly selected: boolean
  readonly href: string
  readonly onOpen: (key: string) => void
}

const PairRow = memo(function PairRow({
  row,
  interactive,
  active,
  chosen,
  selected,
  href,
  onOpen,
}: PairRowProps) {
  const say = useSay()
  const state = rowState(row)
  const cell = interactive ? 'gridcell' : 'cell'
  const names = { mentor: isolate(row.mentor), mentee: isolate(row.mentee) }
  return (
    <tr
      role="row"
      id={`pair-${row.key}`}
      data-key={row.key}
      tabIndex={interactive ? (active ? 0 : -1) : undefined}
      aria-label={
        interactive
          ? `${say(words.rowHead, names)}, ${say(words.columnFit)} ${row.fit}, ${say(stateWords[state])}`
          : undefined
      }
      aria-selected={interactive ? selected : undefined}
      aria-current={chosen || undefined}
      onClick={
        interactive
          ? (event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              onOpen(row.key)
            }
          : undefined
      }
    >
      <td role={cell} className="cell-tight">
        <FitStateMark state={state} label={say(stateWords[state])} />
      </td>
      <th role="rowheader">
        <a className="match-row-link" href={href} tabIndex={interactive ? -1 : undefined}>
          <PersonName name={row.mentor} />
        </a>
      </th>
      <td role={cell} className="cell-tight match-arrow">
        <ArrowRightIcon small label={say(words.columnArrow)} />
      </td>
      <td role={cell}>
        <PersonName name={row.mentee} />
      </td>
      <td role={cell} className="cell-quiet">
        {row.topic ?? say(words.noTopic)}
      </td>
      <td role={cell} className="cell-end">
        {row.fit}
      </td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the drawing repeats the figure beside it */}
      <td role={cell} className="match-cell-drawn">
        <svg className="match-fit-dot" width={46} height={12} aria-hidden="true">
          <line x1={0} x2={46} y1={6} y2={6} />
          <circle cx={3.6 + (row.fit / 100) * 38.8} cy={6} r={3.6} />
        </svg>
      </td>
      <td role={cell} className="cell-quiet">
        <Why row={row} />
      </td>
    </tr>
  )
})

function Why({ row }: { row: ReviewRow }) {
  const say = useSay()
  if (row.forbidden) return <strong className="match-forbidden">{say(words.flagForbidden)}</strong>
  const named = flags
    .filter((flag) => row.flags.includes(flag))
    .map((flag) => say(flagWords[flag], { hours: row.sharedHours ?? 0 }))
  return named.join(', ')
}
