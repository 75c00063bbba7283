import { Button } from '#ui/button.tsx'
import { useSay } from '#words/say.tsx'
import type { DraftEdit } from '../draft-edits.contract.ts'
import type { Review } from '../read-review.ts'
import type { UnmatchedPerson } from '../read-unmatched.ts'
import { everything, type Grouping, type ReviewFilter, type ReviewRow } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'
import { FilterBar } from './filter-bar.tsx'
import type { GridControl } from './grid-control.tsx'
import { MatrixTab } from './matrix-tab.tsx'
import { PairGrid, type RowGroup } from './pair-grid.tsx'
import type { ReviewTab } from './review-tabs.tsx'
import { UnmatchedTab } from './unmatched-tab.tsx'

interface PairsTabProps {
  readonly home: string
  readonly back: string
  readonly review: Review
  readonly tab: ReviewTab
  readonly scripts: boolean
  readonly rows: readonly ReviewRow[]
  readonly groups: readonly RowGroup[]
  readonly filter: ReviewFilter
  readonly group: Grouping
  readonly onFilter: (filter: ReviewFilter) => void
  readonly onGroup: (group: Grouping) => void
  readonly control: GridControl
  readonly chosen: string | null
  readonly hrefOf: (key: string) => string
  readonly onOpen: (key: string) => void
  readonly onEdits: (edits: readonly DraftEdit[]) => void
  readonly onHelp: () => void
  readonly unmatched: readonly UnmatchedPerson[]
}

export function PairsTab(props: PairsTabProps) {
  const { home, back, review, tab, scripts, rows, groups, filter, group, control } = props
  const say = useSay()
  if (tab === 'unmatched')
    return <UnmatchedTab home={home} back={back} seen={review.seen} people={props.unmatched} />
  if (tab === 'matrix') return <MatrixTab rows={rows} />
  const chosen = rows.filter(({ key }) => control.selected.has(key))
  const editsOf = (kind: 'lock' | 'review') =>
    chosen.map(({ mentorId, menteeId }) => ({ kind, mentorId, menteeId }))
  return (
    <>
      <FilterBar
        home={home}
        filter={filter}
        group={group}
        onFilter={scripts ? props.onFilter : undefined}
        onGroup={scripts ? props.onGroup : undefined}
      />
      <div className="match-bar small">
        {chosen.length > 0 ? (
          <>
            <strong>{say(words.selected, { count: chosen.length })}</strong>
            <Button small look="quiet" type="button" onClick={() => props.onEdits(editsOf('lock'))}>
              {say(words.lockSelected)}
            </Button>
            <Button small look="quiet" type="button" onClick={() => props.onEdits(editsOf('review'))}>
              {say(words.reviewSelected)}
            </Button>
          </>
        ) : (
          <span className="quiet">{say(words.order)}</span>
        )}
        {scripts ? (
          <Button small look="quiet" type="button" shortcut="?" onClick={props.onHelp}>
            {say(words.shortcuts)}
          </Button>
        ) : null}
      </div>
      {groups.every((each) => each.rows.length === 0) ? (
        <p className="match-empty">
          {say(words.noRows)}{' '}
          <a
            href={home}
            onClick={
              scripts
                ? (event) => {
                    event.preventDefault()
                    props.onFilter(everything)
                  }
                : undefined
            }
          >
            {say(words.clearFilter)}
          </a>
        </p>
      ) : (
        <PairGrid
          groups={groups}
          grouped={group !== 'none'}
          grid={scripts ? control.grid : null}
          active={control.active}
          chosen={props.chosen}
          selected={control.selected}
          hrefOf={props.hrefOf}
          onOpen={props.onOpen}
          onKeyDown={control.onKeyDown}
        />
      )}
    </>
  )
}
