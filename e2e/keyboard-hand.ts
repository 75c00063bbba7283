import type { ElementHandle, Locator, Page } from 'playwright-core'
import { choice, type Hand } from './hand.ts'

export interface KeyboardHand extends Hand {
  /** A key that does something; it counts as a click does. */
  readonly act: (key: string) => Promise<void>
  /** Keys that only move the focus, as a pointer moves over the page. */
  readonly move: (...keys: string[]) => Promise<void>
  readonly goTo: (control: Locator) => Promise<void>
}

/** Only `page.keyboard` is used: Tab until the wanted control has the focus, then the keys its kind answers to. */
export function keyboardHand(page: Page): KeyboardHand {
  let activations = 0
  const activate = async (key: string) => {
    activations += 1
    await page.keyboard.press(key)
  }
  const leave = async (control: Locator) => {
    await tabTo(page, control)
    await Promise.all([page.waitForEvent('load'), activate('Enter')])
  }
  return {
    page,
    activations: () => activations,
    act: activate,
    async move(...keys) {
      for (const key of keys) await page.keyboard.press(key)
    },
    goTo: (control) => tabTo(page, control),
    async write(label, text) {
      const field = page.getByLabel(label, { exact: true })
      await tabTo(page, field)
      if ((await field.getAttribute('type')) === 'date') return page.keyboard.type(asTyped(text))
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    },
    async choose(label, question) {
      const control = choice(page, label, question)
      if ((await control.getAttribute('type')) === 'radio') await reachRadio(page, control)
      else await tabTo(page, control)
      await activate('Space')
    },
    async pick(label, option) {
      await tabTo(page, page.getByLabel(label, { exact: true }))
      // A closed list jumps to the option whose first letters are typed.
      await page.keyboard.type(option)
      activations += 1
    },
    async give(label, path) {
      await tabTo(page, page.getByLabel(label, { exact: true }))
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), activate('Space')])
      await chooser.setFiles(path)
    },
    press: (name) => leave(page.getByRole('button', { name, exact: true }).first()),
    follow: (name) => leave(page.getByRole('link', { name, exact: true }).first()),
  }
}

/** Presses Tab until the control has the focus, and holds what every stop owes: it is in view, and nothing covers it. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await untilFocus(page, wanted, (element) => element.evaluate((node) => node === document.activeElement))
  const seen = await wanted.evaluate((node) => {
    const box = node.getBoundingClientRect()
    const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return there !== null && (node.contains(there) || there.contains(node))
  })
  if (!seen)
    throw new Error(`The focus is on ${String(wanted)}, but something covers it or it is out of view.`)
}

/** A group of radio buttons is one stop; the arrows walk inside it. */
async function reachRadio(page: Page, wanted: Locator): Promise<void> {
  const group = await wanted.getAttribute('name')
  const inGroup = () =>
    page.evaluate((name) => (document.activeElement as HTMLInputElement | null)?.name === name, group)
  await untilFocus(page, wanted, inGroup)
  const element = await wanted.elementHandle()
  for (let step = 0; step < 40; step += 1) {
    if (await element!.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows never reach ${String(wanted)}.`)
}

async function untilFocus(
  page: Page,
  wanted: Locator,
  arrived: (element: ElementHandle<HTMLElement | SVGElement>) => Promise<boolean>,
): Promise<void> {
  const element = await wanted.elementHandle()
  const stops = await page.locator('a, button, input, select, textarea, summary, [tabindex]').count()
  for (let step = 0; step <= stops + 2; step += 1) {
    if (await arrived(element!)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${String(wanted)}.`)
}

/** The native date field takes month, day and year, in the order of the browser's language. */
function asTyped(date: string): string {
  const [year, month, day] = date.split('-')
  return `${month}${day}${year}`
}
