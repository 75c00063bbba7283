import { z } from 'zod'

export const styleTraits = [
  'openness',
  'conscientiousness',
  'extraversion',
  'agreeableness',
  'neuroticism',
] as const
export type StyleTrait = (typeof styleTraits)[number]

/** How somebody describes themselves: 0 is the first of the two ends on the page, 100 the second. */
export type WorkingStyle = Readonly<Record<StyleTrait, number>>

/** Five stops from one end to the other. */
export const styleStops = ['0', '25', '50', '75', '100'] as const

const stop = z.enum(styleStops).optional()
const asked = z.object(
  Object.fromEntries(styleTraits.map((trait) => [trait, stop])) as Record<StyleTrait, typeof stop>,
)

/** Each line may be skipped. Whatever is said needs the consent beside it; nothing said needs none and is kept as nothing. */
export const styleForm = asked
  .extend({ consent: z.string().optional(), forget: z.string().optional() })
  .transform(({ consent, forget, ...said }, context) => {
    const style = Object.fromEntries(
      styleTraits.flatMap((trait) => (said[trait] === undefined ? [] : [[trait, Number(said[trait])]])),
    ) as Partial<WorkingStyle>
    if (forget === 'yes') return {}
    if (Object.keys(style).length > 0 && consent !== 'yes')
      context.addIssue({ code: 'custom', path: ['consent'], message: 'problemStyleConsent' })
    return style
  })

/** It counts only where all five were answered. */
export function isComplete(style: Partial<WorkingStyle>): style is WorkingStyle {
  return styleTraits.every((trait) => style[trait] !== undefined)
}
