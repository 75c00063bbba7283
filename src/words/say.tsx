import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { localeOf, speak, type Catalogue, type Say } from './speak.ts'

interface Speech {
  readonly language: string
  readonly say: Say
}

const SpeechContext = createContext<Speech>({ language: 'en', say: speak('en', {}) })

export function SpeechProvider({
  language,
  catalogue,
  timeZone,
  children,
}: {
  language: string
  catalogue: Catalogue
  /** Zone every moment on the page is written in. */
  timeZone: string
  children: ReactNode
}) {
  const speech = useMemo(
    () => ({ language, say: speak(language, catalogue, timeZone) }),
    [language, catalogue, timeZone],
  )
  return <SpeechContext value={speech}>{children}</SpeechContext>
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
