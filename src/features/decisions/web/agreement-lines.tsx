import { useLocale, useSay } from '#words/say.tsx'
import type { AgreementToSign } from '#features/agreements/agreements.reads.ts'
import { agreementLines, agreementText } from '#features/agreements/agreement-text.rules.ts'
import { focusTopics } from '#features/pairs/pair-mails.rules.ts'
import { decisionMessages as words } from '../decisions.messages.ts'
import type { DecisionPage } from '../read-decision.ts'

/** The agreement in five lines; the whole of it unfolds. The form brings back which text was read. */
export function AgreementLines({
  decision: { side, mentorName, menteeName, zones, why },
  agreement: { version, content, mark },
}: {
  decision: DecisionPage
  agreement: AgreementToSign
}) {
  const say = useSay()
  const locale = useLocale()
  const names = { mentor: mentorName, mentee: menteeName, topics: focusTopics(why, locale) }
  return (
    <section className="chapter">
      <h2>{say(words.agreeTitle)}</h2>
      <input type="hidden" name="agreement" value={mark} />
      <ol className="numbered">
        {agreementLines(content, side, zones.otherName, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <details className="unfold">
        <summary>{say(words.agreeFull, { version })}</summary>
        <div className="agreement-parts">
          {agreementText(content, names, say, locale).map(({ key, title, paragraphs }) => (
            <section key={key}>
              <h3>{title}</h3>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
        </div>
      </details>
    </section>
  )
}
