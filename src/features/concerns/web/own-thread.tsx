import { Banner } from '#ui/banner.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { longestText } from '../concerns.contract.ts'
import { threadMessages as words } from '../thread.messages.ts'
import { CaseLog, CaseThread, type Said } from './case-thread.tsx'
import { ConfidentialShell } from './confidential-shell.tsx'

interface Own {
  readonly code: string
  readonly state: 'open' | 'acknowledged' | 'closed'
  readonly thread: readonly Said[]
  readonly log: readonly { readonly at: Date; readonly action: string; readonly name: string | null }[]
  readonly first: string
  readonly second: string | null
  readonly promise: { readonly promise: 'acknowledge' | 'feedback'; readonly by: Date } | null
  readonly eraseAt: Date | null
}

/** What the holder of a code sees and may do. */
export function OwnThread({
  own,
  leaveUrl,
  done,
  textMissing,
}: {
  own: Own
  leaveUrl: string
  done: string | null
  textMissing: string | null
}) {
  const say = useSay()
  const { code, first, second, thread, log, state } = own
  const field = textMissing === 'close' ? 'closing' : 'message'
  const names = second ? say(words.names, { first, second }) : first
  return (
    <ConfidentialShell
      leaveUrl={leaveUrl}
      problems={textMissing ? [{ href: `#${field}`, text: say(words.textMissing) }] : []}
    >
      <PageHead look="question" title={say(titles[state])} />
      {done ? (
        <Banner look="ok" announce>
          {say(done === 'close' ? words.ownClosedNow : words.ownSent)}
        </Banner>
      ) : null}
      <p>{promiseWords(own, say)}</p>
      <section className="chapter">
        <h2>{say(words.ownThread)}</h2>
        <CaseThread thread={thread} you="person" />
      </section>
      <form method="post" className="stack" noValidate autoComplete="off">
        <SubmissionKey />
        <input type="hidden" name="code" value={code} />
        <TextArea
          id="message"
          name="text"
          label={say(words.ownWrite)}
          hint={say(words.ownWriteHint, { names })}
          error={textMissing === 'write' ? say(words.textMissing) : undefined}
          maxLength={longestText}
          spellCheck={false}
        />
        <Actions>
          <Button look="ink" name="go" value="write">
            {say(words.ownSend)}
          </Button>
        </Actions>
      </form>
      {state === 'closed' ? null : <CloseForm code={code} missing={textMissing === 'close'} />}
      <section className="chapter">
        <h2>{say(words.ownLogTitle)}</h2>
        <p className="small quiet">{say(words.ownLogNote)}</p>
        <CaseLog log={log} />
      </section>
      <p className="small quiet">{say(words.ownLeave)}</p>
    </ConfidentialShell>
  )
}

const titles = {
  open: words.ownTitleOpen,
  acknowledged: words.ownTitleAnswered,
  closed: words.ownTitleClosed,
} as const

function promiseWords({ promise, eraseAt, first }: Own, say: Say): string {
  if (!promise) return say(words.ownClosed, { at: eraseAt ?? new Date(0) })
  const { by } = promise
  return say(promise.promise === 'acknowledge' ? words.ownPromiseAcknowledge : words.ownPromiseFeedback, {
    first,
    by,
  })
}

function CloseForm({ code, missing }: { code: string; missing: boolean }) {
  const say = useSay()
  return (
    <section className="chapter">
      <h2>{say(words.ownCloseTitle)}</h2>
      <form method="post" className="stack" noValidate autoComplete="off">
        <SubmissionKey />
        <input type="hidden" name="code" value={code} />
        <TextArea
          id="closing"
          name="text"
          label={say(words.ownCloseLabel)}
          error={missing ? say(words.textMissing) : undefined}
          rows={3}
          maxLength={longestText}
          spellCheck={false}
        />
        <Actions>
          <Button name="go" value="close">
            {say(words.ownClose)}
          </Button>
        </Actions>
      </form>
    </section>
  )
}
