/**
 * How a programme calls its two sides, as values every sentence of its pages and mails may use without being handed them:
 * `{own, select, yes {Yes, as {mentorWord}} other {Yes, as a mentor}}`. The heads are the same words as a sentence begins with them.
 */
export type SideWords = Readonly<
  Record<'mentorWord' | 'menteeWord' | 'mentorHead' | 'menteeHead', string> & { own: 'yes' | 'no' }
>

export const sideWordNames: readonly (keyof SideWords)[] = [
  'own',
  'mentorWord',
  'menteeWord',
  'mentorHead',
  'menteeHead',
]

/** Where a sentence speaks of no programme, or of one that chose no words: every sentence says its usual ones. */
export const usualWords: SideWords = {
  own: 'no',
  mentorWord: '',
  menteeWord: '',
  mentorHead: '',
  menteeHead: '',
}

export function ownWords(mentorWord: string, menteeWord: string): SideWords {
  return {
    own: 'yes',
    mentorWord,
    menteeWord,
    mentorHead: withLargeStart(mentorWord),
    menteeHead: withLargeStart(menteeWord),
  }
}

function withLargeStart(word: string): string {
  const [first = '', ...rest] = word
  return first.toLocaleUpperCase() + rest.join('')
}
