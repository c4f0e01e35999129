import type { StaffId } from '../../shared/ids.ts';
import type { Role } from '../../shared/roles.ts';
import type { Deps } from './deps.ts';

/** Who is doing this, and at which desk. Made by the access check in trpc.ts and nowhere else. */
export interface Actor {
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly desk: string;
}

/** What a write needs to know of its request. Nobody is signed in yet at set-up, nor when a PIN is wrong. */
export interface WriteContext {
  readonly deps: Deps;
  readonly actor: Pick<Actor, 'desk'> & { readonly staffId: StaffId | null };
}
