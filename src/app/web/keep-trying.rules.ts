/** What a page sends: as it goes out, and again after it was lost. */
export interface Connection {
  readonly send: typeof fetch
  readonly isLost: () => boolean
  /** Calls whenever the connection is lost or back; gives the way to stop that. */
  readonly subscribe: (tell: () => void) => () => void
}

interface Ports {
  readonly send: typeof fetch
  /** Until it is worth trying again, or the request is given up. */
  readonly pause: (signal: AbortSignal | null | undefined) => Promise<void>
}

/**
 * What a lost connection swallows is sent again until it arrives, one after the other in the order in which it was meant. A write that did
 * arrive counts once: it carries the key of its submit.
 */
export function keepTrying({ send, pause }: Ports): Connection {
  const listeners = new Set<() => void>()
  let line: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const change = (by: 1 | -1) => {
    waiting += by
    if (waiting === (by === 1 ? 1 : 0)) for (const tell of listeners) tell()
  }

  async function again(...request: Parameters<typeof fetch>): Promise<Response> {
    const [, init] = request
    for (;;) {
      init?.signal?.throwIfAborted()
      try {
        return await send(...request)
      } catch (error) {
        if (!isLost(error, init)) throw error
        await pause(init?.signal)
      }
    }
  }

  async function queue(...request: Parameters<typeof fetch>): Promise<Response> {
    change(1)
    const turn = line.then(() => again(...request))
    line = turn.catch(() => {})
    try {
      return await turn
    } finally {
      change(-1)
    }
  }

  return {
    send: async (...request) => {
      if (waiting > 0) return queue(...request)
      try {
        return await send(...request)
      } catch (error) {
        if (!isLost(error, request[1])) throw error
        return queue(...request)
      }
    },
    isLost: () => waiting > 0,
    subscribe: (tell) => {
      listeners.add(tell)
      return () => void listeners.delete(tell)
    },
  }
}

/** A browser says no more than that; a request somebody gave up is none that was lost. */
function isLost(error: unknown, init: RequestInit | undefined): boolean {
  return error instanceof TypeError && !init?.signal?.aborted
}
