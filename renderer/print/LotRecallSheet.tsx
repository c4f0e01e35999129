import { fullName } from '../../shared/schemas/clients.ts';
import { toldHowNames } from '../../shared/schemas/products.ts';
import { formatDay } from '../components/formatDay.ts';
import type { LotView } from '../features/products/LotPage.tsx';
import { t } from '../i18n/t.ts';
import './lotRecall.css';

/** One row for each client: phone, sessions, and a box, a day and a name to fill in by hand or filled in already. */
export function LotRecallSheet({ lot }: { readonly lot: LotView }) {
  const { recall, clients } = lot;
  return (
    <>
      {recall && <p className="listing-lead">{recall.reason}</p>}
      <p className="listing-lead">
        {clients.length === 1
          ? t('1 client had it.')
          : t('{count} clients had it.', { count: clients.length })}
      </p>
      <section className="listing-part">
        <table>
          <colgroup>
            <col className="recall-box" />
            <col />
            <col className="recall-phone" />
            <col className="recall-sessions" />
            <col className="recall-told" />
          </colgroup>
          <thead>
            <tr className="listing-columns">
              <th scope="col" aria-label={t('Told')} />
              <th scope="col">{t('Client')}</th>
              <th scope="col">{t('Phone')}</th>
              <th scope="col">{t('Sessions')}</th>
              <th scope="col">{t('Told on, by whom')}</th>
            </tr>
          </thead>
          {clients.map((client) => (
            <tbody key={client.clientId}>
              <tr>
                <td>
                  <span className="recall-tick">{client.told ? '✓' : ''}</span>
                </td>
                <td className="listing-name">{fullName(client)}</td>
                <td>{client.phone || client.email}</td>
                <td>
                  {client.sessions.map(({ treatmentId, use, performedOn, name }) => (
                    <div key={`${treatmentId} ${use}`}>
                      {formatDay(performedOn)}
                      {name && `, ${name}`}
                    </div>
                  ))}
                </td>
                <td className="recall-line">{toldWords(client.told)}</td>
              </tr>
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

function toldWords(told: LotView['clients'][number]['told']): string {
  return told ? `${formatDay(told.toldOn)}, ${told.toldBy}, ${t(toldHowNames[told.how])}` : '';
}
