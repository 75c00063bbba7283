export { loader, action } from './role-page.server.ts'

/** Never drawn: it switches the role and leads to that role's first page. */
export default function RolePage() {
  return null
}
