import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { Notice } from './Notice.tsx';
import { togglePrivacy, usePrivacy } from './privacy.ts';

interface PrivacyCurtainProps {
  /** What lies behind it, and what to do: 'The rows are hidden …' */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Before what is nothing but clients' particulars. What was typed behind it stays. */
export function PrivacyCurtain({ sentence, children }: PrivacyCurtainProps) {
  const isDrawn = usePrivacy();
  return (
    <>
      {isDrawn && (
        <Notice
          tone="info"
          action={
            <Button size="compact-sm" variant="default" onClick={togglePrivacy}>
              {t('Show names')}
            </Button>
          }
        >
          {sentence}
        </Notice>
      )}
      <div hidden={isDrawn}>{children}</div>
    </>
  );
}
