/** From starting the process to the first answer: Rollcall's bundle against Node with better-sqlite3 and nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkCoreTables } from '../electron/backend/db/sqlite/quickCheck.ts';
import { bundled } from './bundled.ts';
import { copyOf, type Size, type SizedClinic } from './clinic.ts';
import { medianMicroseconds, medians } from './interleave.ts';
import { atMost, figuresOf, type Measure, within } from './measure.ts';

export async function benchStart(size: Size, rounds: number): Promise<Measure[]> {
  const folder = await copyOf(size);
  const program = await bundled('startProcess');
  const marks = ['', '-wal', '-shm', '.sound'].map((end) => join(folder, `clinic.sqlite${end}`));
  const start = (what: 'bare' | 'clinic', keepsMark = true) => {
    if (!keepsMark) rmSync(marks[3] ?? '', { force: true });
    return millisecondsOf([program, what, folder]);
  };
  try {
    await start('clinic');
    const measured = await medians(
      [
        { name: 'node and better-sqlite3 (floor)', measure: () => start('bare') },
        { name: 'Rollcall, after a clean end', measure: () => start('clinic') },
        { name: 'Rollcall, after a power cut', measure: () => start('clinic', false) },
      ],
      rounds,
    );
    return [
      {
        task: 'From the start of the process to the first answer',
        unit: 'ms',
        figures: figuresOf(measured),
        gates: [
          atMost(measured, {
            own: 'Rollcall, after a clean end',
            limit: 1.5,
            of: 'node and better-sqlite3 (floor)',
          }),
        ],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function millisecondsOf(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
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
