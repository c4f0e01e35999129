import type { BackupName } from '../../shared/schemas/backups.ts';
import type { WriteContext } from './actor.ts';
import type { Changes } from './changes.ts';
import type { ClinicDatabase } from './db/open.ts';

/** All that the application takes from the world around it. Tests pass their own clock and ids. */
export interface Deps {
  readonly database: ClinicDatabase;
  /** Now, in milliseconds since the epoch. The only clock. */
  readonly now: () => number;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** Where the clinic's files are: `clinic.sqlite`, `backups/`, `photos/`. */
  readonly dataFolder: string;
  /** The built renderer: `index.html` and `assets/`. */
  readonly staticFolder: string;
  readonly changes: Changes;
  /**
   * Puts a backup in the place of the clinic's file and opens it; everybody is signed out. Call it outside of any
   * transaction, and use nothing of these deps afterwards.
   */
  readonly restoreBackup: (name: BackupName, by: WriteContext['actor']) => Promise<void>;
  /** Opens the demo clinic in the place of the clinic's own, or the other way round; everybody is signed out. */
  readonly showClinic: (which: 'demo' | 'own') => Promise<void>;
}
