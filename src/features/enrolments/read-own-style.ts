import type { Work } from '#platform/database/work.ts'
import { findSettings } from './enrolment-settings.store.ts'
import { readStyles } from './enrolment-styles.store.ts'
import { startingAsked } from './own-colleagues.contract.ts'
import type { WorkingStyle } from './own-style.contract.ts'
import { findOwnEnrolment } from './read-own-enrolment.ts'

export interface OwnStyle {
  readonly programmeName: string
  readonly isOpen: boolean
  /** Also when it is not asked any more but was answered, so that it can be taken back. */
  readonly asked: boolean
  readonly style: Partial<WorkingStyle>
}

/** How somebody described themselves; shown to nobody but them. */
export async function readOwnStyle(work: Work): Promise<OwnStyle> {
  const { programme, enrolment } = await findOwnEnrolment(work)
  const { db, organisationId } = work
  const { asked } = (await findSettings(db, organisationId, programme.programmeId)) ?? {
    asked: startingAsked,
  }
  const isEnrolled = enrolment?.state === 'enrolled'
  const style =
    (isEnrolled &&
      (await readStyles(db, organisationId, [enrolment.enrolmentId])).get(enrolment.enrolmentId)) ||
    {}
  return {
    programmeName: programme.name,
    isOpen: isEnrolled && programme.state !== 'closed',
    asked: asked.style || Object.keys(style).length > 0,
    style,
  }
}
