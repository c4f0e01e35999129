import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClientId, TreatmentId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api, queryClient } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { t } from '../../i18n/t.ts';
import { useClientSearch } from '../clients/useClientSearch.ts';
import classes from './HandoutTexts.module.css';

/** Looks for a client whose last signed session the preview shall show. */
export function SampleClient({ onChoose }: { readonly onChoose: (id: TreatmentId) => void }) {
  const [query, setQuery] = useState('');
  const [hasNone, setHasNone] = useState(false);
  const isTyped = query.trim() !== '';
  const found = useClientSearch(query, { limit: 5, enabled: isTyped });
  const choose = async (clientId: ClientId) => {
    const sessions = await queryClient.fetchQuery(api.treatments.ofClient.queryOptions({ clientId }));
    const signed = sessions.find((session) => session.isSigned);
    setHasNone(signed === undefined);
    if (!signed) return;
    setQuery('');
    onChoose(signed.id);
  };
  return (
    <div>
      <TextInput
        size="xs"
        aria-label={t('Show another client')}
        placeholder={t('Show another client')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setHasNone(false);
        }}
        error={hasNone && t('This client has no signed session yet.')}
      />
      {isTyped && (
        <ul className={classes.found}>
          {found.data?.map((row) => (
            <li key={row.id}>
              <Button size="compact-sm" variant="subtle" onClick={() => void choose(row.id)}>
                <ClientName name={fullName(row)} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
