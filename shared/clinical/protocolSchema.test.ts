import { describe, expect, test } from 'vitest';
import { editedProtocolSchema, protocolDaysSchema, protocolSchema } from './protocolSchema.ts';
import { defaultProtocols } from './protocols.ts';

const edit = {
  editedBy: 'Dr Kim',
  editedAt: '2026-03-14T09:30:00Z',
  reason: 'Our medical lead asks for four weeks.',
};
const sentences = (result: {
  error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined;
}) => result.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);

test.each(Object.values(defaultProtocols))(
  'the default for $indication may be stored and read back',
  (protocol) => {
    const stored = JSON.parse(JSON.stringify(protocol));
    expect(protocolSchema.parse(stored)).toEqual(stored);
    expect(editedProtocolSchema.parse({ ...stored, edit })).toEqual({ ...stored, edit });
  },
);

describe('a clinic that edits a protocol is told', () => {
  test.each([
    ['floor', 30, 'softFloor: The first day without a warning cannot lie before the first day allowed.'],
    ['softFloor', 24, 'idealFrom: The ideal days cannot start before the first day without a warning.'],
    ['idealFrom', 30, 'idealTo: The ideal days cannot end before they start.'],
    ['idealTo', 50, 'lateAfter: The client cannot be late while the ideal days are still running.'],
    ['floor', 0, 'floor: There must be at least one day between two sessions.'],
    ['floor', 1.5, 'floor: Give whole days.'],
  ])('when %s is %s', (bound, days, sentence) => {
    const result = protocolDaysSchema.safeParse({ ...defaultProtocols.wrinkles.days, [bound]: days });
    expect(sentences(result)).toEqual([sentence]);
  });

  test('when the reason is left out', () => {
    const result = editedProtocolSchema.safeParse({
      ...defaultProtocols.wrinkles,
      edit: { ...edit, reason: ' ' },
    });
    expect(sentences(result)).toEqual(['edit.reason: Say why the clinic departs from the default.']);
  });

  test('when the days are removed without a word', () => {
    const result = editedProtocolSchema.safeParse({ ...defaultProtocols.wrinkles, days: undefined, edit });
    expect(sentences(result)).toEqual(['days: Give the days, or say why there is no interval.']);
  });

  test('when maintenance is on without an interval', () => {
    const result = protocolSchema.safeParse({ ...defaultProtocols.wrinkles, maintenance: { isOn: true } });
    expect(sentences(result)).toEqual([
      'maintenance.everyDays: Say after how many days the client should come back.',
    ]);
  });

  test('when a source is not on the list', () => {
    const result = protocolSchema.safeParse({ ...defaultProtocols.wrinkles, sources: ['house', 'P999'] });
    expect(sentences(result)).toEqual(['sources.1: This source is not on the list.']);
  });
});
