import type { Installation } from './installation.ts'

export interface DemoLink {
  readonly role: string
  /** Sign-in link below the public address. */
  readonly path: string
}

/** Fills an empty installation with the invented organisation; one that is already filled only gets new sign-in links. */
export async function loadDemo(_installation: Installation): Promise<DemoLink[]> {
  return []
}
