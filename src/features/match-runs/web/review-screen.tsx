import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useSay } from '#words/say.tsx'
import type { DraftEdit } from '../draft-edits.contract.ts'
import type { PairSheet as Sheet } from '../read-pair-sheet.ts'
import type { Review } from '../read-review.ts'
import type { UnmatchedPerson } from '../read-unmatched.ts'
import { groupOf, passes, type Grouping, type ReviewFilter, type ReviewRow } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'
import { CoverageColumn } from './coverage-column.tsx'
import { DraftTray } from './draft-tray.tsx'
import { useDraftEditing, useScripts, type EditProblem } from './draft-editing.tsx'
import { useWideScreen } from './wide-screen.tsx'
import { ForbidDialog } from './forbid-dialog.tsx'
import { FitView } from './fit-view.tsx'
import { useGridControl } from './grid-control.tsx'
import { LookCards } from './look-cards.tsx'
import { usePairSheet } from './pair-sheet-loading.tsx'
import { announcementOf } from './review-announcement.rules.ts'
import { PairsTab } from './pairs-tab.tsx'
import type { RowGroup } from './pair-grid.tsx'
import { ReviewBanner, ReviewHead } from './review-head.tsx'
import { ReviewTabs, type ReviewTab } from './review-tabs.tsx'
import { focusLater, useRowCommands } from './row-commands.tsx'
import { SaidToast, type Said } from './said-toast.tsx'
import { SheetColumn } from './sheet-column.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { EditProblemBanner } from './edit-problem-banner.tsx'

export interface ReviewScreenProps {
  readonly home: string
  readonly review: Review
  readonly tab: ReviewTab
  readonly group: Grouping
  readonly filter: ReviewFilter
  /** The pair named in the address; null when the sheet only shows the first by itself. */
  readonly pair: string | null
  readonly askForbid: boolean
  readonly sheet: Sheet | null
  readonly unmatched: readonly UnmatchedPerson[]
  readonly refused: EditProblem | null
}

export function ReviewScreen(props: ReviewScreenProps) {
  const { home, review, tab, sheet: arrived } = props
  const say = useSay()
  const scripts = useScripts()
  const wide = useWideScreen()
  const navigate = useNavigate()
  const { rows, send, problem, forget } = useDraftEditing(home, review.seen, review.rows)
  const [filter, setFilter] = useState(props.filter)
  const [group, setGroup] = useState(props.group)
  const [opened, setOpened] = useState(props.pair)
  const [forbidding, setForbidding] = useState(props.askForbid ? props.pair : null)
  const [help, setHelp] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const [address, setAddress] = useState(props.pair)
  if (address !== props.pair) {
    setAddress(props.pair)
    setOpened(props.pair)
  }

  const shown = useMemo(() => rows.filter((row) => passes(row, filter)), [rows, filter])
  const groups = useMemo(() => groupRows(shown, group), [shown, group])
  const inOrder = useMemo(() => groups.flatMap((each) => each.rows), [groups])
  const calmRows = useDeferredValue(rows)
  const back = backTo(home, tab, opened)
  const hrefOf = useCallback((key: string) => `${home}?pair=${key}`, [home])

  const open = useCallback(
    (key: string | null) => {
      setOpened(key)
      void navigate(key ? hrefOf(key) : home, { replace: true, preventScrollReset: true })
    },
    [navigate, hrefOf, home],
  )
  const sendAndSay = (edit: DraftEdit) => {
    send(edit)
    const announcement = announcementOf(edit, rows)
    if (announcement) setSaid((last) => ({ text: say(...announcement), number: (last?.number ?? 0) + 1 }))
  }
  const command = useRowCommands({
    home,
    waitingRunId: review.waiting?.runId ?? null,
    open,
    send,
    sendAndSay,
    askForbid: setForbidding,
    showHelp: () => setHelp(true),
  })
  const control = useGridControl(inOrder, opened ?? arrived?.row.key ?? null, command)
  // The sheet follows the row that has focus, unless it was opened on a pair the list does not show now.
  const follows = scripts && (opened === null || inOrder.some(({ key }) => key === opened))
  const wanted = (follows ? control.active : opened) ?? arrived?.row.key ?? null
  const { sheet, failed } = usePairSheet(home, wanted, arrived)
  const { moveTo } = control
  const pick = useCallback((key: string) => (moveTo(key), open(key)), [moveTo, open])
  const narrow = useCallback(
    (range: Pick<ReviewFilter, 'from' | 'to'>) => setFilter((now) => ({ ...now, ...range })),
    [],
  )
  const liveRow = rows.find(({ key }) => key === wanted)
  const forbidRow = rows.find(({ key }) => key === forbidding)
  const locks = review.counts.locks + difference(rows, review.rows, ({ locked }) => locked)
  const forbids = review.counts.forbids + difference(rows, review.rows, ({ forbidden }) => forbidden)

  return (
    <div className="match-screen">
      <title>{say(words.title, { programme: review.programmeName })}</title>
      <EditProblemBanner
        problem={problem ?? props.refused}
        home={home}
        back={back}
        seen={review.seen}
        onClose={forget}
      />
      <ReviewHead home={home} review={review} rows={rows} />
      <ReviewBanner home={home} back={back} review={review} />
      <LookCards
        home={home}
        seen={review.seen}
        rows={rows}
        send={scripts ? sendAndSay : undefined}
        hrefOf={hrefOf}
      />
      <FitView
        rows={rows}
        cutPoints={review.cutPoints}
        chosen={wanted ?? undefined}
        hrefOf={hrefOf}
        onPick={scripts ? pick : undefined}
        lowest={filter.from}
        highest={filter.to}
        onRange={scripts && tab === 'pairs' ? narrow : undefined}
      />
      <div className="columns-three match-columns">
        <section aria-labelledby="coverage-title" className="match-coverage">
          <details open={wide}>
            <summary>
              <h2 id="coverage-title">{say(words.coverage)}</h2>
            </summary>
            {review.summary ? <CoverageColumn rows={calmRows} summary={review.summary} /> : null}
          </details>
        </section>
        <section className="match-middle">
          <ReviewTabs home={home} tab={tab} review={review} pairs={rows.length} />
          <PairsTab
            {...props}
            scripts={scripts}
            rows={rows}
            groups={groups}
            filter={filter}
            group={group}
            onFilter={setFilter}
            onGroup={setGroup}
            control={control}
            chosen={wanted}
            hrefOf={hrefOf}
            onOpen={pick}
            onEdits={(edits) => edits.forEach(sendAndSay)}
            onHelp={() => setHelp(true)}
            back={back}
          />
        </section>
        <SheetColumn
          home={home}
          back={back}
          seen={review.seen}
          sheet={sheet && liveRow ? { ...sheet, row: liveRow } : sheet}
          wanted={wanted}
          explicit={opened !== null}
          failed={failed}
          cutPoints={review.cutPoints}
          send={scripts ? sendAndSay : undefined}
          onForbid={scripts && wanted ? () => setForbidding(wanted) : undefined}
          onClose={scripts ? () => (open(null), focusLater(`pair-${wanted}`)) : undefined}
          neighbours={neighboursOf(inOrder, wanted)}
          hrefOf={hrefOf}
        />
      </div>
      {review.approvedAt ? null : (
        <DraftTray
          home={home}
          back={back}
          review={review}
          locks={locks}
          forbids={forbids}
          send={scripts ? send : undefined}
        />
      )}
      <SaidToast home={home} said={said} send={send} onClose={() => setSaid(null)} />
      {forbidRow && scripts ? (
        <ForbidDialog
          row={forbidRow}
          home={home}
          back={back}
          seen={review.seen}
          onForbid={(edit) => {
            setForbidding(null)
            sendAndSay(edit)
          }}
          onClose={() => (setForbidding(null), focusLater(`pair-${forbidRow.key}`))}
        />
      ) : null}
      {scripts ? (
        <ShortcutsDialog
          open={help}
          letters={control.letters}
          onLetters={control.setLetters}
          onClose={() => setHelp(false)}
        />
      ) : null}
    </div>
  )
}

function groupRows(rows: readonly ReviewRow[], group: Grouping): RowGroup[] {
  if (group === 'none') return [{ name: '', rows }]
  return [...Map.groupBy(rows, (row) => groupOf(row, group))]
    .map(([name, own]) => ({ name, rows: own }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function difference(
  now: readonly ReviewRow[],
  before: readonly ReviewRow[],
  has: (row: ReviewRow) => boolean,
): number {
  return now.filter(has).length - before.filter(has).length
}

function neighboursOf(
  rows: readonly ReviewRow[],
  key: string | null,
): { previous: string | null; next: string | null } {
  const at = rows.findIndex((row) => row.key === key)
  return { previous: rows[at - 1]?.key ?? null, next: at >= 0 ? (rows[at + 1]?.key ?? null) : null }
}

function backTo(home: string, tab: ReviewTab, pair: string | null): string {
  const query = new URLSearchParams()
  if (tab !== 'pairs') query.set('tab', tab)
  if (pair) query.set('pair', pair)
  const text = query.toString()
  return text === '' ? home : `${home}?${text}`
}
