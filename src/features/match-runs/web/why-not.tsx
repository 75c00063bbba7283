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
export function WhyNot({
  sheet,
  heading: Heading,
  home,
  back,
  seen,
}: SheetDoor & { sheet: PairSheet; heading: 'h2' | 'h3' }) {
  const say = useSay()
  const { row, alternatives } = sheet
  return (
    <>
      <Heading id="pair-alternatives" tabIndex={-1}>
        {say(words.whyNot)}
      </Heading>
      {alternatives.length === 0 ? (
        <p className="small quiet">{say(words.elseNobody, { mentee: isolate(sheet.mentee.name) })}</p>
      ) : (
        <ul className="else">
          {alternatives.map((other) => (
            <li key={other.mentorId}>
              <span>
                <PersonName name={other.mentor} />
                <br />
                <span className="smallest quiet">{effectOf(say, other, row.fit)}</span>
              </span>
              <span className="figures">{other.fit}</span>
              {other.locked ? null : (
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
              )}
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

/** Who else would move, those it hurts most first, and what the whole gains or loses. */
function effectOf(say: Say, { effect, fit, locked }: SheetAlternative, own: number): string {
  if (locked) return say(words.elseLocked)
  if (!effect) return say(words.elseTry)
  const { moves, net } = effect
  const hurt = moves.toSorted((a, b) => changeIn(a) - changeIn(b))
  const named = hurt.slice(0, 2).map((move) => moveOf(say, move))
  const more = moves.length > 2 ? [say(words.elseMany, { count: moves.length - 2 })] : []
  const whole =
    moves.length === 0 && net === fit - own
      ? []
      : [say(words.elseNet, { net: Math.abs(net), direction: net > 0 ? 'up' : 'down' })]
  return [...(moves.length === 0 ? [say(words.elseAlone)] : named), ...more, ...whole].join('; ')
}

type Move = NonNullable<SheetAlternative['effect']>['moves'][number]

function changeIn({ before, after }: Move): number {
  return (after ?? -100) - (before ?? 0)
}

function moveOf(say: Say, { mentee: name, before, after }: Move): string {
  const mentee = isolate(name)
  if (after === null) return say(words.elseNone, { mentee })
  if (before === null) return say(words.elseFound, { mentee, after })
  if (after < before) return say(words.elseDrop, { mentee, before, after })
  return after > before
    ? say(words.elseRise, { mentee, before, after })
    : say(words.elseSame, { mentee, after })
}
