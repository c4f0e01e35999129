import { useEffect, useRef, useState } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';

const patienceMilliseconds = 350;

/** The visit that the pointer or the focus rests on, once it rests. */
export function useNearVisit() {
  const [near, setNear] = useState<AppointmentId>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef<AppointmentId>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onNear = (id: AppointmentId | undefined) => {
    if (id === wanted.current) return;
    wanted.current = id;
    clearTimeout(timer.current);
    setNear(undefined);
    if (id) timer.current = setTimeout(() => setNear(id), patienceMilliseconds);
  };
  return [near, onNear] as const;
}
