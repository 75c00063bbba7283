import type { Instance } from './instance.ts'

/** Fewest and most pairs of everybody, locked pairs counted in. */
export interface Limits {
  readonly leftLo: Int32Array
  readonly leftHi: Int32Array
  readonly rightLo: Int32Array
  readonly rightHi: Int32Array
}

/** The instance's limits; `required` raises every left person's fewest to 1. */
export function limitsOf(instance: Instance, required: boolean): Limits {
  return {
    leftLo: required ? instance.leftMin.map((min) => Math.max(min, 1)) : instance.leftMin,
    leftHi: instance.leftMax,
    rightLo: instance.rightMin,
    rightHi: instance.rightMax,
  }
}
