import { tables, type Transaction } from '#platform/database/work.ts'

export interface Announcement {
  readonly announcementId: string
  readonly programmeId: string
  readonly pairs: number
  /** Nothing leaves before. */
  readonly leavesAt: Date
  readonly announcedAt: Date
  readonly withdrawnAt: Date | null
  /** Of one pair by itself, such as another partner for somebody; it is not an announcement of the programme. */
  readonly single?: boolean
}

export async function insertAnnouncement(
  db: Transaction,
  organisationId: string,
  announcement: Announcement,
): Promise<void> {
  await tables<'announcements'>(db)
    .insertInto('announcements')
    .values({
      organisation_id: organisationId,
      announcement_id: announcement.announcementId,
      programme_id: announcement.programmeId,
      pairs: announcement.pairs,
      leaves_at: announcement.leavesAt,
      announced_at: announcement.announcedAt,
      withdrawn_at: announcement.withdrawnAt,
      single: announcement.single ?? false,
    })
    .execute()
}

export async function saveAnnouncement(
  db: Transaction,
  organisationId: string,
  announcementId: string,
  change: { pairs?: number; leavesAt?: Date; withdrawnAt?: Date },
): Promise<void> {
  await tables<'announcements'>(db)
    .updateTable('announcements')
    .set({
      ...(change.pairs === undefined ? {} : { pairs: change.pairs }),
      ...(change.leavesAt === undefined ? {} : { leaves_at: change.leavesAt }),
      ...(change.withdrawnAt === undefined ? {} : { withdrawn_at: change.withdrawnAt }),
    })
    .where('organisation_id', '=', organisationId)
    .where('announcement_id', '=', announcementId)
    .execute()
}

/** The newest announcement of a programme that was not undone. Locked, since only one of two may undo it. */
export async function findLastAnnouncement(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Announcement | undefined> {
  const row = await tables<'announcements'>(db)
    .selectFrom('announcements')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('withdrawn_at', 'is', null)
    .where('single', '=', false)
    .orderBy('announced_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      announcementId: row.announcement_id,
      programmeId: row.programme_id,
      pairs: row.pairs,
      leavesAt: row.leaves_at,
      announcedAt: row.announced_at,
      withdrawnAt: row.withdrawn_at,
    }
  )
}

/** Locks the pairs an announcement told of, so that it is undone before or after somebody's answer, never during it. */
export async function lockAnnounced(
  db: Transaction,
  organisationId: string,
  announcementId: string,
): Promise<void> {
  await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select('pair_id')
    .where('organisation_id', '=', organisationId)
    .where('announcement_id', '=', announcementId)
    .orderBy('pair_id')
    .forUpdate()
    .execute()
}
