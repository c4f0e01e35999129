import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';

/** The day by practitioner: who is here, who is late, who needs a handout, who left without a next visit. */
export function TodayPage() {
  return (
    <Page title="Today">
      <EmptyState
        action={
          <Button component={Link} to="/calendar">
            Open the calendar
          </Button>
        }
      >
        Nobody is booked for today.
      </EmptyState>
    </Page>
  );
}
