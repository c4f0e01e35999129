import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { t } from '../../i18n/t.ts';
import classes from './WhatNext.module.css';

export type FollowUpView = NonNullable<inferRouterOutputs<AppRouter>['followUps']['windowOf']>;
export type WindowView = FollowUpView['window'];

/** Why the window is where it is: every rule that had a say, and where it comes from. */
export function WindowReasons({ window }: { readonly window: WindowView }) {
  return (
    <ul className={classes.reasons}>
      {window.reasons.map((reason) => (
        <li key={reason.ruleId}>
          {reason.sentence}
          {reason.sources.length > 0 && (
            <details>
              <summary>
                {reason.sources.length === 1
                  ? t('Its source')
                  : t('Its {count} sources', { count: reason.sources.length })}
              </summary>
              <ul className={classes.sources}>
                {reason.sources.map((source) => (
                  <li key={source}>{source}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
