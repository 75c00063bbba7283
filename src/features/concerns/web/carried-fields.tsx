import type { Draft } from '../concerns.contract.ts'

export type DraftField = 'need' | 'what' | 'keepOut' | 'reach' | 'address' | 'name'

/** What was answered on other pages, carried along in the form: it stands nowhere else until it is sent. */
export function CarriedFields({ draft, except = [] }: { draft: Draft; except?: readonly DraftField[] }) {
  const single = {
    need: draft.need ?? '',
    what: draft.what,
    reach: draft.reach ?? '',
    address: draft.address,
    name: draft.name,
  } as const
  return (
    <>
      <input type="hidden" name="draft" value={draft.draft ?? ''} />
      <input type="hidden" name="pairLink" value={draft.pairLink} />
      {Object.entries(single)
        .filter(([name, value]) => value !== '' && !except.includes(name as DraftField))
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      {except.includes('keepOut')
        ? null
        : draft.keepOut.map((id) => <input key={id} type="hidden" name="keepOut" value={id} />)}
    </>
  )
}
