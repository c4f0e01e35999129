import { IconAlertTriangle, IconCircle, IconCircleCheck, IconClockExclamation } from '@tabler/icons-react';
import classes from './courses.module.css';
import type { ProposedVisit } from './courseTypes.ts';
import { type Tone, verdictOf } from './verdicts.ts';

const icons = {
  good: IconCircleCheck,
  plain: IconCircle,
  warn: IconClockExclamation,
  alert: IconAlertTriangle,
} as const satisfies Record<Tone, unknown>;

/** Where a date lies in its window: a shape and a word, not only a colour. */
export function VerdictMark({ visit }: { readonly visit: Pick<ProposedVisit, 'verdict'> }) {
  const { word, tone } = verdictOf(visit);
  const Icon = icons[tone];
  return (
    <span className={classes.verdict} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden /> {word}
    </span>
  );
}
