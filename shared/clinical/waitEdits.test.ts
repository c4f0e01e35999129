import { expect, test } from 'vitest';
import { blockedUntil } from './blockedUntil.ts';
import { defaultContraindications } from './contraindications.ts';
import { waitEditSchema, withWaits } from './waitEdits.ts';

const edit = { editedBy: 'Dr Kim', editedAt: '2026-03-14T09:30:00Z', reason: 'Our peels are weaker.' };
const peel = { id: 'peel_recent', variant: 'superficial' } as const;

test('the clinic’s own wait is used, says so, and leaves every other wait alone', () => {
  const table = withWaits([{ ...peel, waitDays: 7 }]);
  const found = blockedUntil([{ ...peel, onDate: '2026-01-31' }], '2026-02-01', table)[0];
  expect(found?.until).toBe('2026-02-07');
  expect(found?.sentence).toMatch(/^Chemical peel, superficial: Wait 7 days, as set by the clinic\./);
  expect({ ...table, peel_recent: undefined }).toEqual({
    ...defaultContraindications,
    peel_recent: undefined,
  });
  expect(table.peel_recent.variants.map(({ waitDays }) => waitDays)).toEqual([90, 28, 7]);
});

test('what forbids treatment cannot be turned into a wait', () => {
  const pregnancy = { id: 'pregnancy_lactation', variant: 'any', waitDays: 0 } as const;
  expect(withWaits([pregnancy])).toEqual(defaultContraindications);
  expect(
    waitEditSchema.safeParse({ ...pregnancy, edit }).error?.issues.map(({ message }) => message),
  ).toEqual(['This condition has no wait in days that could be changed.']);
  expect(waitEditSchema.parse({ ...peel, waitDays: 7, edit })).toEqual({ ...peel, waitDays: 7, edit });
});
