// Makes a fresh or stale checkout ready. Plain JavaScript without packages, because it runs on the system's Node 20
// before anything is installed. npm's own Node and npm do the install: the `node` inside node_modules is about to be replaced.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function digest(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function stampIs(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value
}

const packages = readdirSync(join(root, 'packages')).map((name) =>
  join(root, 'packages', name, 'package.json'),
)
const wanted = digest([
  join(root, 'package.json'),
  join(root, 'package-lock.json'),
  ...packages.filter(existsSync),
])
const installedStamp = join(root, 'node_modules', '.installed')
if (!stampIs(installedStamp, wanted)) {
  console.log('Installing what is missing. This takes about half a minute and needs only the npm registry.')
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--loglevel=error', '--include=dev', '--include=optional']
  if (npm)
    execFileSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], {
      cwd: root,
      stdio: 'inherit',
    })
  else execFileSync('npm', args, { cwd: root, stdio: 'inherit' })
  writeFileSync(installedStamp, wanted)
}

if (process.argv.includes('--build')) {
  const sources = ['src', 'packages'].flatMap(filesBelow)
  const current = digest([
    ...sources,
    join(root, 'vite.config.ts'),
    join(root, 'react-router.config.ts'),
    join(root, 'package-lock.json'),
  ])
  const builtStamp = join(root, 'build', '.built')
  if (!stampIs(builtStamp, current)) {
    console.log('Building the pages.')
    const bin = join(root, 'node_modules', '.bin')
    execFileSync(join(bin, 'node'), [join(bin, 'react-router'), 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    mkdirSync(join(root, 'build'), { recursive: true })
    writeFileSync(builtStamp, current)
  }
}
