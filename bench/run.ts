/**
 * `npm run bench`: one table of ratios, each against the least that anybody could need and against named peers, taken in
 * turns in this run. `--json` prints it for machines, `--quick` takes a small clinic and few rounds, `--growth` adds how
 * Rollcall's own figures change from 1,000 to 100,000 clients, `--only read,save` takes some of them.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCalendar } from './calendar.ts';
import { openSized, type Size } from './clinic.ts';
import { growthTable } from './growth.ts';
import { hourOf, measuresOf } from './hour.ts';
import { benchImport } from './imports.ts';
import { benchDay, benchOverlap, benchRecall } from './lists.ts';
import { type Measure, tableOf } from './measure.ts';
import { loadPeers } from './peers.ts';
import { benchRead, benchSave } from './repository.ts';
import { benchSearch } from './search.ts';
import { benchSlots } from './slots.ts';
import { benchCheck, benchStart } from './startUp.ts';
import { benchTyping } from './typing.ts';
import { benchWindows } from './windows.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
    growth: { type: 'boolean' },
  },
});
const rounds = values.quick ? 9 : 25;
const size: Size = values.quick ? { clients: 2000, years: 1 } : { clients: 100_000, years: 10 };

const peers = await loadPeers();
const clinic = await openSized(size);
const young = await openSized({ clients: 833, years: 1 / 12 });

const benches: Record<string, () => Promise<Measure | Measure[]>> = {
  read: () => benchRead(clinic, peers, rounds),
  save: () => benchSave(clinic, peers, rounds),
  search: () => benchSearch(clinic, peers, rounds),
  typing: () => benchTyping(size),
  overlap: () => benchOverlap(clinic, young, rounds),
  day: () => benchDay(clinic, rounds),
  recall: () => benchRecall(clinic, rounds),
  slots: benchSlots,
  windows: benchWindows,
  calendar: () => benchCalendar(values.quick ? 5 : 7),
  import: () => benchImport(values.quick ? 2000 : 100_000, 5),
  start: () => benchStart(size, values.quick ? 5 : 9),
  check: () => benchCheck(clinic, 5),
  hour: async () =>
    measuresOf(await hourOf(size, values.quick ? { clients: 5, rows: 500 } : { clients: 40, rows: 100_000 })),
};

const measures: Measure[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (values.only && !values.only.split(',').includes(name)) continue;
  console.error(`${name} …`);
  measures.push(...[await bench()].flat());
}
await clinic.close();
await young.close();

const growth = values.growth ? await growthTable(rounds) : undefined;

if (values.json)
  console.log(
    JSON.stringify({ at: new Date().toISOString(), cpu: cpus()[0]?.model, size, measures, growth }, null, 2),
  );
else console.log([tableOf(measures), ...(growth ? [growth] : [])].join('\n\n'));
