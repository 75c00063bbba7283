import { renderToStaticMarkup } from 'react-dom/server'

import { decideScenes } from './decide-scene.tsx'
import { doorScenes } from './door-scene.tsx'
import { logScenes } from './log-scene.tsx'
import { matchScenes } from './match-scene.tsx'
import { outcomeScenes } from './outcome-scene.tsx'
import { ourPairScenes } from './our-pair-scene.tsx'
import { partsScenes } from './parts-scene.tsx'
import type { Scene } from './scene.ts'
import { stateScenes } from './states-scene.tsx'
import { todayScenes } from './today-scene.tsx'

const scenes: readonly Scene[] = [
  ...matchScenes,
  ...todayScenes,
  ...outcomeScenes,
  ...decideScenes,
  ...logScenes,
  ...ourPairScenes,
  ...doorScenes,
  ...partsScenes,
  ...stateScenes,
]

/** Every scene as a page that needs nothing but its style sheet. */
export function galleryPages(): { name: string; html: string }[] {
  return scenes.map(({ name, title, sheet, lang = 'en', dir, page }) => ({
    name,
    html: `<!doctype html>${renderToStaticMarkup(
      <html lang={lang} dir={dir}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{title}</title>
          <link rel="stylesheet" href={`${sheet}.css`} />
        </head>
        <body>{page}</body>
      </html>,
    )}`,
  }))
}
