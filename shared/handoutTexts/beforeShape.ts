/**
 * Before the visit: what to leave from which day on, counted back from it by the waits as the clinic keeps them, and what
 * to tell the clinic before coming.
 */
import type { SheetShape } from './shape.ts';

export const beforeShape = {
  sections: [
    {
      id: 'visit',
      place: 'visit',
      lines: [
        { id: 'visit_booked', only: { next: ['booked'] }, isRequired: true },
        {
          id: 'visit_open',
          only: { next: ['best_days', 'overdue', 'skin_first', 'call_first', 'course_ends'] },
          isRequired: true,
        },
      ],
    },
    {
      id: 'leave',
      place: 'rows',
      lines: [
        { id: 'filler', timing: { wait: 'filler_recent' } },
        { id: 'toxin', timing: { wait: 'toxin_recent' } },
        { id: 'peel', timing: { wait: 'peel_recent', variant: 'superficial' } },
        { id: 'laser', timing: { wait: 'laser_ipl_recent', variant: 'other' } },
        { id: 'wax', timing: { wait: 'wax_depil' } },
        { id: 'sun', timing: { wait: 'sunburn_tan' } },
        { id: 'retinoid', timing: { wait: 'retinoid_topical' } },
      ],
    },
    {
      id: 'tell',
      place: 'flow',
      lines: [
        { id: 'tell_pregnant', sources: ['M3', 'M5'] },
        { id: 'tell_isotretinoin', sources: ['M3', 'M8', 'P63'] },
        { id: 'tell_thinner', sources: ['M2', 'C10'] },
        { id: 'tell_cold_sore', sources: ['P61', 'M2'] },
        { id: 'tell_scars', sources: ['M2', 'M5'] },
        { id: 'tell_allergy', sources: ['M3', 'P65'] },
        { id: 'tell_illness', sources: ['M2', 'M3', 'M5', 'C34'] },
      ],
    },
    {
      id: 'day',
      place: 'flow',
      lines: [
        { id: 'day_clean' },
        { id: 'day_prescribed' },
        { id: 'day_time', sources: ['R20', 'C33'] },
        { id: 'day_sun', sources: ['M8', 'C38'] },
        { id: 'day_red', sources: ['P69', 'P65'] },
      ],
    },
    {
      id: 'call',
      place: 'urgent',
      lines: [{ id: 'call_skin', sources: ['M3', 'R20'] }, { id: 'call_date' }, { id: 'call_off' }],
    },
  ],
} as const satisfies SheetShape;
