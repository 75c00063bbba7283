import type { Say } from '#words/speak.ts'
import type { Interview } from '#features/interviews/interviews.contract.ts'
import { talkProblems } from '../pitches.messages.ts'

/** Field to sentence. A problem of a list's third entry belongs to the list's field. */
export function problemWords(
  say: Say,
  problems: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const words: Record<string, string> = {}
  for (const [path, key] of Object.entries(problems ?? {}))
    words[path.split('.')[0]!] ??= say(
      talkProblems[key as keyof typeof talkProblems] ?? talkProblems.problemNothing,
    )
  return words
}

type Typed = Readonly<Record<string, string | readonly string[]>>

/** What stands in the fields: what was typed just now, else what was said. */
export function saidOrTyped(typed: Typed | undefined, interview: Interview | null) {
  const text = (name: string) => [typed?.[name] ?? ''].flat()[0] ?? ''
  if (typed)
    return {
      topics: [typed['topics'] ?? []].flat(),
      ownWords: text('ownWords'),
      viewWanted: text('viewWanted'),
    }
  return {
    topics: interview?.topicIds ?? [],
    ownWords: interview?.ownWords ?? '',
    viewWanted: interview?.viewWanted ?? '',
  }
}
