/** Nothing to read: the card is words alone. */
export function loader() {
  return null
}
