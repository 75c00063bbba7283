import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedFiles } from '../scripts/generate/generated-files.ts'
import { root } from './source-files.ts'

test('generated files are what `npm run generate` makes now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-generated-'))
  try {
    for (const { file, text } of await generatedFiles(folder))
      expect(readFileSync(join(root, file), 'utf8'), file).toBe(text)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
