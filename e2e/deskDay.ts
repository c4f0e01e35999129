/** A day at the desk for tests: clients and visits are put into the book through the window's own session. */
import type { Locator, Page } from '@playwright/test';
import { ownPin } from './desk.ts';
import { expect } from './fixtures.ts';

/** Asks the backend as the window does. @throws what it refused */
export async function ask<Answer>(page: Page, path: string, input?: object): Promise<Answer> {
  const isRead = /\.(list|services|rooms|get|range|hours)$/.test(path);
  return page.evaluate(
    async ({ path, input, isRead }) => {
      const query = input && isRead ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
      const response = await fetch(`/trpc/${path}${query}`, {
        method: isRead ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        ...(isRead ? {} : { body: JSON.stringify(input ?? {}) }),
      });
      const answer = await response.json();
      if (!response.ok) throw new Error(JSON.stringify(answer));
      return answer.result.data;
    },
    { path, input, isRead },
  );
}

const premises = {
  name: 'Hill Street Skin',
  address: '1 Hill Street',
  phone: '020 7946 0000',
  email: '',
  country: 'GB',
  paper: 'A4',
};

/** A clinic of one's own without walking through its first screen: open every day from 8 to 18; the owner treats. */
export async function openOwnClinic(page: Page, timeZone: string): Promise<void> {
  const open = (weekday: number) => ({ weekday, startMinute: 480, endMinute: 1080 });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'clinic.setUp', {
    clinic: { ...premises, timeZone },
    hours: [1, 2, 3, 4, 5, 6, 7].map(open),
    owner: { name: 'Olive Owner', pin: ownPin, treats: true },
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
}

interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
}

export interface Booked {
  readonly id: string;
  readonly version: number;
  readonly clientId: string;
}

/** A new client with a visit of 60 minutes with the one who treats. */
export async function bookVisit(page: Page, startsLocal: string, person: Person): Promise<Booked> {
  const [service] = await ask<{ id: string; kind: string }[]>(page, 'clinic.services').then((all) =>
    all.filter(({ kind }) => kind === 'treatment'),
  );
  const [practitioner] = await ask<{ id: string; treats: boolean }[]>(page, 'staff.list').then((all) =>
    all.filter(({ treats }) => treats),
  );
  const [room] = await ask<{ id: string }[]>(page, 'clinic.rooms');
  const client = await ask<{ id: string }>(page, 'clients.create', {
    ...person,
    birthDate: '',
    email: '',
    address: '',
    language: 'en',
    fitzpatrick: null,
    alert: '',
    notes: '',
    mayContact: true,
  });
  const visit = await ask<Booked>(page, 'appointments.book', {
    clientId: client.id,
    serviceId: service?.id,
    practitionerId: practitioner?.id,
    roomId: room?.id ?? null,
    startsLocal,
    durationMinutes: 60,
    overrideReason: 'Entered for a test of the calendar',
  });
  return { ...visit, clientId: client.id };
}

interface StoredVisit {
  readonly startsLocal: string;
  readonly startsAt: number;
  readonly durationMinutes: number;
}

export const stored = (page: Page, { id }: Pick<Booked, 'id'>) =>
  ask<StoredVisit>(page, 'appointments.get', { id });

/** What is kept of the visit's time, waited for. */
export async function expectAt(page: Page, visit: Booked, startsLocal: string): Promise<void> {
  await expect.poll(async () => (await stored(page, visit)).startsLocal).toBe(startsLocal);
}

export const blockOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Calendar' }).locator('.rbc-event').filter({ hasText: name });

/** What somebody did with her hands. A chord is as many keys as are held. */
export class Hands {
  clicks = 0;
  drags = 0;
  keys = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }
  async rightClick(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click({ button: 'right' });
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += key.split('+').length;
      await this.page.keyboard.press(key);
    }
  }
  /** @returns by how much to let go; whatever is looked at in between is looked at with the button held */
  async drag(from: Point, to: Point, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    this.drags += 1;
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 4, from.y + 4);
    await mouse.move(to.x, to.y, { steps: 8 });
    await meanwhile();
    await mouse.up();
  }
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the clinic's clock says this time, in that day's column. */
export async function pointAt(page: Page, date: string, clock: string): Promise<Point> {
  const column = await page.locator(`.rbc-day-slot[data-date="${date}"]`).first().boundingBox();
  if (!column) throw new Error(`${date} is not in view`);
  return { x: column.x + column.width / 2, y: await gutterAt(page, clock) };
}

/** The height on the page at which the time gutter says this time. */
export async function gutterAt(page: Page, clock: string): Promise<number> {
  const [hour = '', minute = '0'] = clock.split(':');
  const group = page.locator('.rbc-time-gutter .rbc-timeslot-group').filter({ hasText: `${hour}:00` });
  const box = await group.first().boundingBox();
  if (!box) throw new Error(`${clock} is not in view`);
  return box.y + (box.height * Number(minute)) / 60;
}
