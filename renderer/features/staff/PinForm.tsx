import { Button, Group, PasswordInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../api/errors.ts';

interface PinFormProps {
  readonly name: string;
  readonly isLocked: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSubmit: (pin: string) => void;
}

/** One field and Enter. A wrong PIN is selected, so that typing replaces it. */
export function PinForm({ name, isLocked, isPending, error, onSubmit }: PinFormProps) {
  const [pin, setPin] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (error) field.current?.select();
  }, [error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(pin);
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-start">
        <PasswordInput
          ref={field}
          aria-label={`PIN of ${name}`}
          placeholder="PIN or password"
          w={240}
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          error={error ? sentenceOf(error) : undefined}
          autoComplete="off"
        />
        <Button type="submit" loading={isPending} disabled={pin === ''}>
          {isLocked ? 'Go on' : `Sign in as ${name}`}
        </Button>
      </Group>
    </form>
  );
}
