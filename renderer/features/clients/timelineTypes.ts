/** What stands in a client's timeline, whatever it tells of. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { VisitState } from '../../../shared/schemas/appointments.ts';

type Outputs = inferRouterOutputs<AppRouter>;

/** What the timeline is made of; each as the backend lists it. */
export interface TimelineParts {
  readonly visits: Outputs['appointments']['ofClient'];
  readonly treatments: Outputs['treatments']['ofClient'];
  readonly handouts: Outputs['handouts']['ofClient'];
  readonly consents: Outputs['consents']['ofClient'];
  readonly patchTests: Outputs['patchTests']['ofClient'];
  readonly checks: Outputs['alerts']['checksOfClient'];
  readonly events: Outputs['treatments']['events']['ofClient'];
  readonly conditions: Outputs['conditions']['ofClient']['rows'];
  readonly photos: Outputs['photos']['ofClient']['photos'];
  readonly views: Outputs['photos']['views'];
  readonly scores: Outputs['scores']['ofClient'];
  readonly contacts: Outputs['followUps']['contactsOf'];
}

interface EntryBase {
  readonly id: string;
  /** Local day or wall time. */
  readonly at: string;
  readonly title: string;
  readonly detail: string;
  /** Where it can be read whole. */
  readonly to?: string;
}
type OtherKind =
  | 'treatment'
  | 'event'
  | 'photos'
  | 'score'
  | 'condition'
  | 'patch_test'
  | 'check'
  | 'consent'
  | 'handout'
  | 'contact';
export type TimelineEntry =
  | (EntryBase & { readonly kind: 'visit'; readonly state: VisitState })
  | (EntryBase & { readonly kind: OtherKind });
