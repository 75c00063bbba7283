/** Addresses are compared without case and outer blanks. */
export function normaliseAddress(address: string): string {
  return address.trim().normalize('NFKC').toLowerCase()
}
