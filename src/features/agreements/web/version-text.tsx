import { useLocale, useSay } from '#words/say.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { agreementText, type AgreementNames } from '../agreement-text.rules.ts'
import { agreementPageMessages as words } from '../agreement-page.messages.ts'
import type { AgreementVersion } from '../agreements.reads.ts'

/** One version as each of the two reads it, with what stands under it. */
export function VersionText({ version, names }: { version: AgreementVersion; names: AgreementNames }) {
  const say = useSay()
  const locale = useLocale()
  const name = { mentor: names.mentor, mentee: names.mentee }
  return (
    <div className="agreement-parts">
      {agreementText(version.content, names, say, locale).map(({ key, title, paragraphs }) => (
        <section key={key}>
          <h3>{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section>
        <h3>{say(words.signatures)}</h3>
        <ul className="lines">
          {(['mentor', 'mentee'] as const).map((side) => {
            const signature = version.signatures.find((one) => one.side === side)
            return (
              <li key={side}>
                <span className={side}>
                  <PersonName name={name[side]} />
                </span>{' '}
                {signature
                  ? say(words.signed, { initials: signature.initials, at: signature.signedAt })
                  : say(words.notSigned)}
              </li>
            )
          })}
        </ul>
      </section>
    </div>
  )
}
