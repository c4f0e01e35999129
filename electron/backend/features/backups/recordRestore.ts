/** Going back to a backup is written into the audit of the clinic that was gone back to: the other one is put away. */
import type { BackupName } from '../../../../shared/schemas/backups.ts';
import type { WriteContext } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';

export interface Restored {
  readonly name: BackupName;
  /** Under which name the clinic's file of before is kept; absent if there was none. */
  readonly replaced: BackupName | undefined;
  readonly by: WriteContext['actor'];
}

export async function recordRestore(deps: Deps, { name, replaced, by }: Restored): Promise<void> {
  await transact({ deps, actor: by }, { action: 'backups.restore', features: [] }, async ({ record }) =>
    record({ entity: 'backup', id: name, after: { replaced } }),
  );
}
