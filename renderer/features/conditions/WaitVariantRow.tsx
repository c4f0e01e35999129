import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { ChangeList } from '../settings/ChangeList.tsx';
import { OpenedForm } from '../settings/OpenedForm.tsx';
import classes from '../settings/SettingsList.module.css';
import type { Wait, WaitVariant } from './ClocksSettings.tsx';
import { WaitForm } from './WaitForm.tsx';
import { mayOverrideWords, waitWords } from './waitWords.ts';

interface VariantProps {
  readonly wait: Wait;
  readonly variant: WaitVariant;
  readonly mayEdit: boolean;
}

/** One form of a condition: what it asks for, who may override, and the clinic's own days where there are days. */
export function WaitVariantRow({ wait, variant, mayEdit }: VariantProps) {
  const { name, kind, sentence, mayOverride } = variant;
  const words = `${waitWords(variant)}${kind === 'note' ? '' : `; ${mayOverrideWords[mayOverride]}`}`;
  return (
    <div className={classes.variant}>
      <p>
        <strong>{name === '' ? words : `${name}: ${words}`}.</strong>{' '}
        {sentence !== `Wait ${variant.waitDays} days.` && <span className={classes.soft}>{sentence}</span>}
      </p>
      {mayEdit && variant.waitDays !== null && (
        <OpenedForm item={variant}>
          {(opened, onSaved) => <WaitForm wait={wait} variant={opened} onSaved={onSaved} />}
        </OpenedForm>
      )}
      {variant.version > 0 && <WaitHistory id={wait.id} variant={variant.id} />}
    </div>
  );
}

const actionNames = {
  'conditions.waits.save': t('own wait'),
  'conditions.waits.restore': t('back to the cited wait'),
} as const;

function WaitHistory(key: { readonly id: string; readonly variant: string }) {
  const history = useQuery(api.conditions.waits.history.queryOptions(key));
  const changes = history.data?.map((row) => ({ ...row, was: daysBefore(row.before) }));
  return (
    <section aria-label={t('History')}>
      <ChangeList changes={changes ?? []} actionNames={actionNames} />
    </section>
  );
}

function daysBefore(before: string | null): string | undefined {
  const content: unknown = JSON.parse(before ?? 'null');
  if (typeof content !== 'object' || content === null || !('waitDays' in content)) return undefined;
  return t('{waitDays} days', { waitDays: String(content.waitDays) });
}
