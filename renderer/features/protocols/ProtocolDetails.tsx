import type { NeedleRange } from '../../../shared/clinical/protocol.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import classes from '../settings/SettingsList.module.css';
import { SourceList } from '../settings/SourceList.tsx';
import type { ProtocolItem } from './ProtocolsSettings.tsx';

function millimetres({ fromMillimetres, toMillimetres }: NeedleRange): string {
  return fromMillimetres === toMillimetres
    ? `${toMillimetres}`
    : t('{fromMillimetres} to {toMillimetres}', { fromMillimetres, toMillimetres });
}

/** What a protocol rests on and where its sources disagree, for whoever is about to change it. */
export function ProtocolDetails({ item }: { readonly item: ProtocolItem }) {
  const { protocol, sources } = item;
  return (
    <div className={classes.details}>
      {protocol.offLabel && <Notice tone="warn">{protocol.offLabel.sentence}</Notice>}
      {protocol.caution && <Notice tone="warn">{protocol.caution}</Notice>}
      {protocol.noRuleBecause && <p>{protocol.noRuleBecause}</p>}
      <p>
        {protocol.outlook === 'maintenance'
          ? t(
              'Comes back with age. Maintenance after the course is the clinic’s choice and off until you set an interval: no trial supports one.',
            )
          : t('Ends as a course, then is reviewed.')}{' '}
        {protocol.disputed}
      </p>
      {protocol.needle && (
        <p>
          {t(
            'Needles in the cited studies: {millimetres} mm. What was used there, not what is allowed here.',
            { millimetres: millimetres(protocol.needle) },
          )}
        </p>
      )}
      <SourceList sources={sources} />
    </div>
  );
}
