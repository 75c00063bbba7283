import { createContext, type RouterContextProvider } from 'react-router'
import type { Actor } from '#contract/actor.ts'
import type { Transaction, UseCase } from '#platform/database/work.ts'
import type { Outgoing } from '#platform/outgoing/create-outgoing.ts'
import type { Language } from '#words/words.ts'
import type { SideWords } from '#words/side-words.ts'
import type { Say } from '#words/speak.ts'

declare const door: unique symbol

/** The way into the case room. Closed to every page but those of concerns, which open it with `caseRoom`. */
export interface CaseDoor {
  readonly [door]: never
}

/** What a page may use. It never sees a connection: `run` is the only way to data. */
export interface PageContext {
  readonly actor: Actor
  readonly organisationName: string | null
  readonly nonce: string
  readonly language: Language
  /** The organisation's zone; every moment on a page is written in it unless the page says otherwise. */
  readonly timeZone: string
  /** How the programme the page speaks of calls its two sides. */
  readonly sides: SideWords
  readonly say: Say
  /** False for pages that must work, and stay light, without any script. */
  readonly scripts: boolean
  /** A page without scripts that may carry one helper of ours. */
  readonly helper: boolean
  /** Whether a form of this page carries a file, whose bytes are streamed instead of read whole. */
  readonly takesFile: boolean
  /** The frame drawn around the page, from the page list. */
  readonly frame: 'workbench' | 'none'
  /** Behind a mailed link: whom it is for, and the page for whoever that is not. */
  readonly linkFor: { readonly name: string; readonly notYou: string } | null
  /** Address people use, without a slash at the end. */
  readonly publicUrl: string
  /** Whether a mail server is set; without one mails stay in the outbox. */
  readonly mailServer: boolean
  /** The one way out for addresses people type: asked before one is saved. */
  readonly outgoing: Outgoing
  /** Address of the asking machine, for throttling only; never logged or stored plain. */
  readonly remoteAddress: string
  /** Set when the page list does not let this actor in; the root's middleware turns it into a page or a redirect. */
  readonly refusal: Refusal | null
  /** Runs a use case as the actor. A failure becomes the matching state page. For loaders. */
  run<Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input, submission?: string): Promise<Outcome>
  /** The same for actions: a failure comes back as a problem to show beside what the person typed. */
  attempt<Input, Outcome>(
    useCase: UseCase<Input, Outcome>,
    input: Input,
    submission?: string,
  ): Promise<Attempt<Outcome>>
  /** Runs a use case in a named organisation, for doors where nobody is signed in yet. */
  runIn<Input, Outcome>(
    organisationId: string,
    useCase: UseCase<Input, Outcome>,
    input: Input,
  ): Promise<Outcome>
  /** Waits for something a door does in several steps: a failure comes back as a problem, as with `attempt`. */
  settle<Outcome>(running: Promise<Outcome>): Promise<Attempt<Outcome>>
  /** Reads tables that belong to no organisation. */
  lookUp<Input, Outcome>(
    read: (db: Transaction, input: Input) => Promise<Outcome>,
    input: Input,
  ): Promise<Outcome>
  readonly caseDoor: CaseDoor
  /** Cookies set with the response. */
  readonly cookies: CookieJar
  readonly now: Date
}

export type Attempt<Outcome> =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly problem: Problem }

/** A failure in the person's language. */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly sentence: string
}

export type Refusal =
  | { readonly status: 302; readonly location: string }
  | { readonly status: 403 | 404; readonly title: string; readonly detail: string }

export interface CookieJar {
  set(name: 'session' | 'language' | 'notice', value: string, maxAgeSeconds: number): void
  clear(name: 'session' | 'language' | 'notice'): void
}

export const pageContext = createContext<PageContext>()

export function page(context: Readonly<RouterContextProvider>): PageContext {
  return context.get(pageContext)
}
