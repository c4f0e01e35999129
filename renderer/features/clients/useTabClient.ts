import { useOutletContext } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';

/** Whose page the tab stands on. Only for what is drawn inside `ClientPage`, which gives the id down. */
export function useTabClient(): ClientId {
  return useOutletContext<ClientId>();
}
