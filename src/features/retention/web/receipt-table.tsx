import { useSay } from '#words/say.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import type { RetentionView } from '../read-retention.ts'
import { retentionMessages as words } from '../retention.messages.ts'
import { classWords } from './retention-words.rules.ts'

type Receipt = RetentionView['receipts'][number]

export function ReceiptTable({ receipts }: { receipts: readonly Receipt[] }) {
  const say = useSay()
  const columns: Column<Receipt>[] = [
    { key: 'when', head: say(words.receiptWhen), cell: ({ at }) => say(words.next, { at }) },
    { key: 'class', head: say(words.columnClass), rowHead: true, cell: (one) => say(classWords[one.class]) },
    { key: 'count', head: say(words.receiptCount), look: 'figure', cell: ({ deleted }) => deleted },
    { key: 'pairs', head: say(words.receiptPairs), look: 'figure', cell: ({ pairs }) => pairs },
    { key: 'hash', head: say(words.receiptHash), cell: renderHash },
  ]
  return (
    <section className="section stack">
      <div className="section-head">
        <h2>{say(words.receiptsTitle)}</h2>
      </div>
      {receipts.length === 0 ? (
        <p className="quiet">{say(words.receiptsNone)}</p>
      ) : (
        <DataTable
          caption={say(words.receiptsCaption)}
          captionHidden
          rows={receipts}
          rowKey={({ receiptId }) => receiptId}
          columns={columns}
        />
      )}
    </section>
  )
}

const renderHash = ({ sha256 }: Receipt) => <code>{sha256.slice(0, 16)}</code>
