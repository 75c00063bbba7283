import type { KeyboardEvent } from 'react'
import { IconButton } from '#ui/button.tsx'
import { ArrowDownIcon, ArrowSquareOutIcon, ArrowUpIcon, XIcon } from '#ui/icons.tsx'
import { useSay } from '#words/say.tsx'
import type { DraftEdit } from '../draft-edits.contract.ts'
import type { MatchRules } from '../match-rules.contract.ts'
import type { PairSheet as Sheet } from '../read-pair-sheet.ts'
import { sheetMessages as words } from '../pair-sheet.messages.ts'
import { PairSheet, PairSheetHead } from './pair-sheet.tsx'

interface SheetColumnProps {
  readonly home: string
  readonly back: string
  readonly seen: number
  readonly sheet: Sheet | null
  readonly wanted: string | null
  /** Opened by the person, not just showing the first pair: then it may cover a small screen. */
  readonly explicit: boolean
  readonly failed: boolean
  readonly cutPoints: MatchRules['cutPoints']
  readonly send: ((edit: DraftEdit) => void) | undefined
  readonly onForbid: (() => void) | undefined
  readonly onClose: (() => void) | undefined
  readonly neighbours: { readonly previous: string | null; readonly next: string | null }
  readonly hrefOf: (key: string) => string
}

export function SheetColumn({
  sheet,
  wanted,
  explicit,
  failed,
  cutPoints,
  onClose,
  neighbours,
  hrefOf,
  ...door
}: SheetColumnProps) {
  const say = useSay()
  if (!wanted) return <aside className="match-sheet-aside quiet">{say(words.pickPair)}</aside>
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !onClose) return
    event.preventDefault()
    onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves from anywhere inside
    <aside
      className={explicit ? 'side-sheet' : 'match-sheet-aside'}
      aria-labelledby={sheet ? 'pair-sheet-title' : undefined}
      onKeyDown={leave}
    >
      <div className="side-sheet-bar match-sheet-bar">
        {neighbours.previous ? (
          <IconButton
            label={say(words.previousPair)}
            icon={<ArrowUpIcon />}
            href={hrefOf(neighbours.previous)}
          />
        ) : null}
        {neighbours.next ? (
          <IconButton label={say(words.nextPair)} icon={<ArrowDownIcon />} href={hrefOf(neighbours.next)} />
        ) : null}
        <IconButton
          label={say(words.openAsPage)}
          icon={<ArrowSquareOutIcon />}
          href={`${door.home}/pairs/${wanted}`}
        />
        <CloseButton label={say(words.closeSheet)} href={door.home} onClose={onClose} />
      </div>
      {sheet ? (
        <>
          <PairSheetHead sheet={sheet} cutPoints={cutPoints} level="h2" />
          <PairSheet sheet={sheet} {...door} />
        </>
      ) : (
        <p className="quiet" role="status">
          {say(failed ? words.loadFailed : words.loading)}
        </p>
      )}
    </aside>
  )
}

function CloseButton({
  label,
  href,
  onClose,
}: {
  label: string
  href: string
  onClose: (() => void) | undefined
}) {
  return onClose ? (
    <IconButton label={label} icon={<XIcon />} onClick={onClose} />
  ) : (
    <IconButton label={label} icon={<XIcon />} href={href} />
  )
}
