/** Measures of colour by which the tokens are held to their promises. */

export type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]

/** Colour vision after Machado and others (2009), whole loss of one kind of cone, in linear light. */
export const visions = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

export function linearLight(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** WCAG 2 contrast of two hexadecimal colours. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

export function seenBy(vision: keyof typeof visions, colour: Rgb): Rgb {
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  const [red, green, blue] = visions[vision]
  return [clip(dot(red, colour)), clip(dot(green, colour)), clip(dot(blue, colour))]
}

/** CIEDE2000 of two colours in linear light. */
export function difference(one: Rgb, other: Rgb): number {
  return labDifference(lab(one), lab(other))
}

export function labDifference([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const grey = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)))
  const [c1, c2] = [Math.hypot(a1 * (1 + grey), b1), Math.hypot(a2 * (1 + grey), b2)]
  const [h1, h2] = [hue(a1 * (1 + grey), b1), hue(a2 * (1 + grey), b2)]
  const [deltaL, deltaC] = [l2 - l1, c2 - c1]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const deltaH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2)
  const [meanL, meanC] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const meanH = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const t =
    1 - 0.17 * cos(meanH - 30) + 0.24 * cos(2 * meanH) + 0.32 * cos(3 * meanH + 6) - 0.2 * cos(4 * meanH - 63)
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2)
  const [sc, sh] = [1 + 0.045 * meanC, 1 + 0.015 * meanC * t]
  const rotation =
    -2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2)))
  return Math.sqrt(
    (deltaL / sl) ** 2 + (deltaC / sc) ** 2 + (deltaH / sh) ** 2 + rotation * (deltaC / sc) * (deltaH / sh),
  )
}

function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linearLight(hex))
}

function lab(colour: Rgb): Rgb {
  const bend = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27) * (value / 116) + 16 / 116
  const x = bend(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047)
  const y = bend(dot([0.2126729, 0.7151522, 0.072175], colour))
  const z = bend(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function dot(one: Rgb, other: Rgb): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

function hue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180)
}
