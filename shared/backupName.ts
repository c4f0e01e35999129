/** What the name of a copy of the clinic's file says. Without zod, which a start would otherwise wait for. */

/**
 * Why a copy was made. `before_update`: before a newer Rollcall changed the file. `before_restore`: the file as it was
 * when somebody went back to a backup. `damaged`: a file that was replaced because it could not be used; kept, never
 * offered.
 */
export const backupKinds = ['daily', 'quit', 'manual', 'before_update', 'before_restore', 'damaged'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** A file name in the backups folder, never a path: `clinic-20261122T170842123Z-daily.sqlite`. */
export const backupNamePattern = new RegExp(`^clinic-\\d{8}T\\d{9}Z-(${backupKinds.join('|')})\\.sqlite$`);
