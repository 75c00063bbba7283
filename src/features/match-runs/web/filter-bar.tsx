import { Button } from '#ui/button.tsx'
import { MagnifyingGlassIcon } from '#ui/icons.tsx'
import { useSay } from '#words/say.tsx'
import type { Grouping, ReviewFilter } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'

interface FilterBarProps {
  readonly home: string
  readonly filter: ReviewFilter
  readonly group: Grouping
  /** With scripts the list follows each keystroke. */
  readonly onFilter: ((filter: ReviewFilter) => void) | undefined
  readonly onGroup: ((group: Grouping) => void) | undefined
}

const showWords = {
  all: words.showAll,
  flagged: words.showFlagged,
  locked: words.showLocked,
  forbidden: words.showForbidden,
}
const groupWords: Record<Grouping, typeof words.groupByNone> = {
  none: words.groupByNone,
  department: words.groupByDepartment,
  region: words.groupByRegion,
  topic: words.groupByTopic,
  level: words.groupByLevel,
}

export function FilterBar({ home, filter, group, onFilter, onGroup }: FilterBarProps) {
  const say = useSay()
  const bound = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null)
  return (
    <form
      className="match-filter"
      method="get"
      action={home}
      onSubmit={onFilter ? (event) => event.preventDefault() : undefined}
    >
      <label className="match-search">
        <span className="visually-hidden">{say(words.search)}</span>
        <MagnifyingGlassIcon small />
        <input
          className="field-input"
          type="search"
          name="q"
          id="match-search"
          placeholder={say(words.search)}
          defaultValue={filter.words}
          onChange={onFilter && ((event) => onFilter({ ...filter, words: event.currentTarget.value }))}
        />
      </label>
      <label>
        <span className="visually-hidden">{say(words.show)}</span>
        <select
          className="match-select"
          name="show"
          defaultValue={filter.show}
          onChange={
            onFilter &&
            ((event) => onFilter({ ...filter, show: event.currentTarget.value as ReviewFilter['show'] }))
          }
        >
          {Object.entries(showWords).map(([value, label]) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      <span className="match-range">
        <label>
          {say(words.fitFrom)}{' '}
          <input
            className="match-number"
            name="from"
            inputMode="numeric"
            maxLength={3}
            {...(onFilter ? { value: filter.from ?? '' } : { defaultValue: filter.from ?? '' })}
            onChange={
              onFilter && ((event) => onFilter({ ...filter, from: bound(event.currentTarget.value) }))
            }
          />
        </label>
        <label>
          {say(words.fitTo)}{' '}
          <input
            className="match-number"
            name="to"
            inputMode="numeric"
            maxLength={3}
            {...(onFilter ? { value: filter.to ?? '' } : { defaultValue: filter.to ?? '' })}
            onChange={onFilter && ((event) => onFilter({ ...filter, to: bound(event.currentTarget.value) }))}
          />
        </label>
      </span>
      <label className="match-grouping">
        {say(words.groupBy)}:{' '}
        <select
          className="match-select"
          name="group"
          defaultValue={group}
          onChange={onGroup && ((event) => onGroup(event.currentTarget.value as Grouping))}
        >
          {Object.entries(groupWords).map(([value, label]) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      {onFilter ? null : <Button small>{say(words.apply)}</Button>}
    </form>
  )
}
