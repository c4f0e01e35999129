import { Kbd, Modal } from '@mantine/core';
import { t } from '../i18n/t.ts';
import classes from './KeySheet.module.css';
import { type KeyLine, keyGroups } from './keyList.ts';

/** Every key of the desk on one sheet. */
export function KeySheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('Keys')} size={980} transitionProps={{ duration: 0 }}>
      <p className={classes.note}>{t('No key does anything while you type.')}</p>
      <div className={classes.groups}>
        {keyGroups.map(({ title, lines }) => (
          <section key={title} className={classes.group} aria-label={title}>
            <h3 className={classes.title}>{title}</h3>
            <dl className={classes.lines}>
              {lines.map((line) => (
                <Line key={line.does} line={line} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function Line({ line }: { readonly line: KeyLine }) {
  return (
    <div className={classes.line}>
      <dt>
        {line.keys.map((key) => (
          <Kbd key={key} size="sm">
            {key}
          </Kbd>
        ))}
      </dt>
      <dd>{line.does}</dd>
    </div>
  );
}
