import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, queryClient } from '../../api/api.ts';
import { idleSeconds } from '../../api/idle.ts';

const lookEveryMilliseconds = 5_000;

/** Locks the screen when nobody has touched the desk for the clinic's number of minutes. */
export function useIdleLock(minutes: number | undefined): void {
  const { mutate } = useMutation(
    api.staff.lock.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(api.staff.whoAmI.queryFilter()),
    }),
  );
  useEffect(() => {
    if (minutes === undefined) return;
    const timer = setInterval(() => {
      if (idleSeconds() >= minutes * 60) mutate();
    }, lookEveryMilliseconds);
    return () => clearInterval(timer);
  }, [minutes, mutate]);
}
