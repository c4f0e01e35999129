import { expect, test } from 'vitest';
import { readArguments } from './readArguments.ts';

test('nothing typed opens the clinic in its usual place', () => {
  expect(readArguments([])).toEqual({
    kind: 'start',
    dataFolder: undefined,
    port: undefined,
    isDemo: false,
    largeDemo: undefined,
    isOpened: true,
  });
});

test('a folder, a port and the demo can be asked for in any order', () => {
  const asked = { kind: 'start', dataFolder: '/srv/clinic', port: 8080, isDemo: true, isOpened: true };
  expect(readArguments(['--data', '/srv/clinic', '--demo', '--port', '8080'])).toEqual(asked);
  expect(readArguments(['--port=8080', '--data=/srv/clinic', '--demo'])).toEqual(asked);
});

test('a demo clinic of ten years can be made without opening it', () => {
  const typed = ['--demo', '--years', '10', '--clients', '100000', '--data', 'ten', '--no-open'];
  expect(readArguments(typed)).toEqual({
    kind: 'start',
    dataFolder: 'ten',
    port: undefined,
    isDemo: true,
    largeDemo: { years: 10, clients: 100_000 },
    isOpened: false,
  });
});

test.each([
  [['--years', '10'], '--years and --clients can only be used together with --demo.'],
  [['--clients', '10'], '--years and --clients can only be used together with --demo.'],
  [['--demo', '--no-open'], '--no-open can only be used together with --years and --clients.'],
])('%o means nothing alone', (typed, sentence) => {
  expect(readArguments(typed)).toEqual({ kind: 'refused', sentence });
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
  [['--demo', '--years', 'many'], '“--years” needs a number from 1 to 30.'],
  [['--demo', '--years', '31'], '“--years” needs a number from 1 to 30.'],
  [['--demo', '--clients', '0'], '“--clients” needs a number from 1 to 1000000.'],
  [['--demo', '--clients'], '“--clients” needs a number from 1 to 1000000.'],
  [['--demo=yes'], '“--demo” takes nothing after it.'],
  [['--help', '--dmeo'], 'Rollcall has no option “--dmeo”.'],
])('%o is refused in words', (typed, sentence) => {
  expect(readArguments(typed)).toEqual({
    kind: 'refused',
    sentence: `${sentence} “--help” shows what there is.`,
  });
});
