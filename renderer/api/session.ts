/** Who is at this desk, for the parts of a screen that depend on the role. */
import { createContext, useContext } from 'react';
import type { StaffId } from '../../shared/ids.ts';
import type { Role } from '../../shared/roles.ts';

export interface Me {
  readonly id: StaffId;
  readonly name: string;
  readonly role: Role;
}

export const SessionContext = createContext<Me | undefined>(undefined);

/** @throws outside the signed-in part of the application */
export function useMe(): Me {
  const me = useContext(SessionContext);
  if (!me) throw new Error('useMe is for screens behind the sign-in');
  return me;
}
