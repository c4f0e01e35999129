import { Modal, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findScale, scales } from '../../../shared/clinical/scales.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { ScoreForm } from './ScoreForm.tsx';
import type { ScoreRow } from './scoreSeries.ts';

interface ScoreDialogProps {
  readonly clientId: ClientId;
  /** The score that is put right; absent for a new one. */
  readonly wrong: ScoreRow | undefined;
  readonly onClose: () => void;
}

/** Which scale, then its own question. */
export function ScoreDialog({ clientId, wrong, onClose }: ScoreDialogProps) {
  const offered = useOfferedScales(clientId);
  const [chosen, choose] = useState<string>();
  const scale = findScale(wrong?.scale ?? chosen ?? offered[0]?.id ?? '');
  return (
    <Modal opened onClose={onClose} size="lg" title={wrong ? t('Correct a score') : t('Give a score')}>
      <Stack gap="sm">
        {!wrong && (
          <NativeSelect
            label={t('Scale')}
            data-autofocus
            value={scale?.id ?? ''}
            data={offered.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        )}
        {scale && <ScoreForm key={scale.id} {...{ clientId, scale, wrong }} onDone={onClose} />}
      </Stack>
    </Modal>
  );
}

/** Those the clinic uses; what fits the client's plans stands first. */
function useOfferedScales(clientId: ClientId) {
  const uses = useQuery(api.scores.scalesInUse.queryOptions());
  const plans = useQuery(api.plans.ofClient.queryOptions({ clientId }));
  const treated = (plans.data ?? []).map(({ indication }) => indication);
  const used = scales.filter(({ id }) => uses.data?.find(({ scale }) => scale === id)?.isUsed);
  const rank = ({ indications }: (typeof scales)[number]) => {
    if (indications.some((one) => treated.includes(one))) return 0;
    return indications.length === 0 ? 1 : 2;
  };
  return plans.isSuccess ? used.toSorted((one, other) => rank(one) - rank(other)) : [];
}
