import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { recallKindNames } from '../../../shared/schemas/followUps.ts';
import { api } from '../../api/api.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './WhatNext.module.css';

/** Reviews, and asking how the skin is: what else the client is waited for beside her next session. */
export function AlsoWaitedFor({ clientId }: { readonly clientId: ClientId }) {
  const open = useQuery(api.followUps.openOf.queryOptions({ clientId }));
  const others = (open.data ?? []).filter(({ kind }) => kind === 'review' || kind === 'reaction_check');
  if (others.length === 0) return null;
  const words = others.map(({ kind, status, window }) => {
    const booked = status === 'booked' ? t(', booked') : '';
    return `${recallKindNames[kind]} ${formatDay(window.idealFrom ?? '')}${booked}`;
  });
  return <p className={classes.line}>{t('Also: {words}', { words: words.join(' · ') })}</p>;
}
