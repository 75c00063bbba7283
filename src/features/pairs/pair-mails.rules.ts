import type { MailedPerson } from './pairs.emails.ts'

/** At most three topics, first choice first: more is not a focus. */
export function focusTopics(
  { topics }: { readonly topics: readonly { readonly topic: string; readonly rank: number }[] },
  language: string,
): string {
  const named = topics
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, 3)
    .map(({ topic }) => topic)
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(named)
}

export function mailedPerson(
  person: { fullName: string; department: string | null; location: string | null } | null,
): MailedPerson {
  if (!person) return { name: '', place: '' }
  return { name: person.fullName, place: [person.department, person.location].filter(Boolean).join(', ') }
}
