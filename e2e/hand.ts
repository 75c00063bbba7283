import type { Locator, Page } from 'playwright-core'

/** What a person does to a page, whatever they hold: a keyboard alone, or a browser without scripts. */
export interface Hand {
  readonly page: Page
  /** Presses and choices so far, as the click budgets count them: typing is not one. */
  readonly activations: () => number
  /** Replaces what a field holds; a date is written as `2027-01-31`. */
  write(label: string, text: string): Promise<void>
  /** A radio button or a box to tick; where several questions offer the same words, the question is named too. */
  choose(label: string, question?: string): Promise<void>
  /** An option of a list, by its words. */
  pick(label: string, option: string): Promise<void>
  give(label: string, path: string): Promise<void>
  /** Presses a button; the page that follows is loaded when this ends. */
  press(name: string | RegExp): Promise<void>
  /** Follows a link; the page that follows is loaded when this ends. */
  follow(name: string | RegExp): Promise<void>
}

/** An answer as a journey gives it: which kind of control it goes into is said by its key. */
export interface Answers {
  readonly write?: Readonly<Record<string, string>>
  /** By question: the one answer that is chosen. */
  readonly choose?: Readonly<Record<string, string>>
}

export async function answer(hand: Hand, { write = {}, choose = {} }: Answers): Promise<void> {
  for (const [label, text] of Object.entries(write)) await hand.write(label, text)
  for (const [question, label] of Object.entries(choose)) await hand.choose(label, question)
}

export function choice(page: Page, label: string, question?: string): Locator {
  const place = question === undefined ? page : page.getByRole('group', { name: question })
  return place.getByLabel(label).first()
}
