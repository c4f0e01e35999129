/** "This changed", to every open window, as server-sent events. Only the names of features travel. */
import type { Changes } from './changes.ts';

const heartbeatMilliseconds = 20_000;

/** @param signal ends the stream when the window goes */
export function changesStream(changes: Changes, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let stop = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const unsubscribe = changes.subscribe((features) => send(`data: ${JSON.stringify(features)}\n\n`));
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMilliseconds);
      heartbeat.unref();
      stop = () => {
        unsubscribe();
        clearInterval(heartbeat);
      };
      signal.addEventListener('abort', stop);
      send('retry: 1000\n\n');
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
