/**
 * "Something about these features changed": the only thing told to the screens, which then ask again. It carries no
 * data, so nobody is sent what their role may not read.
 */
export interface Changes {
  /** Tell every open window. Called after the commit, never inside it. */
  announce(features: readonly Feature[]): void;
  /** Be told; the returned function stops it. */
  subscribe(listener: (features: readonly Feature[]) => void): () => void;
}

export const features = [
  'clients',
  'appointments',
  'availability',
  'treatments',
  'plans',
  'products',
  'protocols',
  'followUps',
  'conditions',
  'consents',
  'alerts',
  'allergies',
  'patchTests',
  'waitlist',
  'dayNotes',
  'aftercare',
  'handouts',
  'paperPack',
  'photos',
  'scores',
  'staff',
  'clinic',
  'imports',
  'retention',
  'backups',
  'audit',
] as const;
export type Feature = (typeof features)[number];

export function createChanges(): Changes {
  const listeners = new Set<(changed: readonly Feature[]) => void>();
  return {
    announce(changed) {
      for (const listener of listeners) listener(changed);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
