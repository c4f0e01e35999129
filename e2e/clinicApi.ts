/** What a test needs to be there before it begins, asked for by the page that is signed in. */
import type { Page } from '@playwright/test';

/** Calls a procedure as the person at this desk, and fails with its sentence when it is refused. */
export async function callClinic<Result>(
  page: Page,
  kind: 'query' | 'mutation',
  call: { readonly path: string; readonly input: unknown },
): Promise<Result> {
  const answer = await page.evaluate(
    async ([how, { path, input }]) => {
      const text = JSON.stringify(input);
      const response =
        how === 'query'
          ? await fetch(`/trpc/${path}?input=${encodeURIComponent(text)}`)
          : await fetch(`/trpc/${path}`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: text,
            });
      return response.json();
    },
    [kind, call] as const,
  );
  if (answer.error) throw new Error(`${call.path}: ${answer.error.message}`);
  return answer.result.data;
}
