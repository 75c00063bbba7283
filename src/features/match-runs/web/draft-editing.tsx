import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useFetchers, useSubmit } from 'react-router'
import type { DraftEdit } from '../draft-edits.contract.ts'
import { rowAfter, type ReviewRow } from '../review.rules.ts'
import { keepSameRows } from '../same-rows.rules.ts'

export type SentEdit = DraftEdit | { readonly kind: 'undo' } | { readonly kind: 'redo' }

export interface DraftEditing {
  /** The rows with everything that is still on its way to the server. */
  readonly rows: readonly ReviewRow[]
  readonly send: (edit: SentEdit) => void
  readonly problem: EditProblem | null
  readonly forget: () => void
}

export interface EditProblem {
  readonly sentence: string
  readonly typed: Readonly<Record<string, string>>
}

const prefix = 'draft-edit-'

interface Answer {
  readonly problem: string | null
  readonly typed: Readonly<Record<string, string>>
}

/** Sends edits one by one without leaving the page, and shows each at once: what the server refuses falls back by itself. */
export function useDraftEditing(action: string, seen: number, read: readonly ReviewRow[]): DraftEditing {
  const saved = useSameRows(read)
  const submit = useSubmit()
  const fetchers = useFetchers()
  const [problem, setProblem] = useState<EditProblem | null>(null)
  const own = fetchers.filter(({ key, formData }) => key.startsWith(prefix) && formData)
  const refused = own.map(({ data }) => data as Answer | undefined).find((answer) => answer?.problem)
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the answer is gone with its fetcher a moment later, so it is kept here
    if (refused?.problem) setProblem({ sentence: refused.problem, typed: refused.typed })
  }, [refused])
  const underWay = own
    .filter(({ data }) => !(data as Answer | undefined)?.problem)
    .map(({ formData }) => JSON.stringify(Object.fromEntries(formData!)))
  const sent = useRef(0)
  useEffect(() => {
    sent.current = own.length
  }, [sent, own.length])
  const fingerprint = underWay.join('\n')
  const rows = useMemo(() => {
    const edits =
      fingerprint === '' ? [] : fingerprint.split('\n').map((text) => JSON.parse(text) as DraftEdit)
    return edits.length === 0 ? saved : saved.map((row) => edits.reduce(rowAfter, row))
  }, [saved, fingerprint])
  const send = useCallback(
    (edit: SentEdit) => {
      setProblem(null)
      const form = new FormData()
      for (const [name, value] of Object.entries(edit)) if (typeof value === 'string') form.set(name, value)
      form.set('seen', String(seen))
      form.set('sent', String(sent.current))
      form.set('enhanced', 'yes')
      form.set('_submission', crypto.randomUUID())
      void submit(form, {
        method: 'post',
        action,
        navigate: false,
        fetcherKey: prefix + crypto.randomUUID(),
        flushSync: true,
      })
    },
    [submit, action, seen, sent],
  )
  const forget = useCallback(() => setProblem(null), [])
  return { rows, send, problem, forget }
}

/** Each edit reads all rows again, and nearly all of them come back as they were. */
function useSameRows(read: readonly ReviewRow[]): readonly ReviewRow[] {
  const [kept, setKept] = useState({ read, rows: read })
  if (kept.read === read) return kept.rows
  const rows = keepSameRows(kept.rows, read)
  setKept({ read, rows })
  return rows
}

/** True once scripts run: what only they can do is not shown before. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

function neverChanges(): () => void {
  return () => {}
}
