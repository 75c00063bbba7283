import type { Message } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import { menteeModules } from './mentee-modules.messages.ts'
import { mentorModules } from './mentor-modules.messages.ts'
import { sharedModules } from './shared-modules.messages.ts'
import { optionKeys, trainingModules, type ModuleKey, type OptionKey } from './training-modules.data.ts'

const messages: Readonly<Record<string, Message>> = { ...menteeModules, ...mentorModules, ...sharedModules }

export interface SpokenQuestion {
  readonly ask: string
  readonly options: readonly { readonly value: OptionKey; readonly label: string }[]
  readonly hint: string
  readonly why: string
}

function word(say: Say, id: string): string {
  const message = messages[id]
  if (!message) throw new Error(`A reading has no words for ${id}.`)
  return say(message)
}

export const moduleTitle = (say: Say, module: ModuleKey) => word(say, `${module}.title`)

/** The product's own text of a reading, in Markdown. */
export const moduleText = (say: Say, module: ModuleKey) => word(say, `${module}.text`)

export function moduleQuestions(say: Say, module: ModuleKey): SpokenQuestion[] {
  return trainingModules[module].right.map((_right, at) => {
    const part = (name: string) => word(say, `${module}.${at + 1}.${name}`)
    return {
      ask: part('ask'),
      options: optionKeys.map((value) => ({ value, label: part(value) })),
      hint: part('hint'),
      why: part('why'),
    }
  })
}
