import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  openTestClinic,
  type TestClinic,
  type TestDesk,
} from '../../../electron/backend/testing/testClinic.ts';
import { emptyClient } from '../../../shared/schemas/clients.ts';
import { queryClient } from '../../api/api.ts';
import { ImportPage } from './ImportPage.tsx';

// The file is read in a thread, which takes its time to begin.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5000 });

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    // jsdom's files are not those of Node's Request.
    const body = init.body instanceof Blob ? await init.body.arrayBuffer() : init.body;
    const { signal: _, ...others } = init;
    return desk.fetch(path, { ...others, ...(body === undefined ? {} : { body }) });
  });
});
afterEach(async () => {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
  localStorage.clear();
  await clinic.close();
});

function openPage() {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <MemoryRouter>
          <ImportPage />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const choose = (content: string) =>
  userEvent.upload(
    screen.getByLabelText('File with clients'),
    new File([content], 'list.csv', { type: 'text/csv' }),
  );

const clientNames = async () =>
  (await desk.api.clients.list.query({ query: '' })).map(({ givenName, phone }) =>
    `${givenName} ${phone}`.trim(),
  );

test('a list is chosen, its columns looked at, every row checked, brought in and taken back', async () => {
  openPage();
  await choose(
    'Full name,Ring,Birthday\nAnn Smith,07700 900001,31/02/1990\nAnn Smith,07700 900001,\n,07700 900003,',
  );
  const column = await screen.findByLabelText('Ring goes to');
  expect(column).toHaveProperty('value', 'phone');
  await userEvent.click(screen.getByRole('button', { name: 'Check 3 rows' }));

  const duplicate = await screen.findByRole('region', { name: 'Row 3: Ann Smith' });
  expect(within(duplicate).getByText('Row 2 of the file')).toBeTruthy();
  await userEvent.click(within(duplicate).getByText('Add as another client'));
  await screen.findByRole('button', { name: 'Bring in 2 new clients' });
  await userEvent.click(within(duplicate).getByText('Skip the row'));
  await userEvent.click(screen.getByText('To look at 1'));
  expect(await screen.findByText(/'Birthday' 31\/02\/1990 is not a date/)).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Bring in 1 new client' }));
  expect(await screen.findByText('1 client brought in from list.csv.')).toBeTruthy();
  expect(await clientNames()).toEqual(['Ann 07700 900001']);

  await userEvent.click(screen.getByRole('button', { name: 'Undo this import…' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo: remove 1 client' }));
  expect(await screen.findByText('Drop the file with your clients here')).toBeTruthy();
  expect(await clientNames()).toEqual([]);
});

test('a file that is no list of clients is refused with the way out, and another can be chosen', async () => {
  openPage();
  await choose('PK\u0003\u0004');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^This is an Excel workbook/);
  await choose('Name\nAnn Smith');
  expect(await screen.findByRole('button', { name: 'Check 1 row' })).toBeTruthy();
});

test('where no column holds the names, the desk is asked before anything is checked', async () => {
  openPage();
  await choose('Name,Phone\nAnn Smith,07700 900001');
  await userEvent.selectOptions(await screen.findByLabelText('Name goes to'), 'Leave out');
  expect(screen.getByRole('alert').textContent).toMatch(/^Say which column holds the names/);
  expect(screen.getByRole('button', { name: 'Check 1 row' })).toHaveProperty('disabled', true);
});

test('another order of dates is taken at once', async () => {
  openPage();
  await choose('Name,Born\nAnn Smith,03/04/1990');
  await userEvent.selectOptions(await screen.findByLabelText('Dates'), 'Month first (12/31/1990)');
  await userEvent.click(await screen.findByRole('button', { name: 'Check 1 row' }));
  expect(await screen.findByText(/Mar 4, 1990|4 Mar 1990/)).toBeTruthy();
});

test('a list of nobody new can only add what is missing, or nothing', async () => {
  await desk.api.clients.create.mutate({
    ...emptyClient,
    givenName: 'Ann',
    familyName: 'Smith',
    phone: '07700 900001',
  });
  openPage();
  await choose('Name,Phone,Email\nAnn Smith,07700 900001,ann@example.com');
  await userEvent.click(await screen.findByRole('button', { name: 'Check 1 row' }));
  await screen.findByRole('button', { name: 'Add what is missing from 1 row' });
  const duplicate = await screen.findByRole('region', { name: 'Row 2: Ann Smith' });
  expect(within(duplicate).getByText('Already a client')).toBeTruthy();
  await userEvent.click(within(duplicate).getByText('Skip the row'));
  expect(screen.getByRole('button', { name: 'Nothing to bring in' })).toHaveProperty('disabled', true);
});

test('a file that takes long to read is given up, forgotten, and another is chosen', async () => {
  const fetchNow = fetch;
  const { promise: isRead, resolve: letRead } = Promise.withResolvers<void>();
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push(path.replace(/^.*\/trpc\/([\w.]+).*$/, '$1'));
    if (path.includes('imports.preview')) await isRead;
    return fetchNow(path, init);
  });
  openPage();
  await choose('Name\nAnn Smith');
  await screen.findByText('Reading list.csv…');
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(screen.getByText(/^A CSV file from Cliniko/)).toBeTruthy();
  await vi.waitUntil(() => asked.includes('imports.forget'), 5000);
  letRead();
  await choose('Patient\nBella Smith');
  expect(await screen.findByLabelText('Patient goes to')).toBeTruthy();
});

test('while names are hidden a file shows its columns and how many rows there are, and nobody in it', async () => {
  localStorage.setItem('privacy', 'on');
  openPage();
  await choose('Full name,Ring\nAnn Smith,07700 900001\nAnn Smith,07700 900001');
  await screen.findByLabelText('Full name goes to');
  expect(document.body.textContent).not.toMatch(/Ann|07700/);
  await userEvent.click(screen.getByRole('button', { name: 'Check 2 rows' }));
  await screen.findByText('The rows are hidden. Show names to look at them.');
  expect(screen.getByText('Duplicates 1')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Row 3: Ann Smith' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show names' }));
  await screen.findByRole('region', { name: 'Row 3: Ann Smith' });
});

test('a file can be dropped on the page', async () => {
  openPage();
  const files = [new File(['Name\nAnn Smith'], 'list.csv')];
  fireEvent.drop(screen.getByText('Drop the file with your clients here'), { dataTransfer: { files } });
  expect(await screen.findByRole('button', { name: 'Check 1 row' })).toBeTruthy();
});

test('a long import is stopped, says so, and stands where it was with what was chosen', async () => {
  const fetchNow = fetch;
  const { promise: isStopped, resolve: letWrite } = Promise.withResolvers<void>();
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    // Another desk writes for as long as it takes to press Stop, so that no clock decides which is first.
    if (path.includes('imports.run')) void clinic.database.lendWriting(() => isStopped);
    if (path.includes('imports.stop')) {
      const { fileId } = JSON.parse(String(init?.body));
      await vi.waitUntil(() => desk.api.imports.progress.query({ fileId }));
    }
    const response = await fetchNow(path, init);
    if (path.includes('imports.stop')) letWrite();
    return response;
  });
  openPage();
  const rows = Array.from({ length: 400 }, (_, index) => `Ann,Smith${index},${700_000 + index}`);
  await choose(['First name,Last name,Ring', ...rows].join('\n'));
  await userEvent.selectOptions(
    await screen.findByLabelText('Ring goes to'),
    'Keep in the notes, with its heading',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Check 400 rows' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Bring in 400 new clients' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(await screen.findByText('Stopped. Nothing was brought in.')).toBeTruthy();
  expect(await clientNames()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Back to the columns' }));
  expect(await screen.findByLabelText('Ring goes to')).toHaveProperty('value', 'keepInNotes');
});
