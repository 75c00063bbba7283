import { Button } from '#ui/button.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { TrialStep } from '../draft-edits.contract.ts'
import type { PairSheet, SheetAlternative } from '../read-pair-sheet.ts'
import { sheetMessages as words } from '../pair-sheet.messages.ts'
import { isolate } from './bidi.rules.ts'
import { EditForm } from './edit-form.tsx'
import type { SheetDoor } from './pair-actions.tsx'

/** The question coordinators ask most, answered with what it would do to the whole. */
export function WhyNot({ sheet, home, back, seen }: SheetDoor & { sheet: PairSheet }) {
  const say = useSay()
  const { row, alternatives } = sheet
  return (
    <>
      <h3 id="pair-alternatives" tabIndex={-1}>
        {say(words.whyNot)}
      </h3>
      {alternatives.length === 0 ? (
        <p className="small quiet">{say(words.elseNobody, { mentee: isolate(sheet.mentee.name) })}</p>
      ) : (
        <ul className="else">
          {alternatives.map((other) => (
            <li key={other.mentorId}>
              <span>
                <PersonName name={other.mentor} />
                <br />
                <span className="smallest quiet">{effectOf(say, other)}</span>
              </span>
              <span className="figures">{other.fit}</span>
              <EditForm
                home={home}
                back={back}
                seen={seen}
                fields={{ kind: 'try', steps: stepsFor(other.mentorId, row.menteeId) }}
              >
                <Button small>
                  {say(words.trySwap)}
                  <span className="visually-hidden">
                    {' '}
                    {say(words.trySwapLabel, {
                      mentor: isolate(other.mentor),
                      mentee: isolate(sheet.mentee.name),
                    })}
                  </span>
                </Button>
              </EditForm>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function stepsFor(mentorId: string, menteeId: string): string {
  const steps: readonly TrialStep[] = [{ kind: 'lock', mentorId, menteeId }]
  return JSON.stringify(steps)
}

function effectOf(say: Say, other: SheetAlternative): string {
  if (other.displaced === null) return say(words.elseFree)
  const displaced = isolate(other.displaced)
  if (other.displacedFitAfter === null) return say(words.elseNone, { displaced })
  const [before, after] = [other.displacedFit ?? 0, other.displacedFitAfter]
  if (other.net !== null && other.net < 0 && after >= before)
    return say(words.elseBetter, { displaced, loss: -other.net })
  if (after < before) return say(words.elseDrop, { displaced, before, after })
  return after > before
    ? say(words.elseRise, { displaced, before, after })
    : say(words.elseSame, { displaced, after })
}
