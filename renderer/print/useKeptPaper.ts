/** A kept sheet on its way out: on paper, into a file, or into the user's own mail program. */
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AppRouter } from '../../electron/backend/router.ts';
import type { HandoutDocument } from '../../shared/schemas/handouts.ts';
import { canSavePdf, printPage, savePdf } from './printPage.ts';
import { sheetsSet } from './sheetFonts.ts';
import { useOnce } from './useOnce.ts';

export type KeptSheet = inferRouterOutputs<AppRouter>['handouts']['get'];

export const sheetFileName = ({ clientName, title, about }: HandoutDocument) =>
  [clientName, title, about.day].filter(Boolean).join(', ');

/** Who it is from is all that stands in the e-mail; what it is about stands in the attached sheet only. */
export const mailAddress = ({ email, document }: Pick<KeptSheet, 'email' | 'document'>): string =>
  `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(document.clinic.name)}`;

/** Puts the sheet where it should go, and once by itself when it has just been given for that. */
export function useKeptPaper(kept: KeptSheet | undefined) {
  const [search, setSearch] = useSearchParams();
  const [hasFailed, setFailed] = useState(false);
  const put = (where: 'print' | 'pdf') => {
    if (!kept) return;
    setFailed(false);
    const { paper } = kept.document;
    const isFile = where === 'pdf' && canSavePdf();
    const work = isFile ? savePdf(paper, `${sheetFileName(kept.document)}.pdf`) : printPage(paper);
    work.catch(() => setFailed(true));
  };
  const then = search.get('then');
  useOnce(kept !== undefined && (then === 'print' || then === 'pdf' || then === 'email'), () => {
    setSearch({}, { replace: true });
    const isSet = sheetsSet(kept ? [kept.document.language] : []);
    void isSet.then(() => put(then === 'print' ? 'print' : 'pdf'));
  });
  return { put, hasFailed };
}
