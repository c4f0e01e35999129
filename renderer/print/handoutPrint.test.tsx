import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addClient, signSession } from '../../electron/backend/features/treatments/session.fixture.ts';
import { openTestClinic, type TestClinic } from '../../electron/backend/testing/testClinic.ts';
import type { ClientId, TreatmentId } from '../../shared/ids.ts';
import { leaveClinic, openSignedIn } from '../testing/renderClinic.tsx';

// Several people may be testing on one machine, and the first sheet loads the words of every language.

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
let treatmentId: TreatmentId;
const user = userEvent.setup();
const print = vi.fn();

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
  treatmentId = await signSession(desk, anna);
  print.mockReset();
});
afterEach(async () => {
  await leaveClinic();
  await clinic.close();
});

async function openSheet(address: string): Promise<void> {
  vi.stubGlobal('print', print);
  await openSignedIn(clinic, address);
}
const given = async () => (await desk.api.handouts.ofClient.query({ clientId: anna })).map(({ how }) => how);

test('looking at a sheet gives nothing; printing keeps it and prints what was kept', async () => {
  await openSheet(`/print/handouts/new?treatment=${treatmentId}`);
  expect(await screen.findByRole('heading', { name: 'Anna Smith' })).toBeTruthy();
  expect(screen.getAllByText('until Thu 26 Nov, 11:00')).toHaveLength(2);
  expect(await given()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(await screen.findByRole('button', { name: 'Print again' })).toBeTruthy();
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(await given()).toEqual(['printed']);
});

test('from the record it is one click to the printer, and only one sheet is given', async () => {
  await openSheet(`/print/handouts/new?treatment=${treatmentId}&print=1`);
  expect(await screen.findByRole('button', { name: 'Print again' })).toBeTruthy();
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  await user.click(screen.getByRole('button', { name: 'Print again' }));
  expect([print.mock.calls.length, await given()]).toEqual([2, ['printed']]);
});

test('on the desktop a sheet is saved as a PDF with a name that can be found again', async () => {
  const savePdf = vi.fn(async () => '/home/desk/sheet.pdf');
  vi.stubGlobal('rollcallDesktop', { savePdf, print: async () => true });
  await openSheet(`/print/handouts/new?treatment=${treatmentId}`);
  vi.stubGlobal('rollcallDesktop', { savePdf, print: async () => true });
  await user.selectOptions(await screen.findByLabelText('Paper'), 'Letter');
  await screen.findByRole('heading', { name: 'Anna Smith' });
  await user.click(screen.getByRole('button', { name: 'Save as PDF' }));
  await waitFor(() =>
    expect(savePdf).toHaveBeenCalledWith({
      paper: 'Letter',
      suggestedName: 'Anna Smith, After your microneedling session, Monday, 23 November 2026.pdf',
    }),
  );
  expect(await given()).toEqual(['pdf']);
});

/** Every page is so tall, in CSS pixels; what stands on which is told by its headings. */
const drawnAt = (heights: (page: HTMLElement) => number) =>
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return heights(this);
  });
const pagesOf = (sheet: HTMLElement) => [...sheet.querySelectorAll('.sheet-page')];

test('what does not fit on one page is printed on two, the dates and when to call on the first, and says so before', async () => {
  const height = drawnAt((page) => (page.parentElement?.childElementCount === 1 ? 1300 : 900));
  await openSheet(`/print/handouts/new?treatment=${treatmentId}`);
  expect(await screen.findByText(/^This sheet needs two pages:/)).toBeTruthy();
  const headings = pagesOf(screen.getByRole('article')).map((page) =>
    [...page.querySelectorAll('h1, h2')].map((heading) => heading.textContent?.replaceAll('\u00a0', ' ')),
  );
  expect(headings).toEqual([
    ['Anna Smith', 'Call us on 020 7946 0000 if you see'],
    ['This is normal', 'Also'],
  ]);
  expect(screen.getByText('2/2').parentElement?.textContent).toContain('Anna Smith020\u00a07946\u00a00000');
  height.mockRestore();
});

test('a page that is too full even so says before it is printed what to do', async () => {
  const height = drawnAt(() => 1300);
  await openSheet(`/print/handouts/new?treatment=${treatmentId}`);
  expect(await screen.findByText(/^This sheet runs over its pages\./)).toBeTruthy();
  height.mockRestore();
});

test('a sheet with a line to spare stays on one page', async () => {
  const height = drawnAt(() => 1100);
  await openSheet(`/print/handouts/new?treatment=${treatmentId}`);
  await screen.findByRole('heading', { name: 'Anna Smith' });
  expect(screen.getByRole('article').dataset.setting).toBe('airy');
  height.mockRestore();
});

test('the language, the size and the sheet are chosen on the desk, and a translation that nobody approved says so to staff only', async () => {
  await openSheet(`/print/handouts/new?treatment=${treatmentId}`);
  await screen.findByRole('heading', { name: 'Anna Smith' });
  await user.selectOptions(screen.getByLabelText('Language'), 'Polish');
  expect(await screen.findByText(/^This translation has not been clinically reviewed yet/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Print size'), 'Large');
  await user.selectOptions(screen.getByLabelText('Sheet'), 'What to expect');
  expect(await screen.findByText(/Czego się spodziewać/)).toBeTruthy();
  await waitFor(() =>
    expect(screen.getByRole('article').dataset).toMatchObject({ size: 'large', kind: 'expect' }),
  );
  expect(screen.getByRole('article').textContent).not.toMatch(/review/i);
});

test('a sheet is corrected by a new one that says which it replaces', async () => {
  const { id } = await desk.api.handouts.give.mutate({ treatmentId, how: 'shown' });
  await openSheet(`/print/handouts/${id}`);
  await user.click(await screen.findByRole('link', { name: 'Correct' }));
  expect(await screen.findByText('This sheet replaces the one of Monday, 23 November 2026.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Shown' }));
  await screen.findByRole('button', { name: 'Print again' });
  const list = await desk.api.handouts.ofClient.query({ clientId: anna });
  expect(list.map(({ how, replacedBy }) => [how, replacedBy === null])).toEqual([
    ['shown', true],
    ['shown', false],
  ]);
});
