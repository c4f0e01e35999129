import { Button, Group, Tooltip } from '@mantine/core';
import type { FollowUpView } from '../calendar/calendarTypes.ts';
import { type WeekJump, weekJumps } from './weekJumps.ts';

interface WeekJumpsProps {
  readonly view: FollowUpView;
  readonly today: string;
  readonly onJump: (date: string) => void;
}

/** To the client's own ideal days. What cannot be used says why, also to the keyboard: it is not taken out of its way. */
export function WeekJumps({ view, today, onJump }: WeekJumpsProps) {
  const jumps = weekJumps(view, today);
  if (jumps.length === 0) return null;
  return (
    <Group gap={6} grow>
      {jumps.map((jump) => (
        <Jump key={jump.date} jump={jump} onJump={onJump} />
      ))}
    </Group>
  );
}

function Jump({ jump, onJump }: { readonly jump: WeekJump; readonly onJump: (date: string) => void }) {
  const isOff = jump.tooEarly !== undefined;
  return (
    <Tooltip label={jump.tooEarly ?? jump.why} events={{ hover: true, focus: true, touch: true }}>
      <Button
        size="compact-sm"
        variant="default"
        aria-disabled={isOff}
        data-disabled={isOff}
        onClick={() => isOff || onJump(jump.date)}
      >
        {jump.label}, {jump.day}
      </Button>
    </Tooltip>
  );
}
