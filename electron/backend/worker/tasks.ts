/**
 * Work that reads or writes much of a clinic, over a second after ten years. It is done by a thread, with connections of
 * its own, so that the process that owns the window goes on answering.
 */
import { copyVerified } from '../db/sqlite/backupFile.ts';
import { copyLog } from '../db/sqlite/copyLog.ts';
import { checkCoreTables } from '../db/sqlite/quickCheck.ts';
import { verifyAudit } from '../features/audit/audit.repo.ts';
import type { cleanLogo } from '../features/clinic/cleanLogo.ts';
import type { fileTasks } from '../features/imports/fileTasks.ts';
import { countNumbers, type NumbersOrder } from '../features/numbers/countNumbers.ts';
import { poolPhotos } from '../features/photos/photoPool.ts';
import type { renewThumb, storePicture } from '../features/photos/storePicture.ts';
import { reading } from './reading.ts';

/** Only a thread that works on a picture loads what reads pictures. */
const pictures = () => import('../features/photos/storePicture.ts');

type FileTasks = typeof fileTasks;
type FileOrder<Name extends keyof FileTasks> = Parameters<FileTasks[Name]>[0];
const files = async () => (await import('../features/imports/fileTasks.ts')).fileTasks;

export const tasks = {
  countNumbers: ({ file, order }: { readonly file: string; readonly order: NumbersOrder }) =>
    reading(file, (db) => countNumbers(db, order)),

  copyLog,

  copyVerified: ({ source, target }: { readonly source: string; readonly target: string }) =>
    copyVerified(source, target),

  checkCoreTables: ({ file }: { readonly file: string }) =>
    reading(file, async (_, raw) => checkCoreTables(raw)),

  storePicture: async (order: Parameters<typeof storePicture>[0]) => (await pictures()).storePicture(order),
  renewThumb: async (order: Parameters<typeof renewThumb>[0]) => (await pictures()).renewThumb(order),
  cleanLogo: async (order: Parameters<typeof cleanLogo>[0]) =>
    (await import('../features/clinic/cleanLogo.ts')).cleanLogo(order),
  poolPhotos,

  verifyAudit: ({ file }: { readonly file: string }) => reading(file, (db) => verifyAudit(db)),

  openFile: async (order: FileOrder<'openFile'>) => (await files()).openFile(order),
  forgetFile: async (order: FileOrder<'forgetFile'>) => (await files()).forgetFile(order),
  previewFile: async (order: FileOrder<'previewFile'>) => (await files()).previewFile(order),
  tryFile: async (order: FileOrder<'tryFile'>) => (await files()).tryFile(order),
  pageOfRows: async (order: FileOrder<'pageOfRows'>) => (await files()).pageOfRows(order),
  badRows: async (order: FileOrder<'badRows'>) => (await files()).badRows(order),
  planImport: async (order: FileOrder<'planImport'>) => (await files()).planImport(order),
  writeImport: async (order: FileOrder<'writeImport'>) => (await files()).writeImport(order),
  planUndo: async (order: FileOrder<'planUndo'>) => (await files()).planUndo(order),
  undoImport: async (order: FileOrder<'undoImport'>) => (await files()).undoImport(order),
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
