import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../api/session.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { useTabClient } from '../clients/useTabClient.ts';
import { NotOffered } from './NotOffered.tsx';
import { ScoreDialog } from './ScoreDialog.tsx';
import { SeriesPanel } from './SeriesPanel.tsx';
import { type ScoreRow, scoreSeries } from './scoreSeries.ts';
import classes from './scores.module.css';
import { useScores } from './useScores.ts';
import { WrongScores } from './WrongScores.tsx';

/** A client's outcome scores: each scale on its own, over the sessions, beside the photos of those days. */
export function ScoresTab() {
  const clientId = useTabClient();
  const mayScore = useMe().role !== 'front_desk';
  const { isLoaded, error, retry, scores, photoOf, sessionOf } = useScores(clientId);
  const [isAdding, setAdding] = useState(false);
  const [wrong, setWrong] = useState<ScoreRow>();
  if (!isLoaded) return <ErrorNotice error={error} onRetry={retry} />;
  const series = scoreSeries(scores);
  const add = mayScore && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('Give a score…')}
    </Button>
  );
  return (
    <div className={classes.tab}>
      {series.length > 0 && <div>{add}</div>}
      {series.length === 0 && (
        <EmptyState action={add}>
          {t(
            'No scores yet. The first one, before the first session, is what every later one is held against.',
          )}
        </EmptyState>
      )}
      <div className={classes.panels}>
        {series.map((one) => (
          <SeriesPanel
            key={one.key}
            series={one}
            {...{ clientId, photoOf, sessionOf }}
            {...(mayScore ? { onCorrect: setWrong } : {})}
          />
        ))}
      </div>
      <WrongScores scores={scores.filter(({ errorReason }) => errorReason !== null)} />
      <NotOffered />
      {(isAdding || wrong) && (
        <ScoreDialog
          clientId={clientId}
          wrong={wrong}
          onClose={() => {
            setAdding(false);
            setWrong(undefined);
          }}
        />
      )}
    </div>
  );
}
