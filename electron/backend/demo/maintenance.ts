/** What the demo clinic has changed in its protocols: it keeps up results that return with age, twice a year. */
import type { IndicationId } from '../../../shared/clinical/indications.ts';
import type { Protocol } from '../../../shared/clinical/protocol.ts';
import { defaultProtocols } from '../../../shared/clinical/protocols.ts';
import { saveOwnProtocol } from '../features/protocols/protocols.repo.ts';
import { type DeskWork, someTime } from './deskWork.ts';

const keptUp = ['wrinkles', 'fine_lines'] as const satisfies readonly IndicationId[];
const everyDays = 180;

/** @returns every protocol as it is in force in the demo clinic */
export async function turnOnMaintenance(work: DeskWork): Promise<Readonly<Record<IndicationId, Protocol>>> {
  const [owner] = work.premises.practitioners;
  const own: Partial<Record<IndicationId, Protocol>> = {};
  if (!owner) return defaultProtocols; // the demo clinic has one
  for (const indication of keptUp) {
    const protocol = { ...defaultProtocols[indication], maintenance: { isOn: true, everyDays } };
    const reason = 'Our clients ask for it; twice a year suits most.';
    const saved = { reason, version: 1, staffId: owner.id, at: someTime(work, 300) };
    await saveOwnProtocol(work.db, { protocol, ...saved });
    own[indication] = protocol;
  }
  return { ...defaultProtocols, ...own };
}
