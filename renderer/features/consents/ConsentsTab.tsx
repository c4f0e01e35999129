import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { useTabClient } from '../clients/useTabClient.ts';
import { FormOfClient } from './FormOfClient.tsx';

export type ConsentView = inferRouterOutputs<AppRouter>['consents']['ofClient'][number];

/** Every form of the clinic with what this client has signed of it: the newest first, nothing ever taken away. */
export function ConsentsTab() {
  const clientId = useTabClient();
  const forms = useQuery(api.consents.forms.list.queryOptions());
  const consents = useQuery(api.consents.ofClient.queryOptions({ clientId }));
  const signed = consents.data ?? [];
  const shown = [
    ...(forms.data ?? []).map(({ form, content }) => ({
      form,
      title: content.title,
      isUsed: content.isUsed,
    })),
    // A form of the clinic's own that was taken out of use, and had been signed before.
    ...signed.map(({ form, title }) => ({ form, title, isUsed: false })),
  ].filter(
    (one, index, all) =>
      all.findIndex(({ form }) => form === one.form) === index &&
      (one.isUsed || signed.some(({ form }) => form === one.form)),
  );
  const isLoaded = forms.isSuccess && consents.isSuccess;
  return (
    <>
      <ErrorNotice
        error={forms.error ?? consents.error}
        onRetry={() => void Promise.all([forms.refetch(), consents.refetch()])}
      />
      {isLoaded && shown.length === 0 && (
        <EmptyState>
          {t('This clinic uses no consent form. Choose some under Settings, Consent forms.')}
        </EmptyState>
      )}
      {isLoaded &&
        shown.map((one) => (
          <FormOfClient
            key={one.form}
            clientId={clientId}
            form={one}
            signed={signed.filter(({ form }) => form === one.form)}
          />
        ))}
    </>
  );
}
