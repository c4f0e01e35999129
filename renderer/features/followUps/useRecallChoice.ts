/** What of the recall list is shown: in the address, and kept for this person at this desk until it is changed. */
import { useSearchParams } from 'react-router';
import { z } from 'zod';
import { type RecallChoice, recallChoice, recallFilters } from '../../../shared/schemas/followUps.ts';
import { useMe } from '../../api/session.ts';

const shown = recallChoice.extend({ show: z.enum(recallFilters) });
type Shown = z.infer<typeof shown>;
export type RecallChange = { readonly [Name in keyof Shown]?: Shown[Name] | undefined };

const names = Object.keys(shown.shape) as (keyof Shown)[]; // the keys are its own
const storageName = (staffId: string) => `followUps.shown.${staffId}`;

/** What an address says; what it says wrongly is left out. */
function read(parameters: URLSearchParams): RecallChange {
  const said = names.map((name) => [name, shown.shape[name].safeParse(parameters.get(name)).data] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

export function addressOf(change: RecallChange): URLSearchParams {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
}

export function useRecallChoice() {
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const kept = new URLSearchParams(localStorage.getItem(storageName(me.id)) ?? '');
  const { show = 'due', ...choice } = read(names.some((name) => search.has(name)) ? search : kept);
  const keep = (next: RecallChange) => {
    const address = addressOf(next);
    localStorage.setItem(storageName(me.id), address.toString());
    setSearch(address, { replace: true });
  };
  return {
    show,
    choice: choice satisfies RecallChoice,
    change: (next: RecallChange) => keep({ show, ...choice, ...next }),
    clear: () => keep({ show }),
  };
}
