/** One line on a terminal that keeps changing; nothing at all when the output goes into a file. */
export interface ProgressLine {
  say(text: string): void
  /** Shows how far: 0 to 1. */
  part(text: string, done: number): void
  end(): void
}

const betweenUpdates = 100

export function showProgress(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { say: () => {}, part: () => {}, end: () => {} }
  let last = 0
  const write = (text: string) => {
    const now = performance.now()
    if (now - last < betweenUpdates) return
    last = now
    stream.write(`\r\x1b[2K${text.slice(0, Math.max(10, (stream.columns ?? 80) - 1))}`)
  }
  return {
    say: write,
    part: (text, done) => {
      const filled = Math.round(24 * Math.min(1, Math.max(0, done)))
      write(`${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${Math.floor(100 * done)} % ${text}`)
    },
    end: () => void stream.write('\r\x1b[2K'),
  }
}
