import { UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { roleNames } from '../../../shared/roles.ts';
import { api, queryClient } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { useDeskKeys } from '../../components/deskKeys.ts';
import { t } from '../../i18n/t.ts';
import classes from './DeskUser.module.css';

/** Who is at this desk; one click hands it to somebody else. */
export function DeskUser() {
  const me = useMe();
  const lock = useMutation(
    api.staff.lock.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(api.staff.whoAmI.queryFilter()),
    }),
  );
  useDeskKeys({ 'mod+l': () => lock.mutate() });
  return (
    <UnstyledButton className={classes.user} onClick={() => lock.mutate()}>
      <span className={classes.name}>{me.name}</span>
      <span className={classes.role}>{roleNames[me.role]}</span>
      <span className={classes.lock}>
        <IconLock size={14} stroke={1.75} aria-hidden /> {t('Lock or switch')}
      </span>
    </UnstyledButton>
  );
}
