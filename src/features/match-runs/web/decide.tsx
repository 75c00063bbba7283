import type { ReactNode } from 'react'
import { SubmissionKey } from '#ui/submission-key.tsx'
import type { Comparison } from '../read-comparison.ts'

/** One decision about a run, with the mark of what it was compared with. */
export function Decide({
  intent,
  comparison,
  menteeId,
  children,
}: {
  intent: string
  comparison: Comparison
  menteeId?: string
  children: ReactNode
}) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="seen" value={comparison.seen} />
      <input type="hidden" name="table" value={comparison.table} />
      {menteeId ? <input type="hidden" name="menteeId" value={menteeId} /> : null}
      <SubmissionKey />
      {children}
    </form>
  )
}
