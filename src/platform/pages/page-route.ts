import type { Access } from '#contract/actor.ts'

/** One page: where it lives, which file draws it, who may open it. The same list makes the routes, the gate and the tests. */
export interface PageRoute {
  /** Path pattern of React Router, without the slash in front. */
  readonly path: string
  /** File from `src/features`, or from `src/app/web` when it starts with a dot. */
  readonly file: string
  readonly access: Access
  /** For pages behind a mailed link: whether they still open, to show what was decided, once the link is used. */
  readonly usedLinks?: 'open' | 'refuse'
  /** Behind a mailed link: what only its receiver may read, so whoever follows the link in their place stays outside. */
  readonly receiverOnly?: boolean
  /** Frame around the page: the coordinator's workbench, or none (the page brings its own). */
  readonly frame?: 'workbench' | 'none'
  /** A form of this page carries a file of any size; every other form is short. */
  readonly takesFile?: boolean
  /** A page without scripts may carry one small file of ours, `<script src nonce>`, that only helps; everything works without it. */
  readonly helper?: boolean
  /** Pages of participants, links and doors ship no script. */
  readonly scripts?: boolean
}
