import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './BookingPanel.module.css';

/** What is in the way of the time being typed, beside the button that would book it. */
export function ConflictLine({ conflict }: { readonly conflict: string | undefined }) {
  return (
    <div role="status" className={classes.conflict}>
      {conflict && (
        <>
          <IconAlertTriangle size={16} aria-hidden /> {conflict}
        </>
      )}
    </div>
  );
}
