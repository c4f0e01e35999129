/** Day sheet, week sheet and appointment card as they come out of the printer, on A4 and Letter. */
import type { Page } from '@playwright/test';
import { addDays } from '../shared/scheduling/wallTime.ts';
import { emptyClient } from '../shared/schemas/clients.ts';
import { callClinic } from './clinicApi.ts';
import { setUpClinic, signInToDemo } from './desk.ts';
import { expect, expectAccessible, printedPdf, test } from './fixtures.ts';

const papers = ['A4', 'Letter'] as const;
const sizes = { A4: '595 × 842', Letter: '612 × 792' } as const;

/** The page as it is printed on each paper, chosen as the desk would choose it. */
async function onEachPaper(page: Page) {
  await expect(page.getByRole('article')).toBeVisible();
  const printed = [];
  for (const paper of papers) {
    await page.getByLabel('Paper').selectOption(paper);
    printed.push({ paper, ...(await printedPdf(page, { paper })) });
  }
  return printed;
}

/** Width and height of the first page in points, as the file says. */
function sizeOf(bytes: Uint8Array): string {
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(
    Buffer.from(bytes).toString('latin1'),
  );
  return `${Math.round(Number(box?.[1]))} × ${Math.round(Number(box?.[2]))}`;
}

const longName = 'Maximiliana-Aurelia Konstantinopoulou-Featherstonehaugh of the Upper Marshes';

/** A day of one practitioner from 09:00 on, every quarter of an hour; every third client has a very long name. */
async function fillDay(page: Page, count: number): Promise<string> {
  const date = addDays(new Date().toISOString().slice(0, 10), 30);
  const ask = <Result>(path: string) => callClinic<Result>(page, 'query', { path, input: undefined });
  const services = await ask<Array<{ id: string; kind: string }>>('clinic.services');
  const team = await ask<Array<{ id: string; treats: boolean }>>('staff.list');
  for (let number = 0; number < count; number += 1) {
    const familyName = number % 3 === 0 ? longName : `Number${number}`;
    const { id: clientId } = await callClinic<{ id: string }>(page, 'mutation', {
      path: 'clients.create',
      input: {
        ...emptyClient,
        givenName: 'Client',
        familyName,
        phone: `07700 90${number}`,
        alert: `Alert ${number}.`,
      },
    });
    const minute = 9 * 60 + number * 15;
    const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    await callClinic(page, 'mutation', {
      path: 'appointments.book',
      input: {
        clientId,
        serviceId: services.find((one) => one.kind === 'consultation')?.id,
        practitionerId: team.find((one) => one.treats)?.id,
        startsLocal: `${date}T${clock}`,
        durationMinutes: 15,
        note: `Note ${number}.`,
      },
    });
  }
  return date;
}

test('a full day with long names runs over several pages, and no visit is cut in two', async ({ page }) => {
  await setUpClinic(page);
  const date = await fillDay(page, 24);
  await page.goto(`/print/day?date=${date}&detail=full`);
  for (const { paper, pages, text, bytes } of await onEachPaper(page)) {
    expect(sizeOf(bytes)).toBe(sizes[paper]);
    expect(pages).toBeGreaterThan(2);
    for (const [index, sheet] of text.entries()) {
      expect(sheet).toContain(`Page ${index + 1} of ${pages}`);
      expect(sheet).toContain('Hill Street Skin');
      // The head of the table stands on every page again.
      expect(sheet).toMatch(/Olive Owner\s+24 visits/);
    }
    for (let number = 0; number < 24; number += 1) {
      const [whole] = text.filter((sheet) => sheet.includes(`Alert ${number}.`));
      expect(whole, `visit ${number} on ${paper}`).toMatch(
        new RegExp(
          `Alert: Alert ${number}\\. Phone: 07700 90${number} First visit here Note: Note ${number}\\.`,
        ),
      );
    }
  }
  await expectAccessible(page);
});

test('an empty day says so, on one page, and the toolbar is not on it', async ({ page }) => {
  await setUpClinic(page);
  await page.goto('/print/day?date=2031-03-05');
  for (const { pages, text, bytes, paper } of await onEachPaper(page)) {
    expect(sizeOf(bytes)).toBe(sizes[paper]);
    expect(pages).toBe(1);
    expect(text[0]).toMatch(
      /Wednesday,? 5 March 2031 Hill Street Skin 020 7946 0000 Nobody is booked for this day\./,
    );
    expect(text[0]).toContain('Page 1 of 1');
    expect(text[0]).not.toContain('Open in the calendar');
  }
  await expectAccessible(page);
});

test('the week has its seven days in order, the empty ones too', async ({ page }) => {
  await setUpClinic(page);
  const date = await fillDay(page, 3);
  await page.goto(`/print/week?date=${date}`);
  for (const { text } of await onEachPaper(page)) {
    const week = text.join(' ');
    expect(
      week.match(/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d+ \w+ \d{4}/g)?.map((day) => day.split(',')[0]),
    ).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    expect(week.match(/Nobody is booked for this day\./g)).toHaveLength(6);
    expect(week).toContain('Client Number2');
  }
  await expectAccessible(page);
});

/** An aftercare sheet in English; then, for darker skin and in Portuguese, in which there is more to be told. */
async function aftercareSheets(page: Page) {
  const { treatmentId } = await callClinic<{ treatmentId: string }>(page, 'query', {
    path: 'handouts.texts.latestSession',
    input: undefined,
  });
  const ask = <Result>(path: string, id: string) =>
    callClinic<Result>(page, 'query', { path, input: { id } });
  const onPaper = async (language: string, paper: 'A4' | 'Letter') => {
    await page.goto(`/print/handouts/new?treatment=${treatmentId}&language=${language}&paper=${paper}`);
    await expect(page.getByRole('article')).toHaveAttribute('lang', language);
    return printedPdf(page, { paper });
  };
  const short = await onPaper('en', 'A4');
  const { clientId } = await ask<{ clientId: string }>('treatments.get', treatmentId);
  const client = await ask<object>('clients.get', clientId);
  await callClinic(page, 'mutation', { path: 'clients.update', input: { ...client, fitzpatrick: 5 } });
  return { short, long: await onPaper('pt', 'Letter') };
}

test.describe('in the demo clinic', () => {
  test.use({ clinicArguments: ['--demo'] });

  test('what a client takes home: a card with every date of the course and nothing of what is treated, and a sheet that needs a second page only where its words do', async ({
    page,
  }) => {
    await signInToDemo(page);
    const today = new Date().toISOString().slice(0, 10);
    const { visits } = await callClinic<{
      visits: Array<{ clientId: string; sessionNumber: number | null; status: string }>;
    }>(page, 'query', {
      path: 'appointments.range',
      input: { fromDate: addDays(today, 1), toDate: addDays(today, 40) },
    });
    const visit = visits.find((one) => (one.sessionNumber ?? 0) > 1 && one.status === 'booked');
    await page.goto(`/clients/${visit?.clientId}`);
    await page.getByRole('link', { name: 'Appointment card' }).click();
    for (const { pages, text } of await onEachPaper(page)) {
      expect(pages).toBe(1);
      expect(text[0]).toMatch(/Your appointments.*session 1 of \d.*session 2 of \d/);
      expect(text[0]).toMatch(/please call 0117 496 0123/);
      expect(text[0]).not.toMatch(/needling|scar|wrinkle/i);
    }
    await expectAccessible(page);
    const { short, long } = await aftercareSheets(page);
    expect(short.pages).toBe(1);
    const told = /Ligue-nos para|Isto é normal|[12]\/2/g;
    expect(long.text.map((sheet) => [...sheet.matchAll(told)].join())).toEqual([
      'Ligue-nos para,1/2',
      'Isto é normal,2/2',
    ]);
    await expectAccessible(page);
  });

  test('the day is one click or one key from the Today screen, and the key prints the document', async ({
    page,
  }) => {
    await signInToDemo(page);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', document.title);
    });
    await page.getByRole('link', { name: 'Print the day' }).click();
    await expect(page.getByRole('article')).toBeVisible();
    await page.keyboard.press('Control+p');
    await expect(page.locator('body')).toHaveAttribute(
      'data-printed',
      /^Day sheet, .*Birch Lane Skin Clinic$/,
    );
  });

  test('a client’s calendar file is saved from her page', async ({ page }) => {
    await signInToDemo(page);
    const today = new Date().toISOString().slice(0, 10);
    const { visits } = await callClinic<{ visits: Array<{ clientId: string; status: string }> }>(
      page,
      'query',
      {
        path: 'appointments.range',
        input: { fromDate: addDays(today, 1), toDate: addDays(today, 10) },
      },
    );
    await page.goto(`/clients/${visits.find((one) => one.status === 'booked')?.clientId}`);
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Calendar file (.ics)' }).click();
    expect((await saved).suggestedFilename()).toBe('appointments.ics');
  });
});
