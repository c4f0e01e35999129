/**
 * Saves a draft while it is typed: what changed last is sent after a short pause, one request at a time, each with the
 * version the one before it returned. What cannot be saved yet (a half-typed number) waits and says why; what failed is
 * kept and sent again. Knows nothing of React.
 */
import { type TreatmentFields, treatmentFields } from '../../../shared/schemas/treatments.ts';
import type { DraftFields } from './treatmentView.ts';

export type Changes = Partial<DraftFields>;
type SendableChanges = Partial<TreatmentFields>;

export interface SaverState {
  readonly kind: 'saved' | 'waiting' | 'saving' | 'failed';
  /** When the last change was kept, in milliseconds since the epoch. */
  readonly savedAt?: number | undefined;
  /** Why the last request failed. */
  readonly error?: unknown;
  /** What stands in a field and cannot be saved: the sentence by its path. */
  readonly invalid: Readonly<Record<string, string>>;
}

export interface DraftSaver {
  change(changes: Changes): void;
  /** Sends what waits. Resolves to the version to go on with once nothing is under way. */
  flush(): Promise<number>;
  /** False while something typed is not in the backend: half-typed, refused or not yet sent. */
  isAllSaved(): boolean;
  /** Begins again from another version, forgetting what was not saved. */
  restart(version: number): void;
}

export interface SaverOptions {
  readonly version: number;
  readonly pauseMilliseconds: number;
  readonly save: (version: number, changes: SendableChanges) => Promise<{ version: number; savedAt: number }>;
  readonly onState: (state: SaverState) => void;
}

export function createDraftSaver(options: SaverOptions): DraftSaver {
  let { version } = options;
  let pending: Changes = {};
  let state: SaverState = { kind: 'saved', invalid: {} };
  let queue = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (changed: Partial<SaverState>) => {
    state = { ...state, error: undefined, ...changed };
    options.onState(state);
  };
  const send = async () => {
    const { ready, invalid } = sortOut(pending);
    if (Object.keys(ready).length === 0) return report({ kind: 'saved', invalid });
    pending = without(pending, ready);
    report({ kind: 'saving', invalid });
    try {
      const saved = await options.save(version, ready);
      version = saved.version;
      report({ kind: Object.keys(pending).length === 0 ? 'saved' : 'waiting', savedAt: saved.savedAt });
    } catch (error) {
      pending = { ...ready, ...pending };
      report({ kind: 'failed', error });
    }
  };
  const flush = async () => {
    clearTimeout(timer);
    queue = queue.then(send);
    await queue;
    return version;
  };
  return {
    change(changes) {
      pending = { ...pending, ...changes };
      report({ kind: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), options.pauseMilliseconds);
    },
    flush,
    isAllSaved: () => Object.keys(pending).length === 0,
    restart(newVersion) {
      clearTimeout(timer);
      version = newVersion;
      pending = {};
      report({ kind: 'saved', invalid: {} });
    },
  };
}

/** What may be sent, and what stands in the way of the rest. */
function sortOut(changes: Changes): { ready: SendableChanges; invalid: Record<string, string> } {
  const ready: SendableChanges = {};
  const invalid: Record<string, string> = {};
  for (const [field, value] of Object.entries(changes)) {
    const one = treatmentFields.partial().safeParse({ [field]: value });
    if (one.success) Object.assign(ready, one.data);
    else for (const issue of one.error.issues) invalid[issue.path.join('.')] ??= issue.message;
  }
  return { ready, invalid };
}

function without(changes: Changes, sent: SendableChanges): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([field]) => !(field in sent)));
}
