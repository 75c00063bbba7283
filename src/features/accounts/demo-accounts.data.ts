import type { Role } from '#contract/actor.ts'

/** Invented people of the demo organisation, at least one for each role; cases need three handlers, so that somebody can be kept out. The first role is the one they start in. */
export const demoAccounts: readonly { name: string; address: string; roles: readonly [Role, ...Role[]] }[] = [
  { name: 'Halima Bell', address: 'halima.bell@halvard-wren.example', roles: ['coordinator'] },
  { name: 'Dorian Achterberg', address: 'dorian.achterberg@halvard-wren.example', roles: ['sponsor'] },
  { name: 'Ines Moreau', address: 'ines.moreau@halvard-wren.example', roles: ['case-handler'] },
  { name: 'Ruth Adeyemi', address: 'ruth.adeyemi@halvard-wren.example', roles: ['case-handler'] },
  { name: 'Per Lindqvist', address: 'per.lindqvist@halvard-wren.example', roles: ['case-handler'] },
  { name: 'Tomasz Zielak', address: 'tomasz.zielak@halvard-wren.example', roles: ['administrator'] },
  { name: 'Amira Haddad', address: 'amira.haddad@halvard-wren.example', roles: ['participant'] },
]
