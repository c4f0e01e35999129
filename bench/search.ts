/** Search as you type: what each keystroke costs the database, against a bare range of the name index. */
import { searchClients } from '../electron/backend/features/clients/clients.repo.ts';
import { foldText } from '../shared/foldText.ts';
import type { SizedClinic } from './clinic.ts';
import { type Contestant, slowMicroseconds } from './interleave.ts';
import { figuresOf, type Measure, within } from './measure.ts';
import type { Peers } from './peers.ts';

const limit = 20;

export async function benchSearch(clinic: SizedClinic, peers: Peers, rounds: number): Promise<Measure> {
  const { kysely, raw } = clinic;
  const names = raw
    .prepare('select row_number as id, given_name as given, family_name as family from clients')
    .all()
    .map((row) => Object(row));
  const index = peers.indexNames(names.map(({ id, given, family }) => ({ id, names: `${given} ${family}` })));
  const range = raw.prepare(
    `select id, given_name, family_name, birth_date, phone, email, alert from clients
     where archived_at is null and sort_name >= ? and sort_name < ? order by sort_name, row_number limit ${limit}`,
  );
  const typed = keystrokes(names.map(({ family }) => String(family)));
  const each = (name: string, search: (text: string) => unknown): Contestant => {
    let next = 0;
    return { name, run: () => search(typed[next++ % typed.length] ?? '') };
  };
  const slow = await slowMicroseconds(
    [
      each('name index, range (floor)', (text) => range.all(foldText(text), `${foldText(text)}\uffff`)),
      each('Rollcall repository', (text) => searchClients(kysely, text, { archived: false, limit })),
      each('minisearch, in memory', (text) => index.search(text, limit)),
    ],
    Math.max(rounds * 40, typed.length),
  );
  return {
    task: `Search as you type, ${names.length} clients, 95 of 100 keystrokes within`,
    unit: 'µs',
    figures: figuresOf(slow),
    gates: [within(slow, 'Rollcall repository', 1000, 'µs')],
  };
}

/** Family names half typed, one to five letters, spread over the list. */
function keystrokes(families: readonly string[]): string[] {
  const distinct = [...new Set(families)].sort();
  return distinct.flatMap((family) => [1, 2, 3, 5].map((letters) => family.slice(0, letters)));
}
