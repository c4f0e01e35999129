/** Today and now in the clinic's zone, whatever zone this computer is set to. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { wallTimeOf } from '../../shared/scheduling/wallTime.ts';
import { api } from './api.ts';

const minute = 60_000;

/** The clinic's wall time 'YYYY-MM-DDTHH:MM', moving on each minute; '' until the clinic is known. */
export function useClinicNow(): string {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), minute - (now % minute));
    return () => clearTimeout(timer);
  }, [now]);
  return clinic.data ? wallTimeOf(now, clinic.data.timeZone) : '';
}

/** 'YYYY-MM-DD'. */
export function useClinicToday(): string {
  return useClinicNow().slice(0, 10);
}
