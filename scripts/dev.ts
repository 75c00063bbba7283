import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'

// `npm run dev`: pages and styles change in place through Vite; any other source file restarts the server. Node's own watcher would
// also see the temporary files of the page tools and restart for ever.
const root = join(import.meta.dirname, '..')
let server: ChildProcess | undefined
let restarting = false

function start(): void {
  server = spawn(process.execPath, [join(root, 'scripts', 'dev-server.ts'), ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  server.once('exit', (code) => {
    if (restarting) {
      restarting = false
      start()
    } else if (code) console.log('The server stopped. Save a file to start it again.')
  })
}

watch(join(root, 'src'), { recursive: true }, (_event, file) => {
  if (!file?.endsWith('.ts') || /\.(server|test)\.ts$/.test(file)) return
  if (server && server.exitCode === null && !restarting) {
    restarting = true
    server.kill('SIGTERM')
  } else if (server?.exitCode !== null) start()
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void (server?.kill(signal), process.exit(0)))
start()
