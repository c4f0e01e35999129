import { useEffect, useState } from 'react';

const patienceMilliseconds = 300;

/** True once `isOn` has lasted a moment: a spinner that flashes is worse than none. */
export function useDelayed(isOn: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isOn) return setLate(false);
    const timer = setTimeout(() => setLate(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [isOn]);
  return isLate;
}
