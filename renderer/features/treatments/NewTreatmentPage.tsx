import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { startTreatmentInput } from '../../../shared/schemas/treatments.ts';
import { api } from '../../api/api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';

/** Opens the record of a visit (`?appointment=`) or of a client without one (`?client=`), and goes to it. */
export function NewTreatmentPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { mutate, error } = useMutation(
    api.treatments.start.mutationOptions({
      onSuccess: ({ id }) => navigate(`/treatments/${id}`, { replace: true }),
    }),
  );
  const asked = startTreatmentInput.safeParse(
    search.has('appointment')
      ? { appointmentId: search.get('appointment') }
      : { clientId: search.get('client') },
  );
  const start = asked.data;
  const hasStarted = useRef(false);
  useEffect(() => {
    if (!start || hasStarted.current) return;
    hasStarted.current = true;
    mutate(start);
  }, [start, mutate]);
  return (
    <Page title={t('New session')}>
      <ErrorNotice error={error} {...(start ? { onRetry: () => mutate(start) } : {})} />
      {!start && (
        <EmptyState
          action={
            <Button component={Link} to="/">
              {t('Go to Today')}
            </Button>
          }
        >
          {t('A record belongs to a visit. Open Today and choose “Record” beside a client who is here.')}
        </EmptyState>
      )}
    </Page>
  );
}
