/** The reminder of the next visit: when, with whom, what to think of. It says nothing of what is treated. */
import { nextLines } from './nextLines.ts';
import type { SheetShape } from './shape.ts';

export const nextShape = {
  sections: [
    { id: 'next', place: 'visit', lines: nextLines },
    {
      id: 'come',
      place: 'text',
      lines: [
        { id: 'come_clean' },
        { id: 'come_settled', sources: ['M3'] },
        { id: 'come_prescribed' },
        { id: 'come_news', sources: ['M3', 'M5'] },
      ],
    },
    {
      id: 'call',
      place: 'urgent',
      lines: [{ id: 'call_unwell', sources: ['M3', 'R20'] }, { id: 'call_off' }],
    },
  ],
} as const satisfies SheetShape;
