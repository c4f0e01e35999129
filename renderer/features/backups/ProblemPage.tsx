import { Button, Group, Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../../shared/schemas/backups.ts';
import { askRescue, type ClinicProblem } from '../../api/useClinicState.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { WholeWindow } from '../../components/WholeWindow.tsx';
import { t } from '../../i18n/t.ts';
import { describeBackup } from './describeBackup.ts';

/** The clinic's file cannot be used: what happened, and what to do. Never a blank window. */
export function ProblemPage({
  problem,
  onSolved,
}: {
  readonly problem: ClinicProblem;
  readonly onSolved: () => void;
}) {
  const retry = useMutation({ mutationFn: () => askRescue('retry'), onSuccess: onSolved, onError: onSolved });
  return (
    <WholeWindow title={t('Rollcall cannot open the clinic')}>
      <Stack mt="lg">
        <Notice tone="alert">{problem.sentence}</Notice>
        <Group>
          <Button
            variant={problem.backups.length > 0 ? 'default' : 'filled'}
            loading={retry.isPending}
            onClick={() => retry.mutate()}
          >
            {t('Try again')}
          </Button>
        </Group>
        {problem.backups.length > 0 && <GoBack backups={problem.backups} onSolved={onSolved} />}
      </Stack>
    </WholeWindow>
  );
}

function GoBack({
  backups,
  onSolved,
}: {
  readonly backups: readonly Backup[];
  readonly onSolved: () => void;
}) {
  const [chosen, setChosen] = useState<string | undefined>(backups[0]?.name);
  const restore = useMutation({
    mutationFn: () => askRescue('restore', { backup: chosen }),
    onSuccess: onSolved,
  });
  const backup = backups.find((one) => one.name === chosen);
  return (
    <>
      <Radio.Group
        label={t('Go back to a backup')}
        description={t(
          'What was entered after it was made is not in it. The file as it is now is kept beside it, so this can be undone.',
        )}
        value={chosen ?? null}
        onChange={setChosen}
      >
        <Stack mt="sm" gap="xs">
          {backups.slice(0, 8).map((one) => (
            <Radio key={one.name} value={one.name} label={describeBackup(one)} />
          ))}
        </Stack>
      </Radio.Group>
      <ErrorNotice error={restore.error} />
      <Group>
        <Button disabled={!backup} loading={restore.isPending} onClick={() => restore.mutate()}>
          {backup ? t('Go back to {backup}', { backup: describeBackup(backup) }) : t('Go back')}
        </Button>
      </Group>
    </>
  );
}
