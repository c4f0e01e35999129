import { Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { Particular } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';

export type PossibleDuplicate = inferRouterOutputs<AppRouter>['clients']['possibleDuplicates'][number];

interface Typed {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly birthDate: string;
}

/** Who might be the same person, while the name is being typed. */
export function PossibleDuplicates({
  typed,
  except,
  onChoose,
}: {
  readonly typed: Typed;
  readonly except?: ClientId | undefined;
  /** Where somebody is being chosen it is she who is meant; elsewhere her page opens. */
  readonly onChoose?: (client: PossibleDuplicate) => void;
}) {
  const { givenName, familyName, phone, email, birthDate } = typed;
  const [input] = useDebouncedValue({ givenName, familyName, phone, email, birthDate }, 150);
  const found = useQuery(
    api.clients.possibleDuplicates.queryOptions(
      { ...input, ...(except ? { except } : {}) },
      { placeholderData: keepPreviousData },
    ),
  );
  if (!found.data || found.data.length === 0) return null;
  return (
    <Notice tone="warn">
      {t('Perhaps already here:')}
      {found.data.map((row) => (
        <div key={row.id}>
          {onChoose ? (
            <Anchor component="button" type="button" c="inherit" onClick={() => onChoose(row)}>
              <ClientName name={fullName(row)} />
            </Anchor>
          ) : (
            <Link to={`/clients/${row.id}`}>
              <ClientName name={fullName(row)} />
            </Link>
          )}
          , <Particular>{[row.phone, formatDay(row.birthDate)].filter(Boolean).join(', ')}</Particular> (
          {row.because})
        </div>
      ))}
    </Notice>
  );
}
