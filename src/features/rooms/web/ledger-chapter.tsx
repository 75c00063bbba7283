import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { goalMessages as words } from '../goal-pages.messages.ts'
import { roomMessages } from '../room.messages.ts'
import type { GoalBook } from './goal-line.tsx'
import { typedText } from './problem-words.rules.ts'

/** The two-way ledger: who learned and who shared what, and how evenly it flows. */
export function LedgerChapter({
  book: { otherName: name, lines, reciprocity, mayWrite },
  errors,
  typed,
}: {
  book: GoalBook
  errors: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string | string[]>>
}) {
  const say = useSay()
  const kind = typedText(typed, 'kind')
  const voice = (writer: string) => (writer === 'mentor' ? 'mentor strong' : 'mentee strong')
  return (
    <section className="chapter" id="ledger">
      <h2>{say(words.ledger)}</h2>
      <p className="small quiet">{say(words.ledgerNote)}</p>
      {lines.length === 0 ? <p className="quiet">{say(words.ledgerNone)}</p> : null}
      {lines.length === 0 ? null : (
        <>
          <p>{say(roomMessages[`reciprocity.${reciprocity}`])}</p>
          <ul className="lines">
            {lines.map(({ lineId, side: writer, mine, kind: what, text }) => (
              <li key={lineId} className="apart">
                <span>
                  <span className={voice(writer)}>
                    {mine
                      ? say(what === 'learned' ? words.youLearned : words.youShared)
                      : say(what === 'learned' ? words.otherLearned : words.otherShared, { name })}
                  </span>
                  <br />
                  <bdi>{text}</bdi>
                </span>
                {mine ? (
                  <form method="post">
                    <Button look="quiet" name="delete" value={lineId}>
                      {say(words.lineRemove)}
                      <span className="visually-hidden"> {text}</span>
                    </Button>
                  </form>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayWrite ? (
        <form method="post" className="stack-wide" noValidate>
          <SubmissionKey />
          <ChoiceCards
            name="kind"
            legend={say(words.lineKind)}
            chosen={kind ? [kind] : []}
            error={errors['kind']}
            choices={[
              { value: 'learned', label: say(words.lineLearned) },
              { value: 'shared', label: say(words.lineShared) },
            ]}
          />
          <TextField
            name="line"
            label={say(words.line)}
            maxLength={500}
            autoComplete="off"
            initial={typedText(typed, 'line')}
            error={errors['line']}
          />
          <Button>{say(words.lineSave)}</Button>
        </form>
      ) : null}
    </section>
  )
}
