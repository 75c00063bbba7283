import type { z } from 'zod'
import type { ChangeOrder } from './ask-change.ts'
import { closeForm, endForm, pauseForm, restartForm } from './pauses.contract.ts'

type Values =
  | z.infer<typeof pauseForm>
  | z.infer<typeof restartForm>
  | z.infer<typeof endForm>
  | z.infer<typeof closeForm>

interface Reading {
  /** Nothing: the form takes something back. */
  readonly schema: z.ZodType<Values> | null
  readonly order: (values: Values, pairId: string | null) => ChangeOrder
}

/** Which form was sent, and what it asks for. */
export function orderOf(intent: string): Reading {
  if (intent === 'undo') return { schema: null, order: (_values, pairId) => ({ pairId, kind: 'restart' }) }
  if (intent === 'end')
    return {
      schema: endForm,
      order: (values, pairId) => ({
        pairId,
        kind: 'end',
        reason: 'reason' in values ? values.reason : undefined,
      }),
    }
  if (intent === 'close')
    return {
      schema: closeForm,
      order: (values, pairId) => ({
        pairId,
        kind: 'end',
        on: 'when' in values && values.when === 'day' ? values.on : undefined,
      }),
    }
  if (intent === 'restart')
    return { schema: restartForm, order: (_values, pairId) => ({ pairId, kind: 'restart' }) }
  return {
    schema: pauseForm,
    order: (values, pairId) =>
      'length' in values
        ? { pairId, kind: 'pause', length: values.length, day: values.day }
        : { pairId, kind: 'pause', length: 'open' },
  }
}
