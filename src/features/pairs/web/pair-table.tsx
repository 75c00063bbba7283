import { useSay } from '#words/say.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { PersonName } from '#ui/person-name.tsx'
import type { PairLine } from '../list-pairs.ts'
import { pairMessages as words } from '../pairs.messages.ts'
import { brokenWords, reasonWords, stepWords } from './step-words.rules.ts'

type Row = PairLine & { readonly programmeId: string }

export function PairTable({ pairs, programmeId }: { pairs: readonly PairLine[]; programmeId: string }) {
  const say = useSay()
  const columns: Column<Row>[] = [
    { key: 'mark', head: null, headHidden: say(words.columnMark), look: 'tight', cell: renderMark },
    { key: 'pair', head: say(words.columnPair), rowHead: true, cell: renderPair },
    { key: 'topics', head: say(words.columnTopics), cell: ({ topics }) => topics.join(', ') },
    { key: 'state', head: say(words.columnState), cell: renderState },
    { key: 'flag', head: say(words.columnFlag), cell: renderFlag },
    { key: 'change', head: null, headHidden: say(words.changePair), cell: renderChange },
  ]
  return (
    <DataTable
      caption={say(words.caption)}
      captionHidden
      rows={pairs.map((pair) => ({ ...pair, programmeId }))}
      rowKey={({ pairId }) => pairId}
      columns={columns}
    />
  )
}

const momentumOf = (step: PairLine['step']) => {
  if (step === 'paused') return 'paused'
  return step === 'closed' || step === 'exited' || step.endsWith('-declined') ? 'closed' : 'new'
}
const renderMark = ({ step }: PairLine) => <PairMark momentum={momentumOf(step)} share={0.5} quiet wide />
const renderPair = (line: PairLine) => <Names {...line} />
const renderState = (line: PairLine) => <State {...line} />
const renderFlag = (line: PairLine) => <Flag {...line} />
const renderChange = (row: Row) => <Change {...row} />

function Names({ mentor, mentee }: PairLine) {
  const say = useSay()
  return (
    <>
      <PersonName name={mentor} />{' '}
      <span className="quiet" aria-hidden="true">
        →
      </span>
      <span className="visually-hidden">{say(words.mentors, { mentor: '', mentee: '' })}</span>{' '}
      <PersonName name={mentee} />
    </>
  )
}

function State({ step, reason }: PairLine) {
  const say = useSay()
  return (
    <>
      {say(stepWords[step])}
      {reason ? <span className="small quiet"> · {say(reasonWords[reason])}</span> : null}
    </>
  )
}

function Flag({ brokenRule }: PairLine) {
  const say = useSay()
  return brokenRule ? <strong>{say(brokenWords[brokenRule])}</strong> : null
}

function Change({ programmeId, pairId, mentor, mentee }: Row) {
  const say = useSay()
  return (
    <a href={`/programmes/${programmeId}/pairs/${pairId}/change`}>
      {say(words.changePair)}
      <span className="visually-hidden">: {say(words.mentors, { mentor, mentee })}</span>
    </a>
  )
}
