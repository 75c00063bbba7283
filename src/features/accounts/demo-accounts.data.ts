import type { Role } from '#contract/actor.ts'

/** Invented people of the demo organisation, one for each role. The first role is the one they start in. */
export const demoAccounts: readonly { name: string; address: string; roles: readonly [Role, ...Role[]] }[] = [
  { name: 'Halima Bell', address: 'halima.bell@halvard-wren.example', roles: ['coordinator'] },
  { name: 'Dorian Achterberg', address: 'dorian.achterberg@halvard-wren.example', roles: ['sponsor'] },
  { name: 'Ines Moreau', address: 'ines.moreau@halvard-wren.example', roles: ['case-handler'] },
  { name: 'Tomasz Zielak', address: 'tomasz.zielak@halvard-wren.example', roles: ['administrator'] },
  { name: 'Amira Haddad', address: 'amira.haddad@halvard-wren.example', roles: ['participant'] },
]
