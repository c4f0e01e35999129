/** From starting the process to the open clinic: Rollcall's bundle against Node with better-sqlite3 and nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkCoreTables } from '../electron/backend/db/sqlite/quickCheck.ts';
import { bundled } from './bundled.ts';
import { copyOf, type Size, type SizedClinic } from './clinic.ts';
import { medianMicroseconds, medians } from './interleave.ts';
import { atMost, figuresOf, type Measure, within } from './measure.ts';

const floor = 'node and better-sqlite3 (floor)';
const opened = 'Rollcall, clinic open and first query';

interface Start {
  readonly what: 'bare' | 'open' | 'answer';
  /** Whether V8's work of the last start is there. */
  readonly isCompiled?: boolean;
  readonly afterPowerCut?: boolean;
}

export async function benchStart(size: Size, rounds: number): Promise<Measure[]> {
  const folder = await copyOf(size);
  const program = await bundled('startProcess');
  const start = ({ what, isCompiled = true, afterPowerCut = false }: Start) => {
    if (afterPowerCut) rmSync(join(folder, 'clinic.sqlite.sound'), { force: true });
    const env = { HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder };
    const without = isCompiled ? {} : { NODE_DISABLE_COMPILE_CACHE: '1' };
    return millisecondsOf([program, what, folder], { ...process.env, ...env, ...without });
  };
  try {
    await start({ what: 'answer' });
    const measured = await medians(
      [
        { name: floor, measure: () => start({ what: 'bare' }) },
        { name: opened, measure: () => start({ what: 'open' }) },
        {
          name: 'the same, nothing kept compiled',
          measure: () => start({ what: 'open', isCompiled: false }),
        },
        { name: 'Rollcall, first answer to a screen', measure: () => start({ what: 'answer' }) },
        {
          name: 'the same after a power cut, every table read',
          measure: () => start({ what: 'answer', afterPowerCut: true }),
        },
      ],
      rounds,
    );
    return [
      {
        task: 'From the start of the process',
        unit: 'ms',
        figures: figuresOf(measured),
        gates: [atMost(measured, { own: opened, limit: 1.5, of: floor })],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function millisecondsOf(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await once(child, 'close');
  return Number(output || Number.NaN);
}

/** What a start costs where the file has to be read: every table, and every index on it. */
export async function benchCheck({ raw, file }: SizedClinic, rounds: number): Promise<Measure> {
  const { leaveMark, takeMark } = await import('../electron/backend/db/sqlite/soundMark.ts');
  const measured = await medianMicroseconds(
    [
      {
        name: 'reading every client (floor)',
        run: () => raw.prepare('select sum(length(notes)) from clients').get(),
      },
      { name: 'after a clean end: the mark', run: () => [leaveMark(file), takeMark(file)] },
      { name: 'after a power cut: every table, in a thread', run: () => checkCoreTables(raw) },
    ],
    rounds,
  );
  return {
    task: 'The check at the start',
    unit: 'µs',
    figures: figuresOf(measured),
    gates: [within(measured, 'after a clean end: the mark', 50_000, 'µs')],
  };
}
