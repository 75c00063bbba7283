import { z } from 'zod'
import { id } from '#contract/ids.ts'

const chosen = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(id))

/** The forms of the People page, told apart by the button pressed. */
export const peopleListForm = z.discriminatedUnion('do', [
  z.object({ do: z.literal('enrol-mentor'), person: chosen }),
  z.object({ do: z.literal('enrol-mentee'), person: chosen }),
  z.object({ do: z.literal('invite'), person: chosen }),
  z.object({ do: z.literal('invite-all') }),
  z.object({ do: z.literal('from-file') }),
])
export type PeopleListForm = z.infer<typeof peopleListForm>
