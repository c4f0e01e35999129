import { Button, Group, NativeSelect, Table, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RecallId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { type ToldHow, toldHowNames, toldHows } from '../../../shared/schemas/products.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { PhoneNumber } from '../../components/Particular.tsx';
import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import type { LotView } from './LotPage.tsx';
import classes from './products.module.css';

type LotClient = LotView['clients'][number];

/** Who had the lot, when and for what; with a recall, a tick for each who knows. */
export function LotClients({ lot }: { readonly lot: LotView }) {
  const { recall, clients } = lot;
  if (clients.length === 0) return null;
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('Client')}</Table.Th>
          <Table.Th>{t('Phone')}</Table.Th>
          <Table.Th>{t('Sessions')}</Table.Th>
          {recall && <Table.Th>{t('Told')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {clients.map((client) => (
          <Table.Tr key={client.clientId}>
            <Table.Td fw={600}>
              <Link to={`/clients/${client.clientId}`}>
                <ClientName name={fullName(client)} />
              </Link>
            </Table.Td>
            <Table.Td className="figures">
              <PhoneNumber phone={client.phone} />
            </Table.Td>
            <Table.Td>
              {client.sessions.map((session) => (
                <div key={`${session.treatmentId} ${session.use}`}>
                  <Link to={`/treatments/${session.treatmentId}`}>{formatDay(session.performedOn)}</Link>,{' '}
                  {session.name}
                </div>
              ))}
            </Table.Td>
            {recall && (
              <Table.Td>
                {client.told ? (
                  <ToldWords client={client} recallId={recall.id} />
                ) : (
                  <TellClient client={client} recallId={recall.id} />
                )}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface TellProps {
  readonly client: LotClient;
  readonly recallId: RecallId;
}

function ToldWords({ client, recallId }: TellProps) {
  const { clientId, told } = client;
  const spoken = useSpokenName();
  const untell = useMutation(api.products.recalls.untell.mutationOptions());
  if (!told) return null;
  return (
    <Group gap="xs" wrap="nowrap">
      <span className={classes.ticked}>
        {t('{how}, {day}, {by}', {
          how: t(toldHowNames[told.how]),
          day: formatDay(told.toldOn),
          by: told.toldBy,
        })}
        {told.note && `: ${told.note}`}
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('Not told yet: {name}', { name: spoken(fullName(client)) })}
        onClick={() => untell.mutate({ recallId, clientId })}
      >
        {t('Undo')}
      </Button>
      <ErrorNotice error={untell.error} />
    </Group>
  );
}

function TellClient({ client, recallId }: TellProps) {
  const [how, setHow] = useState<ToldHow>('phone');
  const [note, setNote] = useState('');
  const tell = useMutation(api.products.recalls.tell.mutationOptions());
  const name = useSpokenName()(fullName(client));
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          aria-label={t('How {name} was told', { name })}
          w="8rem"
          data={toldHows.map((value) => ({ value, label: t(toldHowNames[value]) }))}
          value={how}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setHow(toldHows.find((one) => one === chosen) ?? how);
          }}
        />
        <TextInput
          aria-label={t('Note on {name}', { name })}
          placeholder={t('Note')}
          w="10rem"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button
          variant="default"
          aria-label={t('Told: {name}', { name })}
          loading={tell.isPending}
          onClick={() => tell.mutate({ recallId, clientId: client.clientId, how, note })}
        >
          {t('Told')}
        </Button>
      </Group>
      <ErrorNotice error={tell.error} />
    </>
  );
}
