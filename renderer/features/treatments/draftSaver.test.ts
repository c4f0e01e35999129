import { expect, test, vi } from 'vitest';
import { createDraftSaver, type SaverState } from './draftSaver.ts';

function openSaver(save: (version: number, changes: object) => Promise<void> = async () => {}) {
  const sent: object[] = [];
  const states: SaverState[] = [];
  const saver = createDraftSaver({
    version: 1,
    pauseMilliseconds: 10,
    async save(version, changes) {
      sent.push({ version, ...changes });
      await save(version, changes);
      return { version: version + 1, savedAt: 1000 + version };
    },
    onState: (state) => states.push(state),
  });
  return { saver, sent, last: () => states.at(-1) };
}

test('what is typed in one go is sent once, after a pause', async () => {
  vi.useFakeTimers();
  const { saver, sent, last } = openSaver();
  saver.change({ notes: 'L' });
  saver.change({ notes: 'Left' });
  expect([sent, last()?.kind]).toEqual([[], 'waiting']);
  await vi.advanceTimersByTimeAsync(20);
  expect([sent, last()]).toEqual([
    [{ version: 1, notes: 'Left' }],
    { kind: 'saved', savedAt: 1001, error: undefined, invalid: {} },
  ]);
  vi.useRealTimers();
});

test('changes made while a request is under way go with the version it returns', async () => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const { saver, sent } = openSaver((version) => (version === 1 ? promise : Promise.resolve()));
  saver.change({ notes: 'one' });
  const first = saver.flush();
  await Promise.resolve();
  saver.change({ lotNumber: 'L-1' });
  const second = saver.flush();
  release();
  await first;
  expect([await second, sent]).toEqual([
    3,
    [
      { version: 1, notes: 'one' },
      { version: 2, lotNumber: 'L-1' },
    ],
  ]);
});

test('a half-typed figure waits beside its reason, and the rest is saved', async () => {
  const { saver, sent, last } = openSaver();
  saver.change({
    notes: 'x',
    zones: [{ zone: 'nose', needleMillimetres: null, passes: 4, direction: null, endpoint: null }],
  });
  await saver.flush();
  expect([sent, last()?.invalid]).toEqual([
    [{ version: 1, notes: 'x' }],
    { 'zones.0.needleMillimetres': 'Enter the needle length in millimetres.' },
  ]);
  saver.change({
    zones: [{ zone: 'nose', needleMillimetres: 1, passes: 4, direction: null, endpoint: null }],
  });
  await saver.flush();
  expect([sent.length, last()?.invalid]).toEqual([2, {}]);
});

test('what could not be sent is kept and sent again', async () => {
  let isDown = true;
  const { saver, sent, last } = openSaver(async () => {
    if (isDown) throw new Error('no connection');
  });
  saver.change({ notes: 'kept' });
  await saver.flush();
  expect([last()?.kind, saver.isAllSaved()]).toEqual(['failed', false]);
  isDown = false;
  expect([await saver.flush(), sent.at(-1), last()?.kind]).toEqual([
    2,
    { version: 1, notes: 'kept' },
    'saved',
  ]);
});
