import { ChoiceCards } from '#ui/choice-cards.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { longestText, needs, type Draft } from '../concerns.contract.ts'
import { helpMessages as words } from '../help.messages.ts'
import { needWords } from './need-words.rules.ts'
import { StepForm } from './step-form.tsx'

export interface StepProps {
  readonly draft: Draft
  readonly problems: Readonly<Record<string, string>>
}

export function NeedStep({ draft, problems }: StepProps) {
  const say = useSay()
  return (
    <>
      <PageHead look="question" title={say(words.needTitle)} />
      <p>{say(words.needLead)}</p>
      <StepForm step="need" draft={draft} asks={['need']}>
        <ChoiceCards
          name="need"
          legend={say(words.needTitle)}
          legendHidden
          error={problems['need']}
          chosen={draft.need ? [draft.need] : []}
          choices={needs.map((need) => ({ value: need, label: say(needWords[need]) }))}
        />
      </StepForm>
    </>
  )
}

export function WhatStep({ draft }: StepProps) {
  const say = useSay()
  return (
    <>
      <PageHead look="question" title={say(words.whatTitle)} />
      <StepForm step="what" draft={draft} asks={['what']}>
        <TextArea
          name="what"
          label={say(words.whatLabel)}
          optional={say(words.optional)}
          hint={say(words.whatHint)}
          initial={draft.what}
          rows={8}
          maxLength={longestText}
          spellCheck={false}
        />
        <details>
          <summary>{say(words.whatSealed)}</summary>
          <p className="small">{say(words.whatSealedText)}</p>
        </details>
      </StepForm>
    </>
  )
}

export function KeepOutStep({
  draft,
  handlers,
}: StepProps & { handlers: readonly { accountId: string; name: string }[] }) {
  const say = useSay()
  return (
    <>
      <PageHead look="question" title={say(words.keepTitle)} />
      <p>{say(words.keepText)}</p>
      <StepForm step="keep-out" draft={draft} asks={['keepOut']}>
        <ChoiceCards
          name="keepOut"
          kind="checkbox"
          legend={say(words.keepLegend)}
          hint={say(words.keepNone)}
          chosen={draft.keepOut}
          choices={handlers.map(({ accountId, name }) => ({ value: accountId, label: <bdi>{name}</bdi> }))}
        />
      </StepForm>
    </>
  )
}

export function ReachStep({ draft, problems }: StepProps) {
  const say = useSay()
  return (
    <>
      <PageHead look="question" title={say(words.reachTitle)} />
      <StepForm step="reach" draft={draft} asks={['reach', 'address', 'name']}>
        <ChoiceCards
          name="reach"
          legend={say(words.reachTitle)}
          legendHidden
          error={problems['reach']}
          chosen={draft.reach ? [draft.reach] : []}
          choices={[
            {
              value: 'code',
              label: say(words.reachCode),
              note: say(words.reachCodeNote),
            },
            {
              value: 'named',
              label: say(words.reachNamed),
              note: say(words.reachNamedNote),
              more: (
                <div className="stack">
                  <TextField
                    name="address"
                    type="email"
                    label={say(words.address)}
                    hint={say(words.addressHint)}
                    error={problems['address']}
                    initial={draft.address}
                    maxLength={320}
                  />
                  <TextField
                    name="name"
                    label={say(words.name)}
                    optional={say(words.optional)}
                    initial={draft.name}
                    maxLength={200}
                  />
                  <p className="small">{say(words.chainNote)}</p>
                </div>
              ),
            },
          ]}
        />
        <p>{say(words.honest)}</p>
      </StepForm>
    </>
  )
}
