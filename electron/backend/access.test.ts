/** Who may call what: every procedure with every role, asked through the handler. A new procedure must be added here. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, roles } from '../../shared/roles.ts';
import { appRouter, loadFeatures } from './router.ts';
import { openTestClinic, type TestClinic, type TestDesk } from './testing/testClinic.ts';
import type { Access } from './trpc.ts';

await loadFeatures();
const procedures = Object.entries(appRouter._def.procedures).map(([path, procedure]) => {
  const { meta, type } = (
    procedure as unknown as { _def: { meta?: { access: Access }; type: 'query' | 'mutation' } }
  )._def; // tRPC keeps this private
  return { path, type, access: meta?.access };
});

let clinic: TestClinic;
const desks = new Map<Role, TestDesk>();

beforeAll(async () => {
  clinic = await openTestClinic();
  for (const role of roles) desks.set(role, await clinic.deskOf(role));
});
afterAll(() => clinic.close());

async function codeOf(desk: TestDesk, path: string, type: 'query' | 'mutation'): Promise<unknown> {
  const response = await desk.fetch(
    `/trpc/${path}`,
    type === 'query' ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
  );
  const body = await response.json();
  return body.error?.data.code ?? 'answered';
}

test('every procedure says who may call it, and this is the whole list', () => {
  const table = procedures.map(
    ({ path, access }) =>
      `${path}: ${access === 'public' ? 'anybody' : (access?.join(', ') ?? 'UNDECLARED')}`,
  );
  expect(table.sort().join('\n')).toMatchSnapshot();
});

test('nobody gets in without signing in, except where that is the point', async () => {
  const stranger = clinic.newDesk();
  for (const { path, type, access } of procedures) {
    if (access === 'public') continue;
    expect(`${path}: ${await codeOf(stranger, path, type)}`).toBe(`${path}: not_signed_in`);
  }
});

test('each role is refused exactly what it may not do', async () => {
  for (const { path, type, access } of procedures) {
    if (access === 'public' || access === undefined) continue;
    for (const [role, desk] of desks) {
      const isRefused = (await codeOf(desk, path, type)) === 'not_allowed';
      expect({ path, role, isRefused }).toEqual({ path, role, isRefused: !access.includes(role) });
    }
  }
});
