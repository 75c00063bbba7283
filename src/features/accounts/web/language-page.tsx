export { loader, action } from './language-page.server.ts'

/** Never drawn: it keeps the choice and leads back. */
export default function LanguagePage() {
  return null
}
