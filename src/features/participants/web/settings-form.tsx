import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { participantMessages as words } from '../participants.messages.ts'

/** Settings show what holds now, so sending them untouched changes nothing. */
export function SettingsForm({ language, wish }: { language: string | null; wish: string }) {
  const say = useSay()
  const name = (code: string) =>
    new Intl.DisplayNames([code], { type: 'language' })
      .of(code)
      ?.replace(/^./u, (first) => first.toUpperCase()) ?? code
  return (
    <form method="post" className="chapter">
      <h2>{say(words.settingsTitle)}</h2>
      <SelectField
        name="language"
        label={say(words.language)}
        width="short"
        initial={language ?? ''}
        options={[
          ...(language === null ? [{ value: '', label: say(words.languageOwn) }] : []),
          ...['en', 'de'].map((value) => ({ value, label: name(value) })),
        ]}
      />
      <ChoiceCards
        name="wish"
        legend={say(words.wish)}
        chosen={[wish]}
        choices={[
          { value: 'all', label: say(words.wishAll) },
          { value: 'decisions', label: say(words.wishDecisions) },
          { value: 'none', label: say(words.wishNone) },
        ]}
      />
      <Button look="ink" name="intent" value="settings">
        {say(words.save)}
      </Button>
    </form>
  )
}
