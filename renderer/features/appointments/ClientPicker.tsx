import { Button, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { Particular, PhoneNumber } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import { useClientSearch } from '../clients/useClientSearch.ts';
import type { ChosenClient } from './bookingDraft.ts';
import classes from './ClientPicker.module.css';

/** Who is it for: those who were here last, then whoever fits what is typed; or somebody new. */
export function ClientPicker({
  onChoose,
  onNew,
}: {
  readonly onChoose: (client: ChosenClient) => void;
  readonly onNew: (typed: string) => void;
}) {
  const [query, setQuery] = useState('');
  const [position, setPosition] = useState(0);
  const isTyped = query.trim() !== '';
  const recent = useQuery(api.appointments.recentClients.queryOptions({ limit: 5 }, { enabled: !isTyped }));
  const found = useClientSearch(query, { limit: 6, enabled: isTyped });
  const rows = (isTyped ? found.data : recent.data) ?? [];
  const choose = (index: number) => {
    const row = rows[index];
    if (row) onChoose({ id: row.id, name: fullName(row), phone: row.phone, alert: row.alert });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setPosition(Math.min(position + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setPosition(Math.max(position - 1, 0));
    else if (event.key === 'Enter' && !(isTyped && found.isPlaceholderData)) choose(position);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <TextInput
        label={t('Client')}
        data-autofocus
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={t('Name, phone number or birth date')}
        role="combobox"
        autoComplete="off"
        aria-expanded={rows.length > 0}
        aria-controls="clients-to-book"
        aria-activedescendant={rows[position] ? `to-book-${position}` : undefined}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setPosition(0);
        }}
      />
      {!isTyped && rows.length > 0 && <p className={classes.hint}>{t('Here last')}</p>}
      <div id="clients-to-book" role="listbox" aria-label={t('Clients')} className={classes.list}>
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox above
          <div
            key={row.id}
            id={`to-book-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === position}
            className={classes.row}
            onClick={() => choose(index)}
            onMouseEnter={() => setPosition(index)}
          >
            <span className={classes.name}>
              <ClientName name={fullName(row)} />
            </span>
            <span className={classes.soft}>
              <PhoneNumber phone={row.phone} /> {row.phone && row.birthDate && '· '}
              <Particular>{formatDay(row.birthDate)}</Particular>
            </span>
          </div>
        ))}
      </div>
      {isTyped && found.isSuccess && rows.length === 0 && (
        <p className={classes.hint}>{t('Nobody fits “{query}”.', { query })}</p>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconUserPlus size={16} aria-hidden />}
        onClick={() => onNew(query)}
      >
        {t('New client')}
      </Button>
    </div>
  );
}
