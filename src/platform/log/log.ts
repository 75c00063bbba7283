import { pino, stdSerializers, stdTimeFunctions, type Logger } from 'pino'

export type Log = Logger

/**
 * Structured logs: ids and codes, never names, addresses, texts or query strings. An error's message may quote a
 * value somebody typed (PostgreSQL does), so only its type, code and stack positions are kept.
 */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    serializers: { error: describeError, err: describeError, req: () => undefined, res: () => undefined },
  })
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { type } = stdSerializers.err(error)
  const code = (error as { code?: unknown }).code
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  return { type, ...(typeof code === 'string' ? { code } : {}), at: at.map((line) => line.trim()) }
}
