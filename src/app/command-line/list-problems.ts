import { Sentence } from './sentence.ts'

const mostShown = 20

/** Everything that is wrong with an input, one line each. */
export function listProblems(file: string, problems: readonly { readonly message: string }[]): Sentence {
  const shown = problems.slice(0, mostShown).map(({ message }) => `  ${message}`)
  const more = problems.length > mostShown ? [`  and ${problems.length - mostShown} more`] : []
  return new Sentence([`${file} cannot be used; nothing was written.`, ...shown, ...more].join('\n'))
}
