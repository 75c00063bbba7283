import { readdirSync } from 'node:fs'
import { join } from 'node:path'

// `npm run bench -- NAME [options]`: measures; never part of a test, since machines are shared and noisy.
const root = join(import.meta.dirname, '..')
const folders = [join(root, 'bench'), join(root, 'packages', 'matching', 'bench')]
const found = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.bench.ts'))
    .map((name) => [name.replace('.bench.ts', ''), join(folder, name)] as const),
)
const [wanted, ...options] = process.argv.slice(2)
const chosen = found.find(([name]) => name === wanted)
if (!chosen) {
  console.log(`Say which benchmark: ${found.map(([name]) => name).join(', ')}.`)
  process.exit(2)
}
const { main } = (await import(chosen[1])) as { main: (options: readonly string[]) => Promise<void> }
await main(options)
