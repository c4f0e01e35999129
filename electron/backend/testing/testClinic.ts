/**
 * For tests: a clinic on a real, migrated file, asked through the whole handler as a screen would ask. The clock stands
 * still until a test moves it.
 */
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import { v7 } from 'uuid';
import type { StaffId } from '../../../shared/ids.ts';
import type { Role } from '../../../shared/roles.ts';
import type { SetUpInput } from '../../../shared/schemas/clinic.ts';
import { createChanges } from '../changes.ts';
import { createHandler, type Handler } from '../createHandler.ts';
import { openTestDatabase, type TestDatabase } from '../db/testDatabase.ts';
import type { Deps } from '../deps.ts';
import type { AppRouter } from '../router.ts';

/** A browser profile at one desk: the typed API with its own cookies. */
export interface TestDesk {
  readonly api: TRPCClient<AppRouter>;
  /** The bare handler with this desk's cookies, for what is not tRPC. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface TestClinic {
  readonly deps: Deps;
  readonly database: TestDatabase;
  readonly handler: Handler;
  /** Moves the clock to this instant. */
  setNow(iso: string): void;
  newDesk(): TestDesk;
  /** A desk where somebody of that role is signed in; the owner exists from the start, others are added. */
  deskOf(role: Role): Promise<TestDesk & { readonly staffId: StaffId }>;
  close(): Promise<void>;
}

export const testPin = '271828';

/** Monday to Friday 09:00–18:00 in London, owned by Olive Owner. */
export const testSetUp: SetUpInput = {
  clinic: {
    name: 'Hill Street Skin',
    address: '1 Hill Street, London',
    phone: '020 7946 0000',
    email: 'desk@hillstreet.example',
    country: 'GB',
    timeZone: 'Europe/London',
    paper: 'A4',
  },
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1080 })),
  owner: { name: 'Olive Owner', pin: testPin, treats: true },
};

/** @param startsAt the instant at which the clock stands at first */
export async function openTestClinic(startsAt = '2026-11-23T08:00:00Z'): Promise<TestClinic> {
  const database = await openTestDatabase();
  let now = Date.parse(startsAt);
  const deps: Deps = {
    database,
    now: () => now,
    newId: () => v7({ msecs: now }),
    dataFolder: database.folder,
    staticFolder: database.folder,
    changes: createChanges(),
    restoreBackup: () => Promise.reject(new Error('only startBackend can exchange the file')),
    showClinic: () => Promise.reject(new Error('only startBackend can exchange the file')),
  };
  const handler = createHandler(deps);
  const newDesk = () => createTestDesk(handler);
  const owner = newDesk();
  await owner.api.clinic.setUp.mutate(testSetUp);
  return {
    deps,
    database,
    handler,
    setNow: (iso) => {
      now = Date.parse(iso);
    },
    newDesk,
    deskOf: (role) => deskOf(role, owner, newDesk()),
    close: () => database.close(),
  };
}

/** A desk in front of any handler. */
export function createTestDesk(handler: Handler): TestDesk {
  const cookies = new Map<string, string>();
  const ask = async (input: string | URL, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await handler(new Request(input, { ...init, headers }));
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return response;
  };
  const api = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: 'http://clinic.test/trpc',
        fetch: (url, init) => ask(String(url), init as RequestInit),
      }),
    ], // tRPC's own RequestInit is narrower
  });
  return { api, fetch: (path, init) => ask(`http://clinic.test${path}`, init) };
}

async function deskOf(
  role: Role,
  owner: TestDesk,
  desk: TestDesk,
): Promise<TestDesk & { readonly staffId: StaffId }> {
  const staffId = role === 'owner' ? await ownerId(owner) : await addStaff(owner, role);
  await desk.api.staff.signIn.mutate({ staffId, pin: testPin });
  return { ...desk, staffId };
}

async function ownerId(owner: TestDesk): Promise<StaffId> {
  const member = (await owner.api.staff.list.query()).find((person) => person.role === 'owner');
  if (!member) throw new Error('the test clinic has lost its owner');
  return member.id;
}

async function addStaff(owner: TestDesk, role: Role): Promise<StaffId> {
  const name = role === 'practitioner' ? 'Petra Practitioner' : 'Fran Frontdesk';
  const created = await owner.api.staff.create.mutate({
    name,
    role,
    treats: role === 'practitioner',
    colour: '#336699',
    pin: testPin,
  });
  return created.id;
}

/** What a refusal says, for deep-equal: its code and sentence. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ code: unknown; sentence: string; fields?: unknown }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error) || !('data' in error)) throw error;
    const data = error.data as { code: unknown; fields?: Record<string, string> }; // set by our error formatter
    const hasFields = data.fields && Object.keys(data.fields).length > 0;
    return { code: data.code, sentence: error.message, ...(hasFields ? { fields: data.fields } : {}) };
  }
  throw new Error('it was not refused');
}
