/**
 * Bringing in the clients a clinic already has. What the screens send and what they are told: a file is staged, read,
 * mapped, tried (the dry run), run, and can be undone as a whole.
 */
import { z } from 'zod';
import { importId } from '../ids.ts';
import type { ClientFields } from './clients.ts';

/** The largest file that is taken, in bytes, and the most rows and columns. */
export const maximumFileBytes = 50 * 1024 * 1024;
export const maximumRows = 200_000;
export const maximumColumns = 500;

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'windows-1252': 'Western (Windows-1252)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, reversed)',
};

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];
export const separatorNames: Readonly<Record<Separator, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
};

/** In which order the parts of a written day stand. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];
export const dateOrderNames: Readonly<Record<DateOrder, string>> = {
  dmy: 'Day first (31/12/1990)',
  mdy: 'Month first (12/31/1990)',
  ymd: 'Year first (1990-12-31)',
};

/**
 * Where a column goes. Several columns may go to the same place: names and addresses are joined in column order, the
 * first phone number and e-mail are the client's and the others are kept in the notes.
 */
export const importTargets = [
  'givenName',
  'middleName',
  'familyName',
  'fullName',
  'phone',
  'email',
  'birthDate',
  'address',
  'language',
  'fitzpatrick',
  'alert',
  'notes',
  'noContact',
  'blocked',
  'archived',
  'keepInNotes',
  'leaveOut',
] as const;
export type ImportTarget = (typeof importTargets)[number];
export const importTargetNames: Readonly<Record<ImportTarget, string>> = {
  givenName: 'First name',
  middleName: 'Middle name',
  familyName: 'Last name',
  fullName: 'Full name',
  phone: 'Phone',
  email: 'E-mail',
  birthDate: 'Birth date',
  address: 'Address',
  language: 'Language',
  fitzpatrick: 'Skin type (1 to 6)',
  alert: 'Alert',
  notes: 'Notes',
  noContact: 'Do not contact (yes or no)',
  blocked: 'Do not book (yes or no)',
  archived: 'Archived (yes, no or a date)',
  keepInNotes: 'Keep in the notes, with its heading',
  leaveOut: 'Leave out',
};

/** How the file is to be read. What is absent is detected. */
export const readingChoice = z.object({
  encoding: z.enum(encodings).optional(),
  separator: z.enum(separators).optional(),
  /** Index of the row with the headings, counted from 0; `null`: the file has none. */
  headerRow: z.int().min(0).max(100).nullable().optional(),
  dateOrder: z.enum(dateOrders).optional(),
});
export type ReadingChoice = z.infer<typeof readingChoice>;

/** Names a file that was staged. It lasts half an hour after it was last used, and not over a restart. */
export const stagedFileId = z.uuid({ error: 'This is not a valid file id.' });

/** One target per column of the file, in its order. */
export const columnMapping = z.array(z.enum(importTargets)).min(1).max(maximumColumns);
export type ColumnMapping = readonly ImportTarget[];

export interface StagedFile {
  readonly fileId: string;
  /** When this very file was brought in before, unless that was undone. */
  readonly importedBefore: { readonly fileName: string; readonly createdAt: number } | null;
}

/** With a mapping the order of dates is detected in its birth date columns, otherwise in those that were guessed. */
export const previewInput = z.object({
  fileId: stagedFileId,
  reading: readingChoice,
  mapping: columnMapping.optional(),
});

export interface ColumnPreview {
  readonly heading: string;
  /** Up to three values of the column that are not empty. */
  readonly samples: readonly string[];
  readonly guess: ImportTarget;
  /** What the guess was made from; `'none'`: nothing was recognised. */
  readonly guessedBy: 'heading' | 'content' | 'none';
}

export interface ImportPreview {
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** Characters that could not be read in this encoding, and NUL characters that were taken out. */
  readonly unreadableCharacters: number;
  readonly separator: Separator;
  readonly headerRow: number | null;
  readonly dateOrder: DateOrder;
  /** `'values'`: a value settled it; `'country'`: every value could be read both ways; `'none'`: there are no dates. */
  readonly dateOrderFrom: 'values' | 'country' | 'choice' | 'none';
  /** A value that settled the order, as it stands in the file. */
  readonly dateOrderExample: string | null;
  /** Rows of clients, blank ones not counted. */
  readonly rowCount: number;
  readonly columns: readonly ColumnPreview[];
}

export const dryRunInput = z.object({
  fileId: stagedFileId,
  reading: readingChoice,
  mapping: columnMapping,
});

/** What becomes of a row. `'bad'` rows are not brought in; they can be saved as a file, corrected and brought in later. */
export const rowFates = ['new', 'duplicate', 'bad'] as const;
export type RowFate = (typeof rowFates)[number];

/** What to do with a row that seems to be a client who is there already. */
export const duplicateChoices = ['skip', 'fill', 'keep'] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];
export const duplicateChoiceNames: Readonly<Record<DuplicateChoice, string>> = {
  skip: 'Skip the row',
  fill: 'Add what is missing',
  keep: 'Add as another client',
};

/** Something about a row that the desk should know. It is a sentence: "'Birthday' 31/02/1990 is not a date". */
export interface RowProblem {
  /** The heading of the column, absent when the whole row is meant. */
  readonly column?: string;
  readonly sentence: string;
}

/** A client as a row of the file, or the client list, has her. */
export interface ImportedClient extends ClientFields {
  readonly isArchived: boolean;
}

/** What a duplicate may add: empty fields are filled, what differs goes to the notes. Names are never touched. */
export const fillableFields = [
  'phone',
  'email',
  'birthDate',
  'address',
  'fitzpatrick',
  'alert',
  'notes',
] as const;
export type FillableField = (typeof fillableFields)[number];

export interface DuplicateOf {
  /** A client who is there already, or an earlier row of the file. */
  readonly kind: 'client' | 'row';
  /** The earlier row's number; `null` for a client who is there already. */
  readonly row: number | null;
  readonly client: ImportedClient;
  readonly matchedOn: ReadonlyArray<'phone and name' | 'e-mail' | 'name and birth date'>;
  readonly suggestion: DuplicateChoice;
  /** The fields of the other that would change by adding what is missing. */
  readonly wouldFill: readonly FillableField[];
}

export interface JudgedRow {
  /** As a spreadsheet numbers it: the first row of the file is 1, a note over several lines is one row. */
  readonly row: number;
  readonly fate: RowFate;
  /** How a bad row begins, to find it again; `null` for every other row. */
  readonly excerpt: string | null;
  /** For a bad row: why it is not brought in. */
  readonly reasons: readonly RowProblem[];
  /** What was noticed but does not stop the row. */
  readonly warnings: readonly RowProblem[];
  readonly client: ImportedClient;
  readonly duplicateOf: DuplicateOf | null;
}

export interface ImportCounts {
  readonly rows: number;
  readonly new: number;
  readonly duplicate: number;
  readonly bad: number;
  /** Rows with at least one warning, whatever their fate. */
  readonly warned: number;
}

export interface DryRun {
  /** Names this trial: only what was shown can be run. */
  readonly dryRunId: string;
  readonly counts: ImportCounts;
  /** How many duplicates each choice is proposed for. */
  readonly suggested: Readonly<Record<DuplicateChoice, number>>;
}

export const rowFilters = ['all', 'new', 'duplicate', 'bad', 'warned'] as const;
export type RowFilter = (typeof rowFilters)[number];

export const rowsInput = z.object({
  fileId: stagedFileId,
  dryRunId: z.string(),
  show: z.enum(rowFilters),
  /** How many rows were read before. */
  cursor: z.int().min(0).default(0),
  limit: z.int().min(1).max(200),
});
export interface JudgedRows {
  readonly total: number;
  readonly rows: readonly JudgedRow[];
}

export const badRowsInput = z.object({ fileId: stagedFileId, dryRunId: z.string() });

export const duplicatesDecision = z.object({
  /** For every duplicate that has no choice of its own; `'suggested'`: what the dry run proposed for each. */
  otherwise: z.enum([...duplicateChoices, 'suggested']),
  byRow: z.record(z.string().regex(/^\d{1,7}$/), z.enum(duplicateChoices)),
});
export type DuplicatesDecision = z.infer<typeof duplicatesDecision>;

export const runInput = z.object({
  fileId: stagedFileId,
  dryRunId: z.string(),
  fileName: z.string().trim().max(255),
  duplicates: duplicatesDecision,
});

/** What an import did. Kept with the import. */
export interface ImportResult {
  readonly importId: string;
  readonly created: number;
  /** Duplicates that added something to the client they repeat. */
  readonly filled: number;
  /** Duplicates that were left out, or had nothing to add. */
  readonly skipped: number;
  readonly bad: number;
}

export interface ImportProgress {
  readonly phase: 'reading' | 'checking' | 'saving';
  readonly done: number;
  readonly total: number;
}

export interface ImportListItem {
  readonly importId: string;
  readonly fileName: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly created: number;
  readonly filled: number;
  readonly skipped: number;
  readonly bad: number;
  readonly undoneAt: number | null;
}

export const undoPlanInput = z.object({ importId });
/** What undoing an import would do now. */
export interface UndoPlan {
  /** Clients that nobody has used or changed since: they go. */
  readonly toRemove: number;
  /** Other clients to whom something was added: it is taken out again. */
  readonly toRestore: number;
  /** Clients that were used or changed since; the first hundred by name. */
  readonly inUse: ReadonlyArray<{ readonly clientId: string; readonly name: string; readonly why: string }>;
  readonly inUseCount: number;
}

export const undoInput = z.object({
  importId,
  /**
   * What becomes of clients that were used or changed since. `'refuse'` undoes nothing while there are any; `'leave'`
   * removes the others; `'archive'` removes the others and archives these.
   */
  inUse: z.enum(['refuse', 'leave', 'archive']),
});
export interface UndoResult {
  readonly removed: number;
  readonly restored: number;
  readonly left: number;
  readonly archived: number;
}
