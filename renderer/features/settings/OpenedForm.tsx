import { Button } from '@mantine/core';
import { Fragment, type ReactNode, useState } from 'react';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';

interface OpenedFormProps<Item> {
  /** As it stands now; another desk may change it at any time. */
  readonly item: Item;
  /** @param onSaved to be called once what was typed is stored */
  readonly children: (opened: Item, onSaved: () => void) => ReactNode;
}

/**
 * A form over something that two desks may change. From the first touch on it stays with the version it was opened on, so
 * that nobody's save wipes what is being typed; untouched, it follows what is stored.
 */
export function OpenedForm<Item extends { readonly version: number }>({
  item,
  children,
}: OpenedFormProps<Item>) {
  const [touched, setTouched] = useState<Item>();
  const opened = touched ?? item;
  const touch = () => setTouched((before) => before ?? item);
  const letGo = () => setTouched(undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody works in the fields inside
    <div onInput={touch} onKeyDown={touch} onPointerDown={touch}>
      {opened.version !== item.version && (
        <Notice tone="warn">
          {t(
            'Another desk has saved this while you had it open. What you typed is still here and cannot be saved over it. ',
          )}
          <Button size="compact-sm" variant="default" onClick={letGo}>
            {t('Show the newer version')}
          </Button>
        </Notice>
      )}
      <Fragment key={opened.version}>{children(opened, letGo)}</Fragment>
    </div>
  );
}
