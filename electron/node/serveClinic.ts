/** One clinic in the browser shell: opens its folder, listens, and closes both when the user stops it. */
import { join } from 'node:path';
import { AppError } from '../backend/appError.ts';
import { startBackend } from '../backend/startBackend.ts';
import { type Listening, listen } from './listen.ts';
import type { StartArguments } from './readArguments.ts';
import { dataFolderOf } from './usualDataFolder.ts';

/**
 * The demo has ports and a name of its own, so that both clinics keep their address, and signing in to one does not sign
 * out of the other, when both are open.
 */
const usualPorts = { own: 7655, demo: 7755 } as const;
const portsTried = 20;

/** @throws AppError with a sentence for the user */
export async function serveClinic(chosen: StartArguments): Promise<Listening> {
  const backend = await startBackend({
    dataFolder: dataFolderOf(chosen),
    staticFolder: join(import.meta.dirname, '..', 'renderer'),
    isDemo: chosen.isDemo,
  });
  try {
    return await listen({
      backend,
      ports: portsFor(chosen),
      shownAs: chosen.isDemo ? 'localhost' : '127.0.0.1',
    });
  } catch (error) {
    await backend.close();
    throw portProblem(error, chosen.port);
  }
}

function portsFor({ port, isDemo }: StartArguments): readonly number[] {
  const first = isDemo ? usualPorts.demo : usualPorts.own;
  return port === undefined ? Array.from({ length: portsTried }, (_, step) => first + step) : [port];
}

function portProblem(error: unknown, port: number | undefined): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const which = port === undefined ? 'All of Rollcall’s usual ports are' : `Port ${port} is`;
  return new AppError('bad_input', `${which} in use or not allowed here. Choose another with --port.`);
}
