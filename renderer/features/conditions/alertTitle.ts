import { formatDay } from '../../components/formatDay.ts';

interface Block {
  readonly kind: 'absolute' | 'deferral' | 'relative';
  readonly until?: string | undefined;
  readonly mayOverride: 'practitioner' | 'prescriber' | 'nobody';
}

/** The two or three words that are read from a step away. */
export function alertTitle({ kind, until, mayOverride }: Block): string {
  if (kind === 'relative')
    return `Needs sign-off by a ${mayOverride === 'prescriber' ? 'prescriber' : 'practitioner'}`;
  return until === undefined ? 'Blocked' : `Blocked until ${formatDay(until)}`;
}
