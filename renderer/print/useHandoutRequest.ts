/** Which sheet the address asks for, and how a choice on the desk changes that. */
import { useSearchParams } from 'react-router';
import { type HandoutRequest, previewHandoutInput } from '../../shared/schemas/handouts.ts';

/** The names in the address, by the fields they fill. */
const names = {
  kind: 'kind',
  treatmentId: 'treatment',
  clientId: 'client',
  appointmentId: 'visit',
  indication: 'for',
  language: 'language',
  paper: 'paper',
  size: 'size',
  replaces: 'replaces',
} as const satisfies Record<keyof HandoutRequest, string>;

/** @returns no request where the address says neither of which session nor of which client */
export function useHandoutRequest() {
  const [search, setSearch] = useSearchParams();
  const asked = Object.entries(names).flatMap(([field, name]) => {
    const value = search.get(name);
    return value === null || value === '' ? [] : [[field, value]];
  });
  const request = previewHandoutInput.safeParse(Object.fromEntries(asked)).data;
  const isWhole = request?.treatmentId !== undefined || request?.clientId !== undefined;
  const choose = (field: keyof typeof names, value: string) =>
    setSearch((now) => ({ ...Object.fromEntries(now), [names[field]]: value }), { replace: true });
  return { request: isWhole ? request : undefined, isPrintedAtOnce: search.get('print') === '1', choose };
}
