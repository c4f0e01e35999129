/** A client list of many rows: Rollcall's dry run and import, against a bare parse and insert of the same rows. */
import Papa from 'papaparse';
import { askPlainly } from '../electron/backend/testing/deskRound.ts';
import { openTestClinic } from '../electron/backend/testing/testClinic.ts';
import { clientList, importList } from './importList.ts';
import { medians } from './interleave.ts';
import { figuresOf, type Measure } from './measure.ts';

export async function benchImport(rows: number, rounds: number): Promise<Measure> {
  const measured = await medians(
    [
      { name: 'papaparse and bare inserts (floor)', measure: () => millisecondsBare(rows) },
      { name: 'Rollcall, checked, searchable and in one step back', measure: () => millisecondsOwn(rows) },
    ],
    rounds,
  );
  return { task: `A list of ${rows} clients`, unit: 'ms', figures: figuresOf(measured), gates: [] };
}

async function millisecondsOwn(rows: number): Promise<number> {
  const clinic = await openTestClinic();
  const { api } = await clinic.deskOf('front_desk');
  const start = performance.now();
  await importList(api, { rows, ask: askPlainly });
  const milliseconds = performance.now() - start;
  await clinic.close();
  return milliseconds;
}

/** The same table with the same indexes; no duplicates looked for, nothing judged, nothing found by its parts. */
async function millisecondsBare(rows: number): Promise<number> {
  const clinic = await openTestClinic();
  const { raw } = clinic.database;
  const start = performance.now();
  const { data } = Papa.parse<string[]>(clientList(rows));
  const insert = raw.prepare(
    `insert into clients (id, given_name, family_name, birth_date, phone, email, notes, sort_name, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)`,
  );
  raw.transaction(() => {
    for (const [index, row] of data.entries()) {
      const [given = '', family = '', born = '', phone = '', email = '', notes = ''] = row;
      if (index === 0) continue;
      insert.run(
        `row-${index}`,
        given,
        family,
        born,
        phone,
        email,
        notes,
        `${family} ${given}`.toLowerCase(),
      );
    }
  })();
  const milliseconds = performance.now() - start;
  await clinic.close();
  return milliseconds;
}
