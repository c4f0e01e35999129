/** One clinic as the user starts it: the built browser shell in a process of its own, over a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ClinicProcess {
  readonly url: string;
  readonly dataFolder: string;
  /** @param folder 'kept' where another process goes on with it */
  stop(folder?: 'removed' | 'kept'): Promise<void>;
}

const program = join(import.meta.dirname, '..', 'dist', 'electron', 'serve.js');

/**
 * @param prepare puts files into the folder before the clinic starts
 * @throws with what the program said, when it ends before it has an address
 */
export async function startClinic(
  args: readonly string[] = [],
  prepare: (dataFolder: string) => Promise<void> = async () => {},
): Promise<ClinicProcess> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rollcall-e2e-'));
  await prepare(dataFolder);
  const child = spawn(process.execPath, [program, '--data', dataFolder, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    dataFolder,
    async stop(folder = 'removed') {
      await ended(child);
      if (folder === 'kept') return;
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text;
      const [, url] = /open at (http:\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The clinic ended with ${code} before it was open:\n${said}`)),
    );
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
