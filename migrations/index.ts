import { coreTables } from './0010_core_tables.ts';
import { appointmentTables } from './0020_appointments.ts';
import { treatmentTables } from './0030_treatments.ts';
import { conditionTables } from './0040_conditions.ts';
import { recallTables } from './0050_recall.ts';
import { clientReferences } from './0060_client_references.ts';
import { contactAttempts } from './0080_contact_attempts.ts';
import { historyAndConsent } from './0090_history_and_consent.ts';
import { lotsAndEvents } from './0100_lots_and_events.ts';
import { photoAndScoreTables } from './0110_photos_and_scores.ts';
import { dayNotes } from './0120_day_notes.ts';
import { sheets } from './0130_sheets.ts';
import { recallAndPaper } from './0140_recall_and_paper.ts';
import { retentionTables } from './0150_retention.ts';
import { clinicLogo } from './0160_clinic_logo.ts';
import { searchByOneLetter } from './0170_search_by_one_letter.ts';
import type { Migration } from './migration.ts';

/** In the order in which they run. Listed by hand: a file that is not here does not run. */
export const migrations: readonly Migration[] = [
  coreTables,
  appointmentTables,
  treatmentTables,
  conditionTables,
  recallTables,
  clientReferences,
  contactAttempts,
  historyAndConsent,
  lotsAndEvents,
  photoAndScoreTables,
  dayNotes,
  sheets,
  recallAndPaper,
  retentionTables,
  clinicLogo,
  searchByOneLetter,
];
