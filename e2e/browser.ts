import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

/** A real Chromium out of npm, so the journeys need nothing installed. `CHROMIUM_PATH` names another one. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath())
  return chromium.launch({
    executablePath,
    // The package's own arguments would switch web security off, and the walls would be tested against nothing.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
    env: { ...process.env, ...missingLibraries(executablePath) } as Record<string, string>,
  })
}

/** A bare Debian lacks a few libraries the browser links to; the package brings them, packed. */
function missingLibraries(executablePath: string): Record<string, string> {
  if (
    process.platform !== 'linux' ||
    !execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found')
  )
    return {}
  const folder = join(tmpdir(), 'upstream-chromium-libraries')
  const archive = join(folder, 'libraries.tar')
  if (!existsSync(archive)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const packed = join(
      dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
      '..',
      'bin',
      'al2023.tar.br',
    )
    writeFileSync(archive, brotliDecompressSync(readFileSync(packed)))
    execFileSync('tar', ['-xf', archive, '-C', folder])
  }
  return { LD_LIBRARY_PATH: join(folder, 'lib') }
}
