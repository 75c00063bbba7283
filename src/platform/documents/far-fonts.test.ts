import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import Pdf from 'pdfkit'
import { expect, test } from 'vitest'
import { farFonts } from './far-fonts.ts'
import { createTextSetter } from './text-setter.ts'

test('letters of other scripts are set in faces of the product, on a machine with fonts or without', () => {
  const setter = createTextSetter(new Pdf())
  for (const [name, face] of [
    ['نورة بنت عبد الرحمن', /^noto-sans-arabic-/],
    ['王小明', /^noto-sans-sc-/],
    ['さくら', /^noto-sans-sc-/],
    ['김서연', /^noto-sans-kr-/],
    ['निशा वर्मा', /^noto-sans-devanagari-/],
    ['שירה גולן', /^noto-sans-hebrew-/],
    ['கவிதா', /^noto-sans-tamil-/],
    ['สมชาย', /^noto-sans-thai-/],
    ['ሰላም', /^noto-sans-ethiopic-/],
  ] as const)
    for (const { text, file } of setter.runsOf('serif', name))
      if (text.trim() !== '') expect(basename(file ?? ''), text).toMatch(face)
})

test('Latin asks for none of them, and every file they name is there', () => {
  expect(farFonts('Ångström')).toEqual([])
  const files = ['ن', '王', '龘', 'ア', '김', 'न', 'ש', 'க', 'ส', 'ሰ'].flatMap((letter) => farFonts(letter))
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})
