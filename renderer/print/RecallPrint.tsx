import { Button, NativeSelect, NumberInput, VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { type LabelSheetId, labelSheetIds, labelSheets } from '../../shared/labelSheets.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { api } from '../api/api.ts';
import { useClinicToday } from '../api/useClinicToday.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { Notice } from '../components/Notice.tsx';
import { useRecallChoice } from '../features/followUps/useRecallChoice.ts';
import { t } from '../i18n/t.ts';
import { AddressLabels } from './AddressLabels.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import './letters.css';
import { RecallLetters } from './RecallLetters.tsx';
import { type RecallPost, type Recipient, recallPost } from './recallPost.ts';
import { useLastPrinted } from './useLastPrinted.ts';
import { usePaper } from './usePaper.tsx';

const atMost = 200;

/** `/print/recall?show=…&as=L7160`: letters to those on the recall list as it is shown, or labels for their envelopes. */
export function RecallPrint() {
  useDocumentTitle(t('Letters to clients · Rollcall'));
  const { clinic, paper: usual, field } = usePaper();
  const today = useClinicToday();
  const { show, choice } = useRecallChoice();
  const { sheetId, firstFree, choices } = usePostChoices(field);
  const list = useQuery(api.followUps.list.queryOptions({ status: show, ...choice, limit: atMost }));
  const post = list.data && recallPost(list.data);
  const sheet = sheetId && labelSheets[sheetId];
  return (
    <ListingDesk
      facts={post ? factsOf(post, sheet !== undefined) : ''}
      back="/follow-ups"
      backLabel={t('Back to the list')}
      paper={sheet?.paper ?? usual}
      error={clinic.error ?? list.error}
      onRetry={() => void Promise.all([clinic.refetch(), list.refetch()])}
      choices={
        <>
          {choices}
          {post && <NoteLetters recipients={post.recipients} />}
        </>
      }
      notices={
        <>
          <VisuallyHidden component="h1">{t('Letters to clients')}</VisuallyHidden>
          {post && <LeftOut post={post} isCut={list.data?.length === atMost} />}
        </>
      }
    >
      {clinic.data &&
        today !== '' &&
        post &&
        post.recipients.length > 0 &&
        (sheet ? (
          <AddressLabels recipients={post.recipients} sheet={sheet} firstFree={firstFree} />
        ) : (
          <RecallLetters recipients={post.recipients} clinic={clinic.data} today={today} paper={usual} />
        ))}
    </ListingDesk>
  );
}

function factsOf({ recipients }: RecallPost, isLabels: boolean): string {
  const clients = t('Clients to be written to: {clients}.', { clients: recipients.length });
  return isLabels ? `${clients} ${t('Print at 100 %, not fitted to the page.')}` : clients;
}

/** Letters or which labels, kept in the address. */
function usePostChoices(paperField: ReactNode) {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string) =>
    setSearch((now) => ({ ...Object.fromEntries(now), [name]: value }), { replace: true });
  const sheetId: LabelSheetId | undefined = labelSheetIds.find((id) => id === search.get('as'));
  const firstFree = Number(search.get('first') ?? 1) || 1;
  const choices = (
    <>
      <NativeSelect
        label={t('Print')}
        value={sheetId ?? 'letters'}
        data={[
          { value: 'letters', label: t('Letters') },
          ...labelSheetIds.map((id) => ({ value: id, label: labelSheets[id].name })),
        ]}
        onChange={(event) => set('as', event.currentTarget.value)}
      />
      {sheetId ? (
        <NumberInput
          label={t('First free label')}
          w="8rem"
          min={1}
          max={labelSheets[sheetId].columns * labelSheets[sheetId].rows}
          value={firstFree}
          onChange={(value) => set('first', String(value))}
        />
      ) : (
        paperField
      )}
    </>
  );
  return { sheetId, firstFree, choices };
}

/** Once they are printed: each is an attempt to reach her. */
function NoteLetters({ recipients }: { readonly recipients: readonly Recipient[] }) {
  const note = useMutation(api.followUps.recordLetters.mutationOptions());
  const { printed: ids } = useLastPrinted(recipients.flatMap(({ followUpIds }) => followUpIds));
  if (note.isSuccess)
    return <Notice tone="good">{t('Noted: {letters} letters sent.', { letters: note.data.noted })}</Notice>;
  return (
    <>
      <Button
        variant="default"
        loading={note.isPending}
        disabled={ids.length === 0}
        onClick={() => note.mutate({ ids })}
      >
        {t('Note them as sent')}
      </Button>
      <ErrorNotice error={note.error} />
    </>
  );
}

/** Nobody is left out silently. */
function LeftOut({ post, isCut }: { readonly post: RecallPost; readonly isCut: boolean }) {
  const named = (people: readonly Recipient[]) => people.map(fullName).join(', ');
  return (
    <>
      {post.recipients.length === 0 && (
        <Notice tone="info">{t('Nobody on this part of the list can be written to.')}</Notice>
      )}
      {post.withoutAddress.length > 0 && (
        <Notice tone="warn">
          {t('No address, so no letter: {names}.', { names: named(post.withoutAddress) })}
        </Notice>
      )}
      {post.unwanted.length > 0 && (
        <Notice tone="info">{t('Wants to hear nothing: {names}.', { names: named(post.unwanted) })}</Notice>
      )}
      {isCut && (
        <Notice tone="warn">
          {t('Only the first {atMost} of the list. Narrow it down, and print the rest next.', { atMost })}
        </Notice>
      )}
    </>
  );
}
