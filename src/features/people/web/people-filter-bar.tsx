import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { peopleMessages as words } from '../people.messages.ts'

interface FilterBarProps {
  filter: {
    readonly search?: string | undefined
    readonly department?: string | undefined
    readonly region?: string | undefined
    readonly presence: string
  }
  departments: readonly string[]
  regions: readonly string[]
}

/** A plain form that asks with GET, so that a filtered list has an address of its own. */
export function PeopleFilterBar({ filter, departments, regions }: FilterBarProps) {
  const say = useSay()
  const options = (values: readonly string[], any: string) => [
    { value: '', label: any },
    ...values.map((value) => ({ value, label: value })),
  ]
  return (
    <form method="get" role="search" className="row">
      <TextField
        name="search"
        type="search"
        label={say(words.search)}
        initial={filter.search}
        maxLength={200}
      />
      <SelectField
        name="department"
        label={say(words.department)}
        initial={filter.department ?? ''}
        options={options(departments, say(words.anyDepartment))}
      />
      <SelectField
        name="region"
        label={say(words.region)}
        initial={filter.region ?? ''}
        options={options(regions, say(words.anyRegion))}
      />
      <SelectField
        name="presence"
        label={say(words.presence)}
        initial={filter.presence}
        options={[
          { value: 'here', label: say(words.here) },
          { value: 'gone', label: say(words.gone) },
          { value: 'all', label: say(words.all) },
        ]}
      />
      <Actions>
        <Button>{say(words.show)}</Button>
        <LinkButton look="quiet" href="/people">
          {say(words.clear)}
        </LinkButton>
      </Actions>
    </form>
  )
}
