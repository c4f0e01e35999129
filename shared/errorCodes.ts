/**
 * Every refusal the application can give. A refusal is an answer, not a bug: it changes nothing, loses nothing typed,
 * and its sentence can be read out at the front desk. The sentence is made where it is thrown, because only there are
 * the name, the time and the way out known.
 */
export const errorCodes = [
  // signing in and rights
  'not_signed_in',
  'screen_locked',
  'wrong_pin',
  'too_many_tries',
  'not_allowed',
  'reason_needed',
  'origin_refused',
  // things that are not (or no longer) there
  'not_found',
  'already_set_up',
  'not_set_up',
  // two desks
  'changed_elsewhere',
  'slot_taken',
  // booking rules
  'too_early',
  'outside_hours',
  'in_the_past',
  'time_does_not_exist',
  'appointment_closed',
  'last_owner',
  // records
  'record_signed',
  'record_incomplete',
  'alerts_unseen',
  'lot_expired',
  'lot_used_up',
  'consent_needed',
  'photo_known',
  // files
  'file_unreadable',
  'file_too_large',
  'import_stopped',
  'import_undone',
  'import_in_use',
  // the data itself
  'database_damaged',
  'database_locked',
  'database_read_only',
  'database_newer',
  'database_missing',
  'database_unreachable',
  'database_unsafe_folder',
  'disk_full',
  'backup_unusable',
  // shape and bugs
  'bad_input',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
