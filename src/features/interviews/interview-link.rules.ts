/** A link stays open for thirty days; another mail about the same conversation brings another link. */
export const linkMinutes = 30 * 24 * 60
