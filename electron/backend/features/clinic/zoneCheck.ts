/**
 * Does the runtime's idea of the clinic's clock agree with the system's own zone data? A government that moves its summer
 * time makes one of the two old. Said, never acted on: bookings go on.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { localDateOf, type ZoneTransition, zoneTransitions } from '../../../../shared/scheduling/wallTime.ts';
import { zoneFileTransitions } from '../../../../shared/scheduling/zoneFile.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';

export interface ZoneCheck {
  readonly result: 'agrees' | 'disagrees' | 'not_compared';
  readonly sentence: string;
}

const years = 5;
const year = 366 * 86_400_000;
/** Linux and macOS; Windows keeps its zones elsewhere and in another form. */
const zoneFolder = '/usr/share/zoneinfo';

/** @param folder where the system's zone files are */
export async function checkZone(zone: string, now: number, folder: string = zoneFolder): Promise<ZoneCheck> {
  const bytes = await readZone(folder, zone);
  const until = now + years * year;
  const system = bytes && zoneFileTransitions(bytes, now, until);
  if (!system)
    return {
      result: 'not_compared',
      sentence: `This computer has no zone data of its own for ${zone} to compare with.`,
    };
  const own = zoneTransitions(zone, now, until);
  const odd = firstDifference(own, system);
  if (odd === undefined)
    return {
      result: 'agrees',
      sentence: `Rollcall and this computer agree on every change of the clocks in ${zone} for the next ${years} years.`,
    };
  return {
    result: 'disagrees',
    sentence: `Rollcall and this computer do not agree on the clocks in ${zone} around ${spokenDate(localDateOf(odd, zone))}. Bring Rollcall and the computer up to date, and check the visits from that day on.`,
  };
}

async function readZone(folder: string, zone: string): Promise<Uint8Array | undefined> {
  const file = normalize(join(folder, zone));
  if (!file.startsWith(normalize(folder))) return undefined;
  return readFile(file).catch(() => undefined);
}

/** The instant of the first change that only one of them knows, or knows differently. */
function firstDifference(
  own: readonly ZoneTransition[],
  system: readonly ZoneTransition[],
): number | undefined {
  const count = Math.max(own.length, system.length);
  for (let index = 0; index < count; index++) {
    const [one, other] = [own[index], system[index]];
    const isSame = one?.instant === other?.instant && one?.offsetAfter === other?.offsetAfter;
    if (!isSame)
      return Math.min(one?.instant ?? Number.POSITIVE_INFINITY, other?.instant ?? Number.POSITIVE_INFINITY);
  }
  return undefined;
}
