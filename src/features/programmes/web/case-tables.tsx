import { DataTable, type Column } from '#ui/data-table.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { caseMessages as words } from '../business-case.messages.ts'
import type { BusinessCase } from '../business-case.rules.ts'
import { caseRows, type CaseRow } from '../case-rows.rules.ts'
import { caseWords } from '../case-sentences.rules.ts'
import type { Design } from '../design.contract.ts'

/** The working: each line with its figures and what they come to. */
export function CaseTables({ design, reckoned }: { design: Design; reckoned: BusinessCase }) {
  const say = useSay()
  const numbers = new Intl.NumberFormat(useLocale())
  const { currency } = caseWords(design, say)
  const rows = caseRows(design, reckoned, say)
  const columns = (head: string) => columnsOf(head, numbers, say)
  const money = columns(say(words.columnAmount, { currency }))
  const counts = columns(say(words.columnNumber))
  return [
    { title: words.costTitle, rows: rows.cost, columns: money },
    { title: words.leavingTitle, rows: rows.leaving, columns: money, note: rows.source },
    { title: words.changeTitle, rows: rows.change, columns: counts },
    { title: words.courseTitle, rows: rows.course, columns: money, note: say(words.courseNote) },
  ].map(({ title, rows, columns, note }) =>
    rows.length === 0 ? null : (
      <section key={title.id} className="section">
        <div className="section-head">
          <h2>{say(title)}</h2>
        </div>
        <DataTable
          caption={say(title)}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
        {note ? <p className="small quiet">{note}</p> : null}
      </section>
    ),
  )
}

function columnsOf(head: string, numbers: Intl.NumberFormat, say: Say): Column<CaseRow>[] {
  return [
    { key: 'what', head: say(words.columnWhat), rowHead: true, cell: ({ what }) => what },
    { key: 'working', head: say(words.columnWorking), look: 'quiet', cell: ({ working }) => working },
    {
      key: 'amount',
      head,
      look: 'figure',
      cell: ({ amount }) => (
        <span className="figures">{typeof amount === 'number' ? numbers.format(amount) : amount}</span>
      ),
    },
  ]
}
