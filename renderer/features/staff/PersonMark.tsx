import { Avatar } from '@mantine/core';

/** Initials in the person's own colour; always beside the name, never instead of it. */
export function PersonMark({
  name,
  colour,
  size = 32,
}: {
  readonly name: string;
  readonly colour: string;
  readonly size?: number;
}) {
  const initials = name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
  return (
    <Avatar size={size} color={colour} variant="filled" autoContrast aria-hidden>
      {initials}
    </Avatar>
  );
}
