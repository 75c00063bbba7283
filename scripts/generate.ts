import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatedFiles } from './generate/generated-files.ts'

// Writes every generated file. `npm run check` makes them again and fails when a committed one differs.
const folder = mkdtempSync(join(tmpdir(), 'upstream-generate-'))
try {
  for (const { file, text } of await generatedFiles(folder)) {
    writeFileSync(join(import.meta.dirname, '..', file), text)
    console.log(`wrote ${file}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
