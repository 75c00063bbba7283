import { useLocale, useSay } from '#words/say.tsx'
import { rematchMessages as words } from '../rematches.messages.ts'
import type { RematchView } from '../read-rematch.ts'

/** Facts both may know, then what changes for others. No attribute somebody consented to for matching only is among them. */
export function ProposalReasons({ proposal }: { proposal: RematchView['proposals'][number] }) {
  const say = useSay()
  const locale = useLocale()
  const { kind, pair, ends, begins, ripple } = proposal
  const { topics, topicsBack, languages, sharedHours } = pair.why
  const list = (items: readonly string[]) => new Intl.ListFormat(locale).format(items)
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'always' })
  const facts = [
    topics.length > 0 ? say(words.reasonTopics, { topics: list(topics.map(({ topic }) => topic)) }) : null,
    topicsBack.length > 0
      ? say(words.reasonBack, { topics: list(topicsBack.map(({ topic }) => topic)) })
      : null,
    sharedHours !== null && sharedHours > 0
      ? say(words.reasonHours, { hours: Math.floor(sharedHours) })
      : null,
    languages.length > 0
      ? say(words.reasonLanguages, { languages: list(languages.map((code) => languageName(code, locale))) })
      : null,
  ].filter((fact) => fact !== null)
  const changes =
    kind === 'direct'
      ? []
      : [
          say(words.changesMany, { count: ends.length }),
          ...ends.map((end) => say(words.moveEnds, end)),
          ...begins.map(({ mentor, mentee, fit }) => say(words.moveBegins, { mentor, mentee, fit })),
          say(words.ripple, { points: ripple, signed: signed.format(ripple) }),
        ]
  return (
    <ul className="small quiet">
      {[...(facts.length > 0 ? facts : [say(words.reasonNone)]), ...changes].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** HR data keeps codes; whoever reads the page reads words. What is no code is shown as it came. */
function languageName(code: string, locale: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}
