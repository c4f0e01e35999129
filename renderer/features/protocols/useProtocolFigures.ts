import { useState } from 'react';
import type { SaveProtocolInput } from '../../../shared/schemas/protocols.ts';
import type { ProtocolItem } from './ProtocolsSettings.tsx';

/** Figures by their key; null is an empty field. */
export type Figures = Readonly<Partial<Record<string, number | null>>>;
type Maintenance = SaveProtocolInput['maintenance'];

/** The figures of a protocol while they are being typed. */
export function useProtocolFigures({ protocol }: ProtocolItem) {
  const [days, setDays] = useState<Figures>({ ...protocol.days });
  const [sessions, setSessions] = useState<Figures>({ ...protocol.sessions });
  const [maintenance, setMaintenance] = useState<Maintenance>(protocol.maintenance);
  const [reviews, setReviews] = useState(protocol.reviewDays.join(', '));
  return { days, setDays, sessions, setSessions, maintenance, setMaintenance, reviews, setReviews };
}
export type ProtocolFigures = ReturnType<typeof useProtocolFigures>;

/** What was typed, as it is sent. An empty row means that the clinic gives none; the backend judges the rest. */
export function readFigures({ days, sessions, maintenance, reviews }: ProtocolFigures) {
  const figure = (from: Figures, key: string) => from[key] ?? Number.NaN;
  const readDays = () => ({
    floor: figure(days, 'floor'),
    softFloor: figure(days, 'softFloor'),
    idealFrom: figure(days, 'idealFrom'),
    idealTo: figure(days, 'idealTo'),
    lateAfter: figure(days, 'lateAfter'),
  });
  const readSessions = () => ({
    fewest: figure(sessions, 'fewest'),
    usual: figure(sessions, 'usual'),
    most: figure(sessions, 'most'),
  });
  return {
    days: isEmpty(days) ? null : readDays(),
    sessions: isEmpty(sessions) ? null : readSessions(),
    maintenance: maintenance.isOn ? maintenance : { isOn: false },
    reviewDays: reviews
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number),
  };
}

const isEmpty = (figures: Figures): boolean =>
  Object.values(figures).every((value) => value === null || value === undefined);
