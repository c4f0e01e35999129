import { expect, test } from 'vitest';
import { readArguments } from './readArguments.ts';

test('nothing typed opens the clinic in its usual place', () => {
  expect(readArguments([])).toEqual({ kind: 'start', dataFolder: undefined, port: undefined, isDemo: false });
});

test('a folder, a port and the demo can be asked for in any order', () => {
  const asked = { kind: 'start', dataFolder: '/srv/clinic', port: 8080, isDemo: true };
  expect(readArguments(['--data', '/srv/clinic', '--demo', '--port', '8080'])).toEqual(asked);
  expect(readArguments(['--port=8080', '--data=/srv/clinic', '--demo'])).toEqual(asked);
});

test('help is given when asked for', () => {
  expect(readArguments(['--help'])).toEqual({ kind: 'help' });
});

test.each([
  [['--dmeo'], 'Rollcall has no option “--dmeo”.'],
  [['-x'], 'Rollcall has no option “-x”.'],
  [['clinic'], 'Rollcall does not know what to do with “clinic”.'],
  [['--data'], '“--data” needs a folder after it.'],
  [['--data='], '“--data” needs a folder after it.'],
  [['--data', '--demo'], '“--data” needs a folder after it.'],
  [['--port'], '“--port” needs a number from 0 to 65535.'],
  [['--port', 'http'], '“--port” needs a number from 0 to 65535.'],
  [['--port', '65536'], '“--port” needs a number from 0 to 65535.'],
  [['--port=-1'], '“--port” needs a number from 0 to 65535.'],
  [['--port', '1e3'], '“--port” needs a number from 0 to 65535.'],
  [['--demo=yes'], '“--demo” takes nothing after it.'],
  [['--help', '--dmeo'], 'Rollcall has no option “--dmeo”.'],
])('%o is refused in words', (typed, sentence) => {
  expect(readArguments(typed)).toEqual({
    kind: 'refused',
    sentence: `${sentence} “--help” shows what there is.`,
  });
});
