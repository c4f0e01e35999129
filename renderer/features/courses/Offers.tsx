import { lazy, Suspense, useSyncExternalStore } from 'react';
import { currentOffer, onOffer, showOffer } from './offers.ts';

// Loaded when they are first needed: most days begin without one.
const ReflowDialog = lazy(async () => ({ default: (await import('./ReflowDialog.tsx')).ReflowDialog }));
const FreedTimeDialog = lazy(async () => ({
  default: (await import('../waitlist/FreedTimeDialog.tsx')).FreedTimeDialog,
}));

/** Whatever the last change made worth asking, on top of any screen. */
export function Offers() {
  const offer = useSyncExternalStore(onOffer, currentOffer);
  const close = () => showOffer(undefined);
  return (
    <Suspense fallback={null}>
      {offer?.kind === 'reflow' && (
        <ReflowDialog key={offer.appointmentId} appointmentId={offer.appointmentId} onClose={close} />
      )}
      {offer?.kind === 'freed' && <FreedTimeDialog gap={offer.gap} onClose={close} />}
    </Suspense>
  );
}
