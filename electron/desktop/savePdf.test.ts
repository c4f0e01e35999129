import { expect, test, vi } from 'vitest';
import { pdfFileName } from './savePdf.ts';

vi.mock('electron', () => import('./fakeElectron.ts'));

test.each([
  ['Aftercare', 'Aftercare.pdf'],
  ['Aftercare.pdf', 'Aftercare.pdf'],
  ['Zoë O’Brien – aftercare', 'Zoë O’Brien – aftercare.pdf'],
  ['12/5: day sheet', '12-5- day sheet.pdf'],
  ['../../../etc/passwd', 'etc-passwd.pdf'],
  ['..\\..\\windows\\system32', 'windows-system32.pdf'],
  ['.hidden', 'hidden.pdf'],
  ['C:\\x', 'C--x.pdf'],
  ['name\u0000.exe', 'name.exe.pdf'],
  ['fdp.exe\u202egpj', 'fdp.exegpj.pdf'],
  ['con', 'Rollcall sheet.pdf'],
  ['LPT1.txt', 'Rollcall sheet.pdf'],
  ['   ', 'Rollcall sheet.pdf'],
  ['...', 'Rollcall sheet.pdf'],
  ['', 'Rollcall sheet.pdf'],
  ['trailing. . ', 'trailing.pdf'],
  ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
])('the suggested name %j becomes %j', (suggested, name) => {
  expect(pdfFileName(suggested)).toBe(name);
});
