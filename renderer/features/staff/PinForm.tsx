import { Button, Group, PasswordInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { errorDetailsOf, sentenceOf } from '../../api/errors.ts';
import { t } from '../../i18n/t.ts';

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
  const wait = useWait(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(pin);
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-start">
        <PasswordInput
          ref={field}
          aria-label={t('PIN of {name}', { name })}
          placeholder={t('PIN or password')}
          w={240}
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          error={
            error ? (wait.isOver ? t('You can try again now.') : wait.words || sentenceOf(error)) : undefined
          }
          autoComplete="off"
        />
        <Button type="submit" loading={isPending} disabled={pin === ''}>
          {isLocked ? t('Go on') : t('Sign in as {name}', { name })}
        </Button>
      </Group>
    </form>
  );
}

/** Counts the wait down that a refusal asks for. */
function useWait(error: unknown): { readonly words: string; readonly isOver: boolean } {
  const asked = Number(errorDetailsOf(error).waitSeconds ?? 0);
  const [left, setLeft] = useState(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new refusal begins a new wait, also of the same length
  useEffect(() => {
    setLeft(asked);
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [error, asked]);
  if (asked === 0) return { words: '', isOver: false };
  return {
    words: t('That was not right. You can try again in {left} seconds.', { left }),
    isOver: left === 0,
  };
}
