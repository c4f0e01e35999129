import { Switch } from '@mantine/core';
import { useState } from 'react';
import { getScale, placeName, valueInWords } from '../../../shared/clinical/scales.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { ScoreRow } from './scoreSeries.ts';
import classes from './scores.module.css';

/** Scores that were entered in error: they count nowhere, and stay with the reason. */
export function WrongScores({ scores }: { readonly scores: readonly ScoreRow[] }) {
  const [isShown, setShown] = useState(false);
  if (scores.length === 0) return null;
  return (
    <section aria-label={t('Entered in error')}>
      <Switch
        size="sm"
        label={t('Show what was entered in error ({count})', { count: scores.length })}
        checked={isShown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
      {isShown && (
        <ul className={classes.wrong}>
          {scores.map((score) => (
            <li key={score.id}>
              <s>{told(score)}</s> <span className={classes.soft}>{score.errorReason}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function told({ scale: id, place, value, onDate }: ScoreRow): string {
  const scale = getScale(id);
  return [formatDay(onDate), scale.name, placeName(scale, place), valueInWords(scale, value)]
    .filter(Boolean)
    .join(', ');
}
