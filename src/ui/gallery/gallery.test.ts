import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { galleryPages } from './gallery.tsx'

const ui = join(import.meta.dirname, '..')
const styles = join(ui, 'styles')

/** A sheet with everything it imports. */
function sheet(name: string): string {
  const text = readFileSync(join(styles, `${name}.css`), 'utf8')
  return text.replaceAll(/@import '\.\/(.+)\.css';/g, (_, imported: string) => sheet(imported))
}

const sheets = { workbench: sheet('workbench'), 'link-page': sheet('link-page') }
const pages = galleryPages().map(({ name, html }) => ({
  name,
  html,
  sheet: html.includes('workbench.css') ? sheets.workbench : sheets['link-page'],
}))
describe.each(pages)('the gallery page $name', ({ html, sheet }) => {
  test('carries no style attribute, which the content policy would refuse', () => {
    expect(html).not.toMatch(/\sstyle=/)
  })

  test('uses only classes its sheet knows', () => {
    const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)))
    const unknown = [...used].filter((name) => name && !new RegExp(`\\.${name}(?![\\w-])`).test(sheet))
    expect(unknown).toEqual([])
  })

  test('has one h1 and no id twice', () => {
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

test.each(readdirSync(styles).filter((file) => file.endsWith('.css')))(
  '%s speaks of start and end, never of left and right',
  (file) => {
    const text = readFileSync(join(styles, file), 'utf8')
    const physical =
      /(?:margin|padding|border)-(?:left|right|top|bottom)|[{;]\s*(?:left|right|top|bottom|width|height)\s*:|text-align:\s*(?:left|right)/g
    expect(text.match(physical) ?? []).toEqual([])
  },
)
