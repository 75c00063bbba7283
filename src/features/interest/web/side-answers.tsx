import { DataTable, type Column } from '#ui/data-table.tsx'
import { HiddenCell } from '#ui/hidden-cell.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { interestMessages as words } from '../interest.messages.ts'
import type { InterestResult, SideResult } from '../interest.rules.ts'

type Row = SideResult & { readonly side: 'mentor' | 'mentee' }

/** Answers by side; what is hidden is hatched, and nought, one and four look the same. */
export function SideAnswers({ result }: { result: InterestResult }) {
  const say = useSay()
  const language = useLocale()
  const rows: Row[] = [
    { side: 'mentor', ...result.mentor },
    { side: 'mentee', ...result.mentee },
  ]
  const hiddenHere = rows.reduce(
    (sum, { answers, yes, maybe, no }) =>
      sum + [answers, yes, maybe, no].filter((count) => count === null).length,
    0,
  )
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.answersTitle)}</h2>
      </div>
      <DataTable
        caption={say(words.answersCaption)}
        captionHidden
        rows={rows}
        rowKey={({ side }) => side}
        columns={columnsOf(say, language)}
      />
      <p className="smallest quiet">{say(words.hiddenNote, { count: hiddenHere + result.hidden })}</p>
    </section>
  )
}

function columnsOf(say: Say, language: string): Column<Row>[] {
  const count = (key: 'answers' | 'yes' | 'maybe' | 'no') => (row: Row) => {
    const value = row[key]
    return value === null ? (
      <HiddenCell kind="small" label={say(words.sideHidden)} />
    ) : (
      value.toLocaleString(language)
    )
  }
  return [
    {
      key: 'side',
      head: say(words.columnSide),
      rowHead: true,
      cell: ({ side }) => say(side === 'mentor' ? words.sideMentors : words.sideMentees),
    },
    { key: 'answers', head: say(words.columnAnswers), look: 'figure', cell: count('answers') },
    { key: 'yes', head: say(words.columnYes), look: 'figure', cell: count('yes') },
    { key: 'maybe', head: say(words.columnMaybe), look: 'figure', cell: count('maybe') },
    { key: 'no', head: say(words.columnNo), look: 'figure', cell: count('no') },
    {
      key: 'share',
      head: say(words.columnShare),
      cell: ({ share }) =>
        share ? say(words.sideShare, share) : <HiddenCell kind="small" label={say(words.sideHidden)} />,
    },
  ]
}
