import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { sheetLanguages } from '../../../shared/handoutTexts/languages.ts';
import { sheetNames } from '../../../shared/handoutTexts/sheetNames.ts';
import type { ClientId, TreatmentId } from '../../../shared/ids.ts';
import { givenHowNames } from '../../../shared/schemas/handouts.ts';
import { api } from '../../api/api.ts';
import { formatInstant } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './GivenSheets.module.css';

interface GivenSheetsProps {
  readonly clientId: ClientId;
  /** Only the sheets of this session. */
  readonly treatmentId?: TreatmentId;
}

/** What the client was given, each as it was printed. Nothing is shown while there is none. */
export function GivenSheets({ clientId, treatmentId }: GivenSheetsProps) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const sheets = useQuery(api.handouts.ofClient.queryOptions({ clientId }));
  const shown = (sheets.data ?? []).filter((sheet) => !treatmentId || sheet.treatmentId === treatmentId);
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('Sheets given')} className={classes.sheets}>
      <Title order={3}>{t('Sheets given')}</Title>
      <ul>
        {shown.map((sheet) => (
          <li key={sheet.id}>
            <Link to={`/print/handouts/${sheet.id}`}>
              {sheetNames[sheet.kind]}
              {sheet.language !== 'en' && `, ${sheetLanguages[sheet.language].name}`}
              {clinic.data && `, ${formatInstant(sheet.givenAt, clinic.data.timeZone)}`}
            </Link>
            <span className={classes.by}> {givenHowNames[sheet.how].toLowerCase()}</span>
            {sheet.replacedBy && <span className={classes.by}> ({t('replaced later')})</span>}
            <span className={classes.by}> {t('by {givenBy}', { givenBy: sheet.givenBy })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
