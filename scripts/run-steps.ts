import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

export interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly environment?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '..')
const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`

/** Runs the steps one after the other and says which failed; the output of a step is shown only when it has something to say. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const failed: string[] = []
  for (const step of steps) {
    const started = performance.now()
    const { code, output } = await run(step)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`)
    if (code !== 0) {
      failed.push(step.name)
      console.log(output.trimEnd())
    }
  }
  if (failed.length > 0) console.log(`\nNot ready: ${failed.join(', ')}.`)
  return failed.length > 0 ? 1 : 0
}

/** Runs one step with its output on the terminal as it comes. */
export function runLoudly(step: Step): Promise<number> {
  return new Promise((resolve) => {
    const [program, ...args] = step.command
    const child = spawn(program, args, {
      cwd: root,
      env: environmentOf(step),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function run(step: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const [program, ...args] = step.command
    const child = spawn(program, args, {
      cwd: root,
      env: environmentOf(step),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('exit', (code) => resolve({ code: code ?? 1, output }))
  })
}

function environmentOf(step: Step): NodeJS.ProcessEnv {
  return { ...process.env, PATH: path, NO_COLOR: '1', ...step.environment }
}
