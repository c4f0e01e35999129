import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { errorDetailsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { undoToast } from '../appointments/undoToast.tsx';
import { timeWords } from './CourseDates.tsx';
import classes from './courses.module.css';
import type { ProposedReflow, ReflowLine } from './courseTypes.ts';
import { acceptWords, changesOf, isToMove } from './reflowChanges.ts';

const happened = { moved: t('was moved'), missed: t('was missed'), cancelled: t('was cancelled') } as const;

/** The rest of a course after one of its visits changed: where each was and where it would be, before anything moves. */
export function ReflowDialog({
  appointmentId,
  onClose,
}: {
  readonly appointmentId: AppointmentId;
  readonly onClose: () => void;
}) {
  const proposal = useQuery(api.appointments.proposeReflow.queryOptions({ appointmentId }));
  const proposed = proposal.data;
  return (
    <Modal opened onClose={onClose} size={880} title={t('The rest of the course')}>
      <ErrorNotice error={proposal.error} onRetry={() => void proposal.refetch()} />
      {proposed && proposed.lines.length === 0 && <p>{t('Nothing else has to move.')}</p>}
      {proposed && proposed.lines.length > 0 && <Accept proposed={proposed} onClose={onClose} />}
    </Modal>
  );
}

function Accept({ proposed, onClose }: { readonly proposed: ProposedReflow; readonly onClose: () => void }) {
  const [overrideReason, setOverrideReason] = useState('');
  const apply = useMutation(
    api.appointments.applyReflow.mutationOptions({
      onSuccess(saved) {
        const said = [
          t('{count} visits of the course changed.', { count: saved.visits.length }),
          ...saved.warnings,
        ].join(' ');
        undoToast(said);
        onClose();
      },
    }),
  );
  const changes = changesOf(proposed);
  const mayOverride = errorDetailsOf(apply.error).mayOverride === true || overrideReason !== '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const reason = overrideReason.trim() === '' ? {} : { overrideReason };
        apply.mutate({ changes, ...reason });
      }}
    >
      <p>
        {t('Session {sessionNumber} {happened}. So that the visits keep their distance:', {
          sessionNumber: proposed.sessionNumber,
          happened: happened[proposed.change],
        })}
      </p>
      <BeforeAndAfter proposed={proposed} />
      <ErrorNotice error={apply.error} />
      {mayOverride && (
        <Textarea
          mt="sm"
          label={t('Reason to do it anyway')}
          description={t('It is kept with the visits.')}
          autosize
          minRows={2}
          value={overrideReason}
          onChange={(event) => setOverrideReason(event.currentTarget.value)}
        />
      )}
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {changes.length === 0 ? t('Close') : t('Leave them as they are')}
        </Button>
        {changes.length > 0 && (
          <Button type="submit" data-autofocus loading={apply.isPending}>
            {acceptWords(proposed)}
          </Button>
        )}
      </div>
    </form>
  );
}

function BeforeAndAfter({ proposed }: { readonly proposed: ProposedReflow }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('Session')}</th>
          <th scope="col">{t('Before')}</th>
          <th scope="col">{t('After')}</th>
          <th scope="col">{t('Why')}</th>
        </tr>
      </thead>
      <tbody>
        {proposed.lines.map((line, index) => (
          <tr key={line.appointmentId}>
            <th scope="row">{line.sessionNumber}</th>
            <td className={line.outcome === 'kept' ? classes.same : classes.old}>{timeWords(line.before)}</td>
            <td className={isToMove(proposed, line, index) ? classes.new : classes.same}>
              {afterWords(line)}
            </td>
            <td>{line.sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function afterWords({ outcome, after }: ReflowLine): string {
  if (outcome === 'kept') return 'stays';
  return after ? timeWords(after) : t('no date yet');
}
