/** An adverse event in words, for the screen and for paper. */
import { eventOutcomeNames, severityNames } from '../../../shared/schemas/adverseEvents.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { AdverseEvent } from './AdverseEvents.tsx';
import type { Fact } from './recordFacts.ts';

/** What is known of it; what was left empty is left out. */
export function eventWords({ fields, writtenBy }: AdverseEvent): readonly Fact[] {
  const ended = fields.endedOn === '' ? '' : `, ${formatDay(fields.endedOn)}`;
  const facts: readonly Fact[] = [
    [t('How bad'), t(severityNames[fields.severity])],
    [t('Seen'), fields.seen],
    [t('Done'), fields.done],
    [t('To be seen again'), formatDay(fields.followUpOn)],
    [t('State'), `${t(eventOutcomeNames[fields.outcome])}${ended}`],
    [t('Maker told'), reported(fields.makerToldOn, fields.makerReference)],
    [t('Authority told'), reported(fields.authorityToldOn, fields.authorityReference)],
    [t('Noted by'), writtenBy],
  ];
  return facts.filter(([, value]) => value !== '');
}

function reported(day: string, reference: string): string {
  return [formatDay(day), reference].filter(Boolean).join(', ');
}
