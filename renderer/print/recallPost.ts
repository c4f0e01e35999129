/** Who of the recall list gets a letter, and who does not and why. One for each client, however many reasons she has. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../electron/backend/router.ts';
import { type Language, languages } from '../../shared/schemas/clients.ts';

type RecallRow = inferRouterOutputs<AppRouter>['followUps']['list'][number];

export interface Recipient {
  readonly clientId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly address: string;
  readonly language: Language;
  /** Every reason for which she is waited for; a letter is an attempt for each. */
  readonly followUpIds: readonly string[];
}

export interface RecallPost {
  readonly recipients: readonly Recipient[];
  readonly withoutAddress: readonly Recipient[];
  readonly unwanted: readonly Recipient[];
}

/** A skin check is a call, and whoever may not be booked yet is not asked to come. */
const isWrittenTo = ({ kind, window }: RecallRow) => kind !== 'reaction_check' && !window.isBlocked;

export function recallPost(rows: readonly RecallRow[]): RecallPost {
  const byClient = Map.groupBy(rows.filter(isWrittenTo), ({ clientId }) => clientId);
  const clients = [...byClient.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ recipient: recipientOf(first, own), mayContact: first.mayContact }] : [];
  });
  const wanting = clients.filter(({ mayContact }) => mayContact).map(({ recipient }) => recipient);
  return {
    recipients: wanting.filter(({ address }) => address !== ''),
    withoutAddress: wanting.filter(({ address }) => address === ''),
    unwanted: clients.filter(({ mayContact }) => !mayContact).map(({ recipient }) => recipient),
  };
}

function recipientOf(row: RecallRow, own: readonly RecallRow[]): Recipient {
  const { clientId, givenName, familyName, address, language } = row;
  return {
    clientId,
    givenName,
    familyName,
    address: address.trim(),
    language: languages.find((one) => one === language) ?? 'en',
    followUpIds: own.map(({ id }) => id),
  };
}
