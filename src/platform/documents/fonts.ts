import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const require = createRequire(import.meta.url)

/** The product's own faces, in the order in which they are asked for a letter. */
const faces = {
  serif: {
    folder: '@fontsource-variable/source-serif-4',
    files: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(
      (subset) => `source-serif-4-${subset}-wght-normal.woff2`,
    ),
  },
  plain: {
    folder: '@fontsource-variable/atkinson-hyperlegible-next',
    files: ['latin', 'latin-ext'].map((subset) => `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`),
  },
} as const

export type Face = keyof typeof faces

export function fontFiles(face: Face): string[] {
  const { folder, files } = faces[face]
  const root = join(dirname(require.resolve(`${folder}/package.json`)), 'files')
  return files.map((file) => join(root, file)).filter((file) => existsSync(file))
}

const systemFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/Library/Fonts',
  '/System/Library/Fonts',
]
const likely = /noto|dejavu|droid|unifont|arial|wqy|ipa|nanum|cjk/i

/** Fonts of the machine that may know other scripts: regular faces only, and not many, since each has to be opened to know. */
export function systemFonts(most = 60): string[] {
  const found: string[] = []
  for (const folder of systemFolders) {
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder, { recursive: true }) as string[])
      if (
        /\.(ttf|otf)$/i.test(name) &&
        likely.test(name) &&
        !/bold|italic|oblique|light|thin|black|mono/i.test(name)
      )
        found.push(join(folder, name))
  }
  return found.toSorted().slice(0, most)
}
