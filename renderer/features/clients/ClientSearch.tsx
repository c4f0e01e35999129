import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { fullName } from '../../../shared/schemas/clients.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { Particular, PhoneNumber } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import classes from './ClientSearch.module.css';
import { useClientSearch } from './useClientSearch.ts';

/** Ctrl+K or "/": part of a name, a phone number or a birth date, then Enter. */
export function ClientSearch({
  isOpen,
  typed = '',
  onClose,
}: {
  readonly isOpen: boolean;
  /** What was typed to open it: the first digit of a phone number. */
  readonly typed?: string;
  readonly onClose: () => void;
}) {
  return (
    // Nothing typed while it opens may be lost: no transition.
    <Modal.Root opened={isOpen} onClose={onClose} size="lg" yOffset="12vh" transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('Find a client')}>
        <SearchBox typed={typed} onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
}

function SearchBox({ typed, onClose }: { readonly typed: string; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [query, setQuery] = useState(typed);
  const [position, setPosition] = useState(0);
  const [hasEntered, setEntered] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useClientSearch(query, { limit: 12 });
  const rows = found.data ?? [];
  const isKnown = found.isSuccess && !found.isPlaceholderData;
  const open = (index: number) => {
    const row = rows[index];
    if (!row) return;
    onClose();
    navigate(`/clients/${row.id}`);
  };
  // Who types faster than the answer comes means the first of it.
  const isMeant = hasEntered && isKnown && rows.length > 0;
  useEffect(() => {
    if (isMeant) open(0);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setPosition(Math.min(position + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setPosition(Math.max(position - 1, 0));
    else if (event.key === 'Enter' && isKnown) open(position);
    else if (event.key === 'Enter') setEntered(true);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        ref={field}
        data-autofocus
        size="lg"
        variant="unstyled"
        px="md"
        leftSection={<IconSearch size={18} aria-hidden />}
        placeholder={t('Name, phone number or birth date')}
        role="combobox"
        aria-label={t('Find a client')}
        aria-expanded={rows.length > 0}
        aria-controls="clients-found"
        aria-activedescendant={rows[position] ? `found-${position}` : undefined}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setPosition(0);
          setEntered(false);
        }}
      />
      <div id="clients-found" role="listbox" aria-label={t('Clients found')} className={classes.found}>
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox above, as the pattern has it
          <div
            key={row.id}
            id={`found-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === position}
            className={classes.row}
            onClick={() => open(index)}
            onMouseEnter={() => setPosition(index)}
          >
            <span className={classes.name}>
              <ClientName name={fullName(row)} />
            </span>
            <span className={classes.soft}>
              <PhoneNumber phone={row.phone} />
            </span>
            <span className={classes.soft}>
              <Particular>{formatDay(row.birthDate)}</Particular>
            </span>
          </div>
        ))}
        {query !== '' && found.isSuccess && rows.length === 0 && (
          <p className={classes.none}>{t('Nobody fits “{query}”.', { query })}</p>
        )}
      </div>
    </>
  );
}
