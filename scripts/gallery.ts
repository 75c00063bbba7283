// Renders the building blocks into build/gallery, or --to another folder (a build of the product empties build/).
// With --look: pictures of every page, and axe over each.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const target = resolve(
  process.argv.find((word) => word.startsWith('--to='))?.slice('--to='.length) ?? join(root, 'build/gallery'),
)

async function buildStyles(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      outDir: target,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: ['workbench', 'link-page'].map((sheet) => join(root, `src/ui/styles/${sheet}.css`)),
        output: { assetFileNames: '[name][extname]' },
      },
    },
  })
}

async function renderPages(): Promise<{ name: string; html: string }[]> {
  const outDir = join(target, 'server')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Whole, so that it runs from any folder.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/ui/gallery/gallery.tsx'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'gallery.js' } },
    },
  })
  const { galleryPages } = (await import(pathToFileURL(join(outDir, 'gallery.js')).href)) as {
    galleryPages: () => { name: string; html: string }[]
  }
  const pages = galleryPages()
  rmSync(outDir, { recursive: true })
  return pages
}

mkdirSync(target, { recursive: true })
await buildStyles()
const pages = await renderPages()
for (const { name, html } of pages) writeFileSync(join(target, `${name}.html`), html)
writeFileSync(
  join(target, 'index.html'),
  `<!doctype html><title>Gallery</title><ul>${pages.map(({ name }) => `<li><a href="${name}.html">${name}</a>`).join('')}</ul>`,
)
console.log(`${pages.length} pages in ${target}`)

if (process.argv.includes('--look')) {
  const { lookAtGallery } = await import('./gallery-look.ts')
  process.exitCode = (await lookAtGallery(
    target,
    pages.map(({ name }) => name),
  ))
    ? 0
    : 1
}
