import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import type { Message } from '#words/define-messages.ts'
import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { ShownMirror } from '../list-mirrors.ts'
import { mirrorKinds, type MirrorKind } from '../mirrors.contract.ts'
import { mirrorMessages as words } from '../mirrors.messages.ts'
import type { action, loader } from './mirrors-page.server.ts'

export { loader, action } from './mirrors-page.server.ts'

interface Answer {
  readonly typed?: { readonly kind: string; readonly name: string; readonly url: string }
  readonly wrong?: readonly string[]
  readonly sentence?: string
  readonly secret?: { readonly name: string; readonly secret: string; readonly renewed: boolean }
}

const kindWords: Readonly<Record<MirrorKind, Message>> = {
  slack: words.kindSlack,
  teams: words.kindTeams,
  webhook: words.kindWebhook,
}
const kindNotes: Readonly<Record<MirrorKind, Message>> = {
  slack: words.kindSlackNote,
  teams: words.kindTeamsNote,
  webhook: words.kindWebhookNote,
}
const needs: Readonly<Record<string, Message>> = {
  kind: words.needKind,
  name: words.needName,
  url: words.needUrl,
}

export default function MirrorsPage() {
  const say = useSay()
  const { mirrors } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as Answer | undefined
  const problems = [
    ...(answer?.wrong ?? []).map((field) => ({
      href: `#${field}`,
      text: say(needs[field] ?? words.problem),
    })),
    ...(answer?.sentence ? [{ href: '#url', text: answer.sentence }] : []),
  ]
  return (
    <>
      <title>{`${say(words.pageTitle)} · ${say(words.brand)}`}</title>
      {problems.length > 0 ? <ErrorSummary title={say(words.problem)} problems={problems} /> : null}
      <PageHead
        title={say(words.title, { count: mirrors.filter(({ state }) => state === 'on').length })}
        over={<a href="/outbox">{say(words.back)}</a>}
        sub={say(words.lead)}
      />
      {answer?.secret ? (
        <section className="section" role="status">
          <h2>
            {say(answer.secret.renewed ? words.renewedTitle : words.secretTitle, {
              name: answer.secret.name,
            })}
          </h2>
          <p>
            <code>{answer.secret.secret}</code>
          </p>
          <p className="text small quiet">{say(words.secretText)}</p>
        </section>
      ) : null}
      {mirrors.length === 0 ? (
        <EmptyState title={say(words.emptyTitle)}>
          <p>{say(words.emptyText)}</p>
        </EmptyState>
      ) : (
        <MirrorLines mirrors={mirrors} />
      )}
      <AddMirror answer={answer} />
    </>
  )
}

/** Ten at most, so lines and no table: what it is, where it leads, how it stands, and what may be done. */
function MirrorLines({ mirrors }: { mirrors: readonly ShownMirror[] }) {
  const say = useSay()
  return (
    <ul className="lines" aria-label={say(words.caption)}>
      {mirrors.map((mirror) => (
        <li key={mirror.mirrorId} className="row row-apart">
          <div>
            <p>
              <bdi className="strong">{mirror.name}</bdi>{' '}
              <span className="quiet">
                {say(kindWords[mirror.kind])} · <bdi>{mirror.host}</bdi>
              </span>
            </p>
            <p className="small">
              <State {...mirror} />
            </p>
          </div>
          <Change {...mirror} />
        </li>
      ))}
    </ul>
  )
}

function State({ state, reason }: ShownMirror) {
  const say = useSay()
  return (
    <>
      {say(state === 'on' ? words.stateOn : words.stateOff)}
      {reason ? <span className="small quiet"> · {say(words.offBecause, { reason })}</span> : null}
    </>
  )
}

function Change({ mirrorId, kind, state }: ShownMirror) {
  const say = useSay()
  return (
    <form method="post">
      <input type="hidden" name="mirrorId" value={mirrorId} />
      <Actions>
        <Button look="quiet" name="to" value={state === 'on' ? 'off' : 'on'}>
          {say(state === 'on' ? words.switchOff : words.switchOn)}
        </Button>
        {kind === 'webhook' ? (
          <Button look="quiet" name="to" value="renew">
            {say(words.renew)}
          </Button>
        ) : null}
        <Button look="quiet" name="to" value="gone">
          {say(words.remove)}
        </Button>
      </Actions>
    </form>
  )
}

function AddMirror({ answer }: { answer: Answer | undefined }) {
  const say = useSay()
  const { typed, wrong = [] } = answer ?? {}
  const error = (field: string) => (wrong.includes(field) ? say(needs[field]!) : undefined)
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.addTitle)}</h2>
      </div>
      <form method="post" noValidate className="stack text">
        <ChoiceCards
          name="kind"
          legend={say(words.fieldKind)}
          chosen={typed?.kind ? [typed.kind] : []}
          error={error('kind')}
          choices={mirrorKinds.map((kind) => ({
            value: kind,
            label: say(kindWords[kind]),
            note: say(kindNotes[kind]),
          }))}
        />
        <TextField
          name="name"
          label={say(words.fieldName)}
          hint={say(words.fieldNameHint)}
          initial={typed?.name}
          error={error('name')}
        />
        <TextField
          name="url"
          label={say(words.fieldUrl)}
          hint={say(words.fieldUrlHint)}
          initial={typed?.url}
          error={error('url') ?? answer?.sentence}
        />
        <Button look="ink">{say(words.add)}</Button>
      </form>
    </section>
  )
}
