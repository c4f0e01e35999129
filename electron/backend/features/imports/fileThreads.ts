/**
 * Files on their way in, each in the memory of a thread of its own, never on disk: a list of clients left in a temporary
 * folder would outlive its purpose. Each goes half an hour after it was last used, and the oldest goes when there are
 * too many. What is done with a file is done by its thread; the desks feel nothing of it.
 */
import type { Deps } from '../../deps.ts';
import { startThread, type Thread, ThreadEnded } from '../../worker/thread.ts';
import { createBoard, notAtHand, stopped, type WorkBoard } from './workBoard.ts';

export interface FileThread {
  readonly fileId: string;
  /** SHA-256 of the file, to know it again. */
  readonly hash: string;
  readonly board: WorkBoard;
  /** @throws AppError `import_stopped` when the file is dropped meanwhile */
  readonly ask: Thread['ask'];
  readonly end: () => Promise<void>;
  lastUsedAt: number;
  isRunning: boolean;
  /** Brought in: its bad rows can still be saved, but it is not brought in twice. */
  isDone: boolean;
}

const lifeMilliseconds = 30 * 60 * 1000;
const mostFiles = 3;
const filesOf = new WeakMap<Deps, Map<string, FileThread>>();

export async function stageFile(deps: Deps, bytes: Uint8Array): Promise<FileThread> {
  const files = currentFiles(deps);
  const idle = [...files.values()].filter(({ isRunning }) => !isRunning);
  const oldest = idle.toSorted((one, other) => one.lastUsedAt - other.lastUsedAt)[0];
  if (oldest && files.size >= mostFiles) dropFile(deps, oldest.fileId);
  const file = await openThread(deps.newId(), bytes, deps.now());
  files.set(file.fileId, file);
  sweepLater(deps);
  return file;
}

async function openThread(fileId: string, bytes: Uint8Array, lastUsedAt: number): Promise<FileThread> {
  const thread = await startThread();
  const board = createBoard();
  const ask: Thread['ask'] = (name, input) =>
    thread.ask(name, input).catch((error: unknown) => {
      throw error instanceof ThreadEnded ? stopped() : error;
    });
  const hash = await ask('openFile', { fileId, bytes, board });
  const end = async () => {
    // Where there is no thread, the file is in the memory of this process.
    void thread.ask('forgetFile', { fileId }).catch(() => undefined);
    await thread.end();
  };
  return { fileId, hash, board, ask, end, lastUsedAt, isRunning: false, isDone: false };
}

/** Nobody may come back to this page: what has had its time goes by itself, and does not keep the program open. */
function sweepLater(deps: Deps): void {
  setTimeout(() => {
    if (currentFiles(deps).size > 0) sweepLater(deps);
  }, lifeMilliseconds).unref();
}

export function getFile(deps: Deps, fileId: string): FileThread {
  const file = findFile(deps, fileId);
  if (!file) throw notAtHand();
  file.lastUsedAt = deps.now();
  return file;
}

export function findFile(deps: Deps, fileId: string): FileThread | undefined {
  return currentFiles(deps).get(fileId);
}

/** What is being brought in is not given up half-way by somebody who leaves the page. */
export function dropFile(deps: Deps, fileId: string): void {
  const files = currentFiles(deps);
  const file = files.get(fileId);
  if (!file || file.isRunning) return;
  files.delete(fileId);
  void file.end();
}

function currentFiles(deps: Deps): Map<string, FileThread> {
  const files = filesOf.get(deps) ?? beginFiles(deps);
  for (const file of files.values()) {
    if (file.isRunning || deps.now() - file.lastUsedAt <= lifeMilliseconds) continue;
    files.delete(file.fileId);
    void file.end();
  }
  return files;
}

function beginFiles(deps: Deps): Map<string, FileThread> {
  const files = new Map<string, FileThread>();
  filesOf.set(deps, files);
  deps.database.beforeClosing(async () => {
    await Promise.all([...files.values()].map(({ end }) => end()));
  });
  return files;
}
