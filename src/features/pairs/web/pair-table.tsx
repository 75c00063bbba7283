import { useSay } from '#words/say.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { PersonName } from '#ui/person-name.tsx'
import type { PairLine } from '../list-pairs.ts'
import { pairMessages as words } from '../pairs.messages.ts'
import { brokenWords, reasonWords, stepWords } from './step-words.rules.ts'

export function PairTable({ pairs }: { pairs: readonly PairLine[] }) {
  const say = useSay()
  const columns: Column<PairLine>[] = [
    { key: 'mark', head: null, headHidden: say(words.columnMark), look: 'tight', cell: renderMark },
    { key: 'pair', head: say(words.columnPair), rowHead: true, cell: renderPair },
    { key: 'topics', head: say(words.columnTopics), cell: ({ topics }) => topics.join(', ') },
    { key: 'state', head: say(words.columnState), cell: renderState },
    { key: 'flag', head: say(words.columnFlag), cell: renderFlag },
  ]
  return (
    <DataTable
      caption={say(words.caption)}
      captionHidden
      rows={pairs}
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
