import { skipToken, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useParams } from 'react-router';
import type { AppRouter } from '../../electron/backend/router.ts';
import { consentId } from '../../shared/ids.ts';
import { api } from '../api/api.ts';
import { formatDay } from '../components/formatDay.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { ConsentSheet } from './ConsentSheet.tsx';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';

type Consent = inferRouterOutputs<AppRouter>['consents']['get'];

/** `/print/consents/:id`: a consent in the words, with the answers and on the paper with which it was signed. */
export function ConsentPrint() {
  const id = consentId.safeParse(useParams().id).data;
  const consent = useQuery(api.consents.get.queryOptions(id ? { id } : skipToken));
  const { data } = consent;
  return (
    <ListingDesk
      facts={t('As it was signed. A reprint is the same.')}
      back={data ? `/clients/${data.clientId}/consents` : '/clients'}
      backLabel={t('Back to the client')}
      paper={data?.kept.paper ?? 'A4'}
      error={consent.error}
      onRetry={() => void consent.refetch()}
      choices={null}
      notices={
        <>
          {id === undefined && <Notice tone="alert">{t('This address leads to no consent.')}</Notice>}
          {data && !data.isSealIntact && (
            <Notice tone="alert">
              {t(
                'This consent is not as it was signed: something outside Rollcall changed it. Go back to a backup from before, and tell the owner.',
              )}
            </Notice>
          )}
        </>
      }
    >
      {data && <Kept consent={data} />}
    </ListingDesk>
  );
}

function Kept({ consent }: { readonly consent: Consent }) {
  const { kept, words, withdrawal, formVersion, textSha256 } = consent;
  const version = t('v{version} {hash}', {
    version: formVersion + 1,
    hash: textSha256.slice(0, 8),
  });
  return (
    <Listing
      title={words.title}
      name={`${words.title}, ${version}`}
      clinic={{ ...kept.clinic, timeZone: '' }}
      paper={kept.paper}
    >
      {withdrawal && (
        <p className="consent-withdrawn">
          {withdrawal.isMistake
            ? t('Recorded by mistake, so noted on {day}.', { day: formatDay(withdrawal.onDate) })
            : t('Withdrawn on {day}.', { day: formatDay(withdrawal.onDate) })}
        </p>
      )}
      <ConsentSheet words={words} client={kept.client} kept={kept} />
    </Listing>
  );
}
