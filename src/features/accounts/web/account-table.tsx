import type { Role } from '#contract/actor.ts'
import { useSay } from '#words/say.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { AccountLine } from '../list-accounts.ts'
import { AccountChanges } from './account-changes.tsx'
import { roleWords } from './role-words.rules.ts'

const states = {
  active: words.stateActive,
  invited: words.stateInvited,
  disabled: words.stateDisabled,
} as const

export function AccountTable({
  accounts,
  mayChange,
  mayGive,
}: {
  accounts: readonly AccountLine[]
  mayChange: boolean
  mayGive: readonly Role[]
}) {
  const say = useSay()
  const who: Column<AccountLine> = {
    key: 'name',
    head: say(words.columnName),
    rowHead: true,
    cell: renderWho,
  }
  const change: Column<AccountLine> = {
    key: 'change',
    head: say(words.columnChange),
    cell: renderChanges(mayGive),
  }
  const facts: Column<AccountLine>[] = [
    {
      key: 'roles',
      head: say(words.columnRoles),
      cell: ({ roles }) => roles.map((role) => say(roleWords[role].name)).join(', '),
    },
    { key: 'state', head: say(words.columnState), cell: ({ state }) => say(states[state]) },
    {
      key: 'seen',
      head: say(words.columnSeen),
      look: 'quiet',
      cell: ({ seenAt }) => (seenAt ? say(words.at, { at: seenAt }) : say(words.never)),
    },
  ]
  return (
    <DataTable
      caption={say(words.accessCaption)}
      captionHidden
      rows={accounts}
      rowKey={({ accountId }) => accountId}
      columns={[who, ...facts, ...(mayChange ? [change] : [])]}
    />
  )
}

const renderWho = (line: AccountLine) => <Who {...line} />
const renderChanges = (mayGive: readonly Role[]) => (line: AccountLine) => (
  <AccountChanges line={line} mayGive={mayGive} />
)

function Who({ name, address, isYou }: AccountLine) {
  const say = useSay()
  return (
    <>
      <bdi>{name}</bdi>
      {isYou ? <span className="quiet"> ({say(words.you)})</span> : null}
      <br />
      <span className="small quiet">
        <bdi>{address}</bdi>
      </span>
    </>
  )
}
