import { createContext, useContext, type ReactNode } from 'react'

export interface LinkOwner {
  readonly sentence: ReactNode
  readonly notYou: { readonly href: string; readonly label: ReactNode }
}

const LinkOwnerContext = createContext<LinkOwner | null>(null)

/** Says to every link page below it whom the link is for. */
export function LinkOwnerProvider({ owner, children }: { owner: LinkOwner; children: ReactNode }) {
  return <LinkOwnerContext value={owner}>{children}</LinkOwnerContext>
}

/** Whom the link is for, and the way out for anybody else; nothing where no link was followed. */
export function LinkOwnerLine() {
  const owner = useContext(LinkOwnerContext)
  if (!owner) return null
  return (
    <p className="link-owner">
      <bdi>{owner.sentence}</bdi> <a href={owner.notYou.href}>{owner.notYou.label}</a>
    </p>
  )
}
