/**
 * Rules that tighten a follow-up window beside the protocol: skin type, place on the body, and whatever the clinic adds.
 * A rule can only make a window later, never earlier.
 */
import type { IndicationId } from './indications.ts';
import type { ProtocolDays } from './protocol.ts';
import type { SourceId } from './sources.ts';
import type { AreaGroup } from './zones.ts';

/** Fitzpatrick skin type, I–VI as 1–6. */
export type Fitzpatrick = 1 | 2 | 3 | 4 | 5 | 6;

/** Every condition that is given must hold; one that is left out holds for everybody. */
interface RuleScope {
  readonly indications?: readonly IndicationId[] | undefined;
  /** Holds when any treated zone lies in one of these groups. */
  readonly areaGroups?: readonly AreaGroup[] | undefined;
  readonly fitzpatrick?: readonly Fitzpatrick[] | undefined;
  /** Holds from this needle length on, in millimetres. */
  readonly needleFromMillimetres?: number | undefined;
}

export interface WindowRule {
  readonly id: string;
  readonly appliesTo: RuleScope;
  readonly days: ProtocolDays;
  /** Why, for the person who reads the window. */
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

const stricterDays: ProtocolDays = { floor: 21, softFloor: 28, idealFrom: 30, idealTo: 30, lateAfter: 42 };

/** The rules before the clinic has edited any. */
export const defaultWindowRules: readonly WindowRule[] = [
  {
    id: 'body.striae',
    appliesTo: { indications: ['striae'], areaGroups: ['body'] },
    days: stricterDays,
    sentence: 'Stretch marks on the body darkened in 22 % of a series treated every 14 days.',
    sources: ['P18'],
  },
  {
    id: 'skin.fitzpatrick_4_6',
    appliesTo: { fitzpatrick: [4, 5, 6] },
    days: stricterDays,
    sentence:
      'Skin types IV to VI darken more easily after needling, so the gap is longer anywhere on the body.',
    sources: ['P4', 'P18'],
  },
];

/** Skin that has not settled since the last visit: blocked at any interval until somebody signs it off. */
export const unhealedReactionRule = {
  id: 'reaction.unhealed',
  sentence:
    'The reaction to the last session has not settled. No needling on irritated skin until it is signed off.',
  sources: ['M3'],
} as const satisfies { id: string; sentence: string; sources: readonly SourceId[] };
