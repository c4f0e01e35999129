/** Started by hour.ts: `node --expose-gc hourProcess.ts FOLDER CLIENTS ROWS`. Prints an `Hour`. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import type { Held, Hour } from './hour.ts';

const [, , folder = '', clients = '20', rows = '2000'] = process.argv;
const now = Date.parse('2026-11-24T11:20:00Z');
const held = new Map<string, number[]>();

const megabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
};

/** Milliseconds that this thread has computed: other programs and the disk, busy or not, are not counted. */
const computed = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** What was computed while nothing else could run: the most between two beats of a millisecond. */
async function hold<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  await wait(2);
  let last = computed();
  let longest = 0;
  const beat = () => {
    const at = computed();
    longest = Math.max(longest, at - last);
    last = at;
  };
  const beating = setInterval(beat, 1);
  const result = await work();
  // An answer that came without a pause has stopped the beat until now.
  beat();
  clearInterval(beating);
  held.set(name, [...(held.get(name) ?? []), longest]);
  return result;
}

let asked = 'what is asked in passing';
async function ask<Answer>(name: string, question: () => Promise<Answer>): Promise<Answer> {
  const before = asked;
  asked = name;
  return question().finally(() => {
    asked = before;
  });
}

function bareMemory(): number {
  const database = new Sqlite(join(folder, 'clinic.sqlite'), { readonly: true });
  database.prepare('select * from clients limit 1').get();
  const bare = megabytes();
  database.close();
  return bare;
}

const bare = bareMemory();
const { startBackend } = await import('../electron/backend/startBackend.ts');
const { createTestDesk } = await import('../electron/backend/testing/testClinic.ts');
const { dealWithOneClient } = await import('../electron/backend/testing/deskRound.ts');
const backend = await startBackend({ dataFolder: folder, staticFolder: folder, now: () => now });
// Only the answering is counted: what the desk makes of an answer is done in the screen's process.
const { api } = createTestDesk((request) =>
  hold(asked, async () => {
    const response = await backend.handle(request);
    return new Response(await response.arrayBuffer(), response);
  }),
);
// Nobody has typed a PIN sooner; by then it is loaded what checks one.
await wait(1500);
const [owner] = await api.staff.signInPeople.query();
if (!owner) throw new Error('the clinic has nobody to sign in');
await ask('staff.signIn', () => api.staff.signIn.mutate({ staffId: owner.id, pin: owner.demoPin ?? '' }));
const atRest = megabytes();
const typed = ['smith', 'okafor', 'kow', 'o’br', '+999 20 12'];
for (let count = 0; count < Number(clients); count++)
  await dealWithOneClient({ api, today: '2026-11-24', typed: typed[count % typed.length] ?? '', ask });
const afterwards = megabytes();
const bringIn = await import('./importList.ts');
await bringIn.importList(api, { rows: Number(rows), ask });
await ask('clients.count', () => api.clients.count.query());
await ask('audit.verify', () => api.audit.verify.query());
await ask('backups.makeNow', () => api.backups.makeNow.mutate());
await backend.close();

const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const hour: Hour = {
  held: [...held].map(
    ([name, times]): Held => ({ name, times: times.length, longest: at(times, 1), usual: at(times, 0.95) }),
  ),
  memory: { bare, atRest, afterwards },
};
process.stdout.write(JSON.stringify(hour));
