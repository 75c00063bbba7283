export { loader } from './start-page.server.ts'

/** Never drawn: the loader sends everybody to the first page of their role. */
export default function StartPage() {
  return null
}
