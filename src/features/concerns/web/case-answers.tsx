import { Actions, Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import { caseMessages as words } from '../cases.messages.ts'
import { longestText, type CaseKind } from '../concerns.contract.ts'

interface Found {
  readonly state: 'open' | 'acknowledged' | 'closed' | 'erased'
  readonly other: string | null
}
type Refused = { readonly at: string; readonly missing: boolean; readonly text: string } | undefined

/** What a handler can do next. The first answer is ready to send; whatever comes first keeps the promise. */
export function CaseAnswers({ found: { state, other }, refused }: { found: Found; refused: Refused }) {
  const say = useSay()
  if (state === 'closed' || state === 'erased') return null
  const field = (kind: CaseKind) => ({
    kind,
    refused: refused?.at === kind ? refused : undefined,
  })
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>{say(words.answerTitle)}</h2>
        </div>
        {state === 'open' ? (
          <AnswerForm
            {...field('acknowledgement')}
            label={say(words.firstAnswer)}
            hint={say(words.firstAnswerHint)}
            initial={say(words.firstAnswerTemplate)}
            button={say(words.sendFirst)}
            strong
          />
        ) : (
          <AnswerForm
            {...field('message')}
            label={say(words.reply)}
            hint={say(words.replyHint)}
            button={say(words.sendReply)}
            strong
          />
        )}
      </section>
      <details className="section" open={refused?.at === 'action'}>
        <summary>{say(words.actionTitle)}</summary>
        <AnswerForm
          {...field('action')}
          label={say(words.actionLabel)}
          hint={say(words.pauseNote)}
          button={say(words.sendAction)}
        />
      </details>
      <details className="section" open={refused?.at === 'closing'}>
        <summary>{say(words.closeTitle)}</summary>
        <AnswerForm
          {...field('closing')}
          label={say(words.closeLabel)}
          hint={say(words.closeHint)}
          button={say(words.sendClose)}
        />
      </details>
      <details className="section" id="hand-over">
        <summary>{say(words.handTitle)}</summary>
        {other === null ? (
          <p className="text">{say(words.handNobody)}</p>
        ) : (
          <form method="post" className="stack">
            <p className="text">{say(words.handText, { name: other })}</p>
            <Actions>
              <Button name="go" value="hand-over">
                {say(words.hand, { name: other })}
              </Button>
            </Actions>
          </form>
        )}
      </details>
    </>
  )
}

function AnswerForm({
  kind,
  label,
  hint,
  button,
  initial = '',
  strong,
  refused,
}: {
  kind: CaseKind
  label: string
  hint: string
  button: string
  initial?: string
  strong?: boolean
  refused: Refused
}) {
  const say = useSay()
  return (
    <form method="post" className="stack" noValidate autoComplete="off">
      <SubmissionKey />
      <TextArea
        id={kind}
        name="text"
        label={label}
        hint={hint}
        error={refused?.missing ? say(words.textMissing) : undefined}
        initial={refused && !refused.missing ? refused.text : initial}
        rows={6}
        maxLength={longestText}
      />
      <Actions>
        <Button look={strong ? 'ink' : 'outline'} name="go" value={kind}>
          {button}
        </Button>
      </Actions>
    </form>
  )
}
