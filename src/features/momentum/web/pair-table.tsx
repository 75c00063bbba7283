import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { reasonWords, stepWords } from '#features/pairs/step-words.rules.ts'
import { momentumMessages as words } from '../momentum.messages.ts'
import type { ListQuestion } from '../pair-list.rules.ts'
import type { PairList } from '../read-pair-list.ts'
import { alertWords, balanceTold, stateWords } from './reading-words.rules.ts'

type Line = PairList['shown'][number]

interface Props {
  readonly pairs: readonly Line[]
  readonly base: string
  readonly sort: ListQuestion['sort']
  readonly address: (more: Record<string, string | null>) => string
}

export function PairTable(props: Props) {
  const say = useSay()
  const short = new Intl.DateTimeFormat(useLocale(), { day: 'numeric', month: 'short' })
  const { pairs } = props
  return (
    <DataTable
      caption={say(words.caption)}
      captionHidden
      compact={pairs.length > 50}
      rows={pairs}
      rowKey={({ pairId }) => pairId}
      columns={columnsOf(props, say, short)}
    />
  )
}

function columnsOf(
  { pairs, base, sort, address }: Props,
  say: Say,
  short: Intl.DateTimeFormat,
): Column<Line>[] {
  const dated = pairs.some(({ reading }) => reading !== null)
  const sorted = (by: ListQuestion['sort']) => ({
    href: address({ sort: by }),
    direction: sort === by ? ('ascending' as const) : ('none' as const),
  })
  return [
    { key: 'mark', head: null, headHidden: say(words.columnMark), look: 'tight', cell: markOf },
    {
      key: 'pair',
      head: say(words.columnPair),
      rowHead: true,
      sort: sorted('pair'),
      cell: ({ pairId, mentor, mentee }) => (
        <a className="calm-link" href={`${base}/pairs/${pairId}`}>
          <PersonName name={mentor} />{' '}
          <span className="quiet" aria-hidden="true">
            →
          </span>
          <span className="visually-hidden">{say(words.mentors)}</span> <PersonName name={mentee} />
        </a>
      ),
    },
    { key: 'topics', head: say(words.columnTopic), cell: ({ topics }) => topics.slice(0, 2).join(', ') },
    { key: 'state', head: say(words.columnState), cell: (line) => stateOf(line, say) },
    ...(dated
      ? ([
          {
            key: 'last',
            head: say(words.columnLast),
            sort: sorted('last'),
            cell: ({ reading }) =>
              reading?.lastHeldAt ? (
                <time dateTime={reading.lastHeldAt.toISOString()}>{short.format(reading.lastHeldAt)}</time>
              ) : (
                <span className="quiet">{reading ? say(words.never) : ''}</span>
              ),
          },
          {
            key: 'next',
            head: say(words.columnNext),
            sort: sorted('next'),
            cell: ({ reading }) =>
              reading?.nextAt ? (
                <time dateTime={reading.nextAt.toISOString()}>{short.format(reading.nextAt)}</time>
              ) : (
                <span className="quiet">{reading ? say(words.nothingBooked) : ''}</span>
              ),
          },
          {
            key: 'balance',
            head: say(words.columnBalance),
            cell: ({ reading }) => (reading ? say(balanceTold[reading.balance]) : ''),
          },
        ] satisfies Column<Line>[])
      : []),
    { key: 'flag', head: say(words.columnFlags), cell: (line) => flagsOf(line, say) },
    {
      key: 'change',
      head: null,
      headHidden: say(pairMessages.changePair),
      cell: ({ pairId, mentor, mentee }) => (
        <a href={`${base}/pairs/${pairId}/change`}>
          {say(pairMessages.changePair)}
          <span className="visually-hidden">: {say(pairMessages.mentors, { mentor, mentee })}</span>
        </a>
      ),
    },
  ]
}

function markOf({ reading, step, alerts }: Line) {
  const before =
    step === 'paused'
      ? 'paused'
      : step === 'closed' || step === 'exited' || step.endsWith('-declined')
        ? 'closed'
        : 'new'
  return (
    <PairMark
      momentum={reading?.momentum ?? before}
      share={reading ? (reading.share ?? undefined) : 0.5}
      booked={Boolean(reading?.nextAt)}
      quiet={alerts.length === 0}
      wide
    />
  )
}

function stateOf({ reading, step, reason }: Line, say: Say) {
  const word =
    reading && step !== 'closed' && step !== 'exited' ? stateWords[reading.momentum] : stepWords[step]
  return (
    <>
      {say(word)}
      {reason ? <span className="small quiet"> · {say(reasonWords[reason])}</span> : null}
    </>
  )
}

function flagsOf({ brokenRule, alerts }: Line, say: Say) {
  const flags = [
    ...(brokenRule ? [brokenRule === 'chain' ? words.breaksChain : words.breaksLeft] : []),
    ...alerts.map((kind) => alertWords[kind]),
  ]
  return flags.length > 0 ? <strong>{flags.map((flag) => say(flag)).join(', ')}</strong> : null
}
