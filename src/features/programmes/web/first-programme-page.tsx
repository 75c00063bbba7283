export { loader } from './first-programme-page.server.ts'

/** Never drawn: the loader always leads on. */
export default function FirstProgrammePage() {
  return null
}
