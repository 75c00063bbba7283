import type { Page } from 'playwright-core'
import { catalogueOf } from '#words/words.ts'

const ids: ReadonlySet<string> = new Set(Object.keys(catalogueOf('de')))

interface PageText {
  readonly text: string
  readonly where: string
}

/** Ids that stand where their words should, in whatever language the page is drawn. */
export async function idFaults(page: Page): Promise<string[]> {
  return (await textsOf(page)).filter(({ text }) => ids.has(text)).map(({ text }) => `the bare id ${text}`)
}

/** In the pseudo-language whatever is not in brackets is data, or a text that no translator will ever see. */
export async function untranslatedFaults(page: Page, data: ReadonlySet<string>): Promise<string[]> {
  const faults = (await textsOf(page))
    .map(({ text, where }) => ({ where, text: outsideBrackets(text) }))
    .filter(({ text }) => /[A-Za-z]{2}/.test(text) && !isData(text, data))
    .map(({ text, where }) => `outside the catalogue, ${where}: ${text}`)
  return [...new Set(faults)]
}

/** Words of a button that do not fit into it, and words of a drawing that leave it. */
export async function clippedFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, .button, summary')]
      .filter((button) => button.checkVisibility() && getComputedStyle(button).overflow !== 'visible')
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
    const words = [...document.querySelectorAll('svg text')].filter((text) => {
      const drawing = text.closest('svg')!
      const [inner, outer] = [text.getBoundingClientRect(), drawing.getBoundingClientRect()]
      return inner.width > 0 && (inner.right > outer.right + 1 || inner.left < outer.left - 1)
    })
    return [...buttons, ...words].map(({ textContent }) => `clipped: ${textContent}`)
  })
}

/** Visible texts and the labels only a screen reader says. Names stand in `bdi`, keys in `kbd`, typed words in fields. */
async function textsOf(page: Page): Promise<PageText[]> {
  return page.evaluate(() => {
    const found: { text: string; where: string }[] = []
    const theirs = 'script, style, template, bdi, time, textarea, code, kbd, [lang]:not(html)'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim() ?? ''
      if (element && text !== '' && !element.closest(theirs))
        found.push({ text, where: `<${element.tagName.toLowerCase()}>` })
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        found.push({ text: element.getAttribute(name)!.trim(), where: name })
    return [...found, { text: document.title, where: '<title>' }]
  })
}

function outsideBrackets(text: string): string {
  let depth = 0
  let rest = ''
  for (const sign of text) {
    if (sign === '[') depth += 1
    else if (sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0) rest += sign
  }
  return rest.trim()
}

const patterns = [
  /^(\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}$/, // a date, which the pseudo-language leaves to `Intl`
  /^[A-Z][a-z]+\/[\w/ -]+$/, // a time zone
  /^\d{1,2} [A-Z][a-z]{2,3}$/, // a short date, which the pseudo-language leaves to `Intl` as well
  /^[A-Z]{2,3}$/, // initials and codes
  /^\S+@\S+$/,
]

export function isData(text: string, data: ReadonlySet<string>): boolean {
  if (data.has(text) || patterns.some((pattern) => pattern.test(text))) return true
  const parts = partsOf(text)
  return parts.length > 1 && parts.every((part) => !/[A-Za-z]{2}/.test(part) || isData(part, data))
}

/** Pages join data with such signs; nothing else may stand between two pieces. */
function partsOf(text: string): string[] {
  return text.split(/[,.·;:…\n]/).map((part) => part.trim())
}
