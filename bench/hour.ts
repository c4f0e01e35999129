/**
 * An hour of desk work pressed into minutes, in a process of its own as in the desktop shell: how long each question
 * keeps the process that also owns the window, and how much memory that process holds.
 * Run by `hourOf`; its own output is JSON.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { bundled } from './bundled.ts';
import { copyOf, type Size } from './clinic.ts';
import { figuresOf, type Gate, type Measure } from './measure.ts';

export interface Held {
  readonly name: string;
  readonly times: number;
  /** Milliseconds of computing in which nothing else could run, at the longest. */
  readonly longest: number;
  /** The same for 95 of 100. */
  readonly usual: number;
}

export interface Hour {
  readonly held: readonly Held[];
  /** Megabytes the process holds: bare with the file open, with the clinic open, after the hour. */
  readonly memory: { readonly bare: number; readonly atRest: number; readonly afterwards: number };
}

const frame = 16;

export interface HourOfWork {
  /** How many clients the desk deals with. */
  readonly clients: number;
  /** How long a list is brought in at the end of it. */
  readonly rows: number;
}

export async function hourOf(size: Size, { clients, rows }: HourOfWork): Promise<Hour> {
  const folder = await copyOf(size);
  try {
    const args = ['--expose-gc', await bundled('hourProcess'), folder, String(clients), String(rows)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`The desk's hour ended with ${code}.`);
    return JSON.parse(output) as Hour; // written by hourProcess.ts
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function measuresOf({ held, memory }: Hour): Measure[] {
  const slowest = held.toSorted((one, other) => other.usual - one.usual).slice(0, 8);
  const over = held.filter(({ usual }) => usual > frame);
  const gate: Gate = {
    sentence: `nothing over ${frame} ms${over.map(({ name }) => `; ${name}`).join('')}`,
    isMet: over.length === 0,
  };
  return [
    {
      task: `An hour at the desk, ${held.length} kinds of questions: those that held the process longest, 95 of 100 within`,
      unit: 'ms',
      figures: slowest.map(({ name, usual }) => ({ name, value: usual })),
      gates: [gate],
    },
    {
      task: 'Memory of the process',
      unit: 'MB',
      figures: figuresOf(
        new Map([
          ['node and better-sqlite3, file open (floor)', memory.bare],
          ['Rollcall, clinic open', memory.atRest],
          ['Rollcall, after the hour', memory.afterwards],
        ]),
      ),
      gates: [],
    },
  ];
}
