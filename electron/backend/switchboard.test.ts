import { expect, test } from 'vitest';
import { createSwitchboard, type Handle } from './switchboard.ts';

const ask = (handle: Handle) => handle(new Request('http://clinic.test/')).then((answer) => answer.text());
const saying =
  (text: string): Handle =>
  async () =>
    new Response(text);

test('who asks during an exchange waits, and is answered by the new one', async () => {
  const board = createSwitchboard(saying('old'));
  const opened = Promise.withResolvers<void>();
  const exchange = board.exchange('the shell', async () => {
    await opened.promise;
    return saying('new');
  });
  const answer = ask(board.handle);
  opened.resolve();
  await exchange;
  expect(await answer).toBe('new');
});

test('the old one is not ended before it has answered', async () => {
  const slow = Promise.withResolvers<Response>();
  const board = createSwitchboard(() => slow.promise);
  const answer = ask(board.handle);
  await new Promise((resolve) => setTimeout(resolve));
  let isEnded = false;
  const exchange = board.exchange('the shell', async () => {
    isEnded = true;
    return saying('new');
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isEnded).toBe(false);
  slow.resolve(new Response('old'));
  expect(await answer).toBe('old');
  await exchange;
  expect(isEnded).toBe(true);
});

test('two requests that both ask for an exchange do not wait for each other', async () => {
  let made = 0;
  const restart: Handle = async () => {
    await board.exchange('a request', async () => {
      made++;
      return restart;
    });
    return new Response('done');
  };
  const board = createSwitchboard(restart);
  expect(await Promise.all([ask(board.handle), ask(board.handle)])).toEqual(['done', 'done']);
  expect(made).toBe(2);
});

test('when the new one cannot be made the old one goes on', async () => {
  const board = createSwitchboard(saying('old'));
  await expect(board.exchange('the shell', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await ask(board.handle)).toBe('old');
});
