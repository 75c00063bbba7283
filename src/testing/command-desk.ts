import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { test as base, vi } from 'vitest'

export interface Run {
  readonly out: string
  /** What a person at the terminal reads when the command ends with 2. */
  readonly sentence: string
  readonly code: number
}

interface Desk {
  /** Writes a file into the folder of this test and answers its path. */
  put(name: string, text: string): string
  read(name: string): string
  at(name: string): string
  run(add: (program: Command) => void, ...args: string[]): Promise<Run>
}

/** A folder of its own, and commands that run in this process. */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'upstream-'))
    const at = (name: string) => join(folder, name)
    const read = (name: string) => readFileSync(at(name), 'utf8')
    const put = (name: string, text: string) => {
      writeFileSync(at(name), text)
      return at(name)
    }
    await use({ at, read, put, run })
    rmSync(folder, { recursive: true })
  },
})

async function run(add: (program: Command) => void, ...args: string[]): Promise<Run> {
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text))
  const before = process.exitCode
  const program = new Command().exitOverride()
  add(program)
  try {
    process.exitCode = 0
    await program.parseAsync(args, { from: 'user' })
    return { out: said.join('\n'), sentence: '', code: process.exitCode }
  } catch (error) {
    if (error instanceof Error && error.name === 'Sentence')
      return { out: said.join('\n'), sentence: error.message, code: 2 }
    throw error
  } finally {
    process.exitCode = before
    log.mockRestore()
  }
}
