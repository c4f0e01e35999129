/** A client list as another program exports it, and the steps by which a desk brings it in. */
import type { TRPCClient } from '@trpc/client';
import type { AppRouter } from '../electron/backend/router.ts';
import type { DeskRound } from '../electron/backend/testing/deskRound.ts';

export function clientList(rows: number): string {
  const lines = ['First Name,Last Name,Date of Birth,Phone,Email,Notes'];
  for (let row = 0; row < rows; row++) {
    const word = [...String(row)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const born = `19${60 + (row % 40)}-0${1 + (row % 9)}-1${row % 9}`;
    lines.push(
      `Ann${word},Smith${word},${born},+999 30 ${String(row).padStart(7, '0')},a${row}@example.org,note ${row}`,
    );
  }
  return lines.join('\r\n');
}

export async function importList(
  api: TRPCClient<AppRouter>,
  { rows, ask }: { readonly rows: number; readonly ask: DeskRound['ask'] },
): Promise<void> {
  const list = new Blob([clientList(rows)]);
  const { fileId } = await ask('imports.stage', () => api.imports.stage.mutate(list));
  const { columns } = await ask('imports.preview', () => api.imports.preview.query({ fileId, reading: {} }));
  const mapping = columns.map(({ guess }) => guess);
  const { dryRunId, counts } = await ask('imports.dryRun', () =>
    api.imports.dryRun.mutate({ fileId, reading: {}, mapping }),
  );
  if (counts.new !== rows) throw new Error(`Of ${rows} rows ${counts.new} are new.`);
  const duplicates = { otherwise: 'suggested', byRow: {} } as const;
  const order = { fileId, dryRunId, fileName: 'list.csv', duplicates };
  await ask('imports.run', () => api.imports.run.mutate(order));
}
