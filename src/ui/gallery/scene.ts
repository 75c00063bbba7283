import type { ReactElement } from 'react'

/** One page of the gallery: building blocks in their states, with invented people and words. */
export type Scene = {
  name: string
  title: string
  sheet: 'workbench' | 'link-page'
  lang?: string
  dir?: 'rtl'
  page: ReactElement
}
