import { useSay } from '#words/say.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { problemWords } from './problem-words.rules.ts'

export interface Problems {
  /** Field to message id. */
  readonly fields?: Readonly<Record<string, string>>
  /** A sentence about the whole form. */
  readonly sentence?: string
  /** The field the sentence leads to. */
  readonly at?: string
}

export function FormProblems({ fields = {}, sentence, at = 'main' }: Problems) {
  const say = useSay()
  const list = [
    ...(sentence ? [{ href: `#${at}`, text: sentence }] : []),
    ...Object.entries(fields).map(([field, id]) => ({
      href: `#${field.split('.')[0]}`,
      text: say(problemWords(id)),
    })),
  ]
  if (list.length === 0) return null
  return <ErrorSummary title={say(words.summary, { count: list.length })} problems={list} />
}
