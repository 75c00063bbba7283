import type { Say } from '#words/speak.ts'
import { pitchWords as words } from './pitches.messages.ts'

/** Below this nothing is said about how many: of four people who offer something, one may be known. */
export const floor = 5

export interface NamedTopic {
  readonly name: string
  /** Mentors who have enrolled and offer it. */
  readonly offered: number
}

export interface NamedCount extends NamedTopic {
  readonly topicId: string
  /** Leaders who would like to be surer of it. */
  readonly leaders: number
}

/** What leaders lack beside what mentors offer, the most named first: where to look for mentors before anybody is matched. */
export function countNamed(
  named: readonly (readonly string[])[],
  topics: readonly (NamedTopic & { readonly topicId: string })[],
): NamedCount[] {
  return topics
    .map((topic) => ({ ...topic, leaders: named.filter((ids) => ids.includes(topic.topicId)).length }))
    .filter(({ leaders }) => leaders > 0)
    .toSorted((a, b) => b.leaders - a.leaders || a.offered - b.offered || (a.name < b.name ? -1 : 1))
}

/** In steps of five, so that two looks never tell of one person. Nothing below the floor. */
export function atLeast(offered: number): number | null {
  return offered < floor ? null : Math.floor(offered / floor) * floor
}

export interface PitchFacts {
  readonly name: string
  readonly programme: string
  readonly topics: readonly NamedTopic[]
  readonly ownWords: string
  readonly viewWanted: string
  readonly rhythm: { readonly cadence: string; readonly minutes: number } | null
}

/** A first text for one leader, from what they said and what is on offer. Somebody reads and changes it before it goes anywhere. */
export function draftPitch(facts: PitchFacts, say: Say, language: string): string {
  const { name, programme, topics, ownWords, viewWanted, rhythm } = facts
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(items)
  const offered = topics.filter((topic) => atLeast(topic.offered) !== null)
  const others = topics.filter((topic) => atLeast(topic.offered) === null)
  return [
    say(words.greeting, { name }),
    [
      ...(topics.length > 0 ? [say(words.named, { topics: list(topics.map((topic) => topic.name)) })] : []),
      ...(ownWords ? [say(words.said, { text: unended(ownWords) })] : []),
    ].join(' '),
    [
      ...offered.map((topic) =>
        say(words.offered, { topic: topic.name, count: atLeast(topic.offered) ?? floor }),
      ),
      ...(others.length > 0
        ? [say(words.asking, { topics: list(others.map((topic) => topic.name)), count: others.length })]
        : []),
    ].join(' '),
    viewWanted ? say(words.view, { text: unended(viewWanted) }) : '',
    [
      say(words.what, { programme }),
      ...(rhythm ? [say(words.rhythm, { ...rhythm })] : []),
      say(words.free),
    ].join(' '),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** A text people typed, ready to stand inside a sentence. */
function unended(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replace(/[.\s]+$/, '')
}
