import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { SideWords } from './side-words.ts'
import { localeOf, speak, type Catalogue, type Say } from './speak.ts'

interface Speech {
  readonly language: string
  readonly catalogue: Catalogue
  readonly timeZone: string
  readonly say: Say
}

const SpeechContext = createContext<Speech>({
  language: 'en',
  catalogue: {},
  timeZone: 'UTC',
  say: speak('en', {}),
})

export function SpeechProvider({
  language,
  catalogue,
  timeZone,
  sides,
  children,
}: {
  language: string
  catalogue: Catalogue
  /** Zone every moment on the page is written in. */
  timeZone: string
  /** How the programme the page speaks of calls its two sides. */
  sides: SideWords
  children: ReactNode
}) {
  const { own, mentorWord, menteeWord, mentorHead, menteeHead } = sides
  // Word by word: the same words read anew must not make a new voice, with which everything that speaks would be drawn again.
  const speech = useMemo(() => {
    const words = { own, mentorWord, menteeWord, mentorHead, menteeHead }
    return { language, catalogue, timeZone, say: speak(language, catalogue, timeZone, words) }
  }, [language, catalogue, timeZone, own, mentorWord, menteeWord, mentorHead, menteeHead])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** The same voice for a part that may come to speak of another programme while the page around it stays. */
export function SidesProvider({ sides, children }: { sides: SideWords; children: ReactNode }) {
  const { language, catalogue, timeZone } = useContext(SpeechContext)
  return (
    <SpeechProvider language={language} catalogue={catalogue} timeZone={timeZone} sides={sides}>
      {children}
    </SpeechProvider>
  )
}

/** The voice of the page: `const say = useSay()`, then `say(messages.title, { count })`. */
export function useSay(): Say {
  return useContext(SpeechContext).say
}

export function useLanguage(): string {
  return useContext(SpeechContext).language
}

/** For `Intl`: how this page writes dates, numbers and lists. */
export function useLocale(): string {
  return localeOf(useContext(SpeechContext).language)
}
