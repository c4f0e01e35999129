import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { t } from '../../i18n/t.ts';
import classes from './ConsentsTab.module.css';
import type { ConsentView } from './ConsentsTab.tsx';
import { consentSigned, consentState } from './consentWords.ts';
import { WithdrawConsent } from './WithdrawConsent.tsx';

/** One signed form as it is kept: whether it holds, how it was signed, what was answered. */
export function SignedConsent({ consent }: { readonly consent: ConsentView }) {
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { id, state, answers, withdrawal } = consent;
  const Icon = state === 'valid' ? IconCircleCheck : IconCircleOff;
  return (
    <div className={classes.consent}>
      <div>
        <div className={classes.state} data-state={state}>
          <Icon size={16} aria-hidden /> {consentState(consent)}
        </div>
        <div className={classes.soft}>{consentSigned(consent)}</div>
        {answers.length > 0 && (
          <ul className={classes.answers}>
            {answers.map(({ question, answer }) => (
              <li key={question}>
                {question} <strong>{spoken(answer)}</strong>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.actions}>
        <Button component={Link} to={`/print/consents/${id}`} size="compact-sm" variant="subtle">
          {t('Open')}
        </Button>
        {!withdrawal && (
          <Button size="compact-sm" variant="subtle" onClick={() => setWithdrawing(true)}>
            {t('Withdraw…')}
          </Button>
        )}
      </div>
      {isWithdrawing && <WithdrawConsent consent={consent} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}

function spoken(answer: string): string {
  if (answer === 'yes') return t('Yes');
  return answer === 'no' ? t('No') : answer;
}
