import type { Locator, Page } from 'playwright-core'
import { choice, type Hand } from './hand.ts'

/** Links and forms alone, as a browser without scripts knows them. */
export function plainHand(page: Page): Hand {
  let activations = 0
  const leave = async (control: Locator) => {
    activations += 1
    await Promise.all([page.waitForEvent('load'), control.click()])
  }
  return {
    page,
    activations: () => activations,
    write: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    async choose(label, question) {
      activations += 1
      await choice(page, label, question).check()
    },
    async pick(label, option) {
      activations += 1
      await page.getByLabel(label, { exact: true }).selectOption({ label: option })
    },
    async give(label, path) {
      activations += 1
      await page.getByLabel(label, { exact: true }).setInputFiles(path)
    },
    press: (name) => leave(page.getByRole('button', { name, exact: true }).first()),
    follow: (name) => leave(page.getByRole('link', { name, exact: true }).first()),
  }
}
