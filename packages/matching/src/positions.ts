/** 0, 1, 2 and so on, so many numbers. A loop: `Int32Array.from` with a function takes twenty times as long. */
export function positions(count: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(count)
  for (let p = 0; p < count; p++) all[p] = p
  return all
}
