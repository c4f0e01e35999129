import classes from './FactList.module.css';
import type { Fact } from './recordFacts.ts';

interface FactListProps {
  readonly facts: readonly Fact[];
  /** In a side column, with short labels. */
  readonly isNarrow?: boolean;
}

/** What is known of a session, a line each. What is empty has none. */
export function FactList({ facts, isNarrow = false }: FactListProps) {
  return (
    <dl className={classes.list} data-narrow={isNarrow}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
