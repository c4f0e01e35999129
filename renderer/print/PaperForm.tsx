import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../electron/backend/router.ts';
import { endpointNames, endpoints } from '../../shared/clinical/devices.ts';
import { zones } from '../../shared/clinical/zones.ts';
import { formatDay } from '../components/formatDay.ts';
import { t } from '../i18n/t.ts';
import './paperForm.css';
import { clientName, type PrintedVisit, sessionWords, visitTimes } from './visitLines.ts';

export type PaperFormFacts = inferRouterOutputs<AppRouter>['paperPack']['forms'][number];

interface PaperFormProps {
  readonly visit: PrintedVisit;
  readonly facts: PaperFormFacts;
}

const blankZones = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** What a session is written down on while no screen can be asked; everything the record will want has a place. */
export function PaperForm({ visit, facts }: PaperFormProps) {
  return (
    <section className="paper-form" aria-label={t('Form: {name}', { name: clientName(visit) })}>
      <h2>{clientName(visit)}</h2>
      <p>
        {[
          `${formatDay(visit.startsLocal, 'short')}, ${visitTimes(visit)}`,
          visit.practitionerName,
          visit.serviceName,
          sessionWords(visit),
          facts.indicationName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        {[
          facts.birthDate && t('Born {day}', { day: formatDay(facts.birthDate) }),
          facts.fitzpatrick !== null && t('Skin type {skinType}', { skinType: facts.fitzpatrick }),
          visit.clientPhone,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul>
        {facts.alerts.map((alert) => (
          <li key={alert} className="listing-alert">
            {t('Alert: {alert}', { alert })}
          </li>
        ))}
      </ul>
      <LastTime last={facts.last} />
      <Blank />
      <Next next={facts.next} />
    </section>
  );
}

function LastTime({ last }: Pick<PaperFormFacts, 'last'>) {
  if (!last) return <h3>{t('First session here')}</h3>;
  const about = [
    last.deviceName,
    last.anaesthetic,
    last.endpoint && endpointNames[last.endpoint],
    last.reaction,
  ];
  return (
    <>
      <h3>{t('Last time, {day}', { day: formatDay(last.performedOn) })}</h3>
      <p>
        {last.zones
          .map((row) => `${zones[row.zone].name} ${row.needleMillimetres} mm × ${row.passes}`)
          .join('; ')}
      </p>
      <p>{about.filter(Boolean).join(' · ')}</p>
    </>
  );
}

function Blank() {
  return (
    <>
      <h3>{t('Today')}</h3>
      <table className="paper-form-blank">
        <thead>
          <tr>
            <th scope="col">{t('Zone')}</th>
            <th scope="col">{t('Needle, mm')}</th>
            <th scope="col">{t('Passes')}</th>
            <th scope="col">{t('Direction')}</th>
            <th scope="col">{t('How the skin looked')}</th>
          </tr>
        </thead>
        <tbody>
          {blankZones.map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-form-pair">
        <Line label={t('Device')} />
        <Line label={t('Lot and expiry')} />
        <Line label={t('Anaesthetic, %')} />
        <Line label={t('On at, off at')} />
        <Line label={t('On the skin, with lot')} />
        <Line label={t('Pain, 0 to 10')} />
      </div>
      <p className="paper-form-ticks">☐ {t('Needles new for this client and thrown away')}</p>
      <p>{endpoints.map((endpoint) => `☐ ${endpointNames[endpoint]}`).join('   ')}</p>
      <Line label={t('Reaction')} />
      <Line label="" />
      <Line label={t('Notes')} />
      <Line label="" />
      <div className="paper-form-pair">
        <Line label={t('Needling ended at')} />
        <Line label={t('Signed')} />
      </div>
    </>
  );
}

function Line({ label }: { readonly label: string }) {
  return (
    <p className="paper-form-line">
      <span>{label}</span>
      <span />
    </p>
  );
}

/** As the rules have it after a session like the last one; today's may say otherwise once it is recorded. */
function Next({ next }: Pick<PaperFormFacts, 'next'>) {
  return (
    <>
      <h3>{t('Next visit')}</h3>
      {next?.idealFrom && (
        <p>
          {t('If today is like last time: not before {earliest}, best {from} to {to}, late after {late}.', {
            earliest: formatDay(next.earliest ?? '', 'short'),
            from: formatDay(next.idealFrom, 'short'),
            to: formatDay(next.idealTo ?? '', 'short'),
            late: formatDay(next.lateAfter ?? '', 'short'),
          })}
        </p>
      )}
      <Line label={t('Booked for')} />
    </>
  );
}
