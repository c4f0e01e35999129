/** One large file from the network, given up soon when nobody answers or the sending stops. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Progress } from './printProgress.ts';

export interface DownloadPatience {
  /** How long the other side may take to begin. */
  readonly answerMilliseconds: number;
  /** How long nothing may arrive in the middle. */
  readonly silenceMilliseconds: number;
}

export interface Download {
  readonly url: string;
  readonly file: string;
  readonly patience: DownloadPatience;
}

/** @throws with a reason in a few words */
export async function downloadFile({ url, file, patience }: Download, onProgress: Progress): Promise<void> {
  const stop = new AbortController();
  let deadline = setTimeout(() => stop.abort(), patience.answerMilliseconds);
  try {
    const response = await fetch(url, { signal: stop.signal }).catch((error: unknown) => {
      throw new Error(stop.signal.aborted ? 'no answer from the network' : networkReason(error));
    });
    if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
    const total = Number(response.headers.get('content-length')) || undefined;
    let received = 0;
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        clearTimeout(deadline);
        deadline = setTimeout(() => stop.abort(), patience.silenceMilliseconds);
        received += chunk.length;
        onProgress(received, total);
        yield chunk;
      }
    };
    await mkdir(dirname(file), { recursive: true });
    await pipeline(counted(response.body), createWriteStream(file)).catch((error: unknown) => {
      throw new Error(stop.signal.aborted ? 'the download stopped half-way' : networkReason(error));
    });
  } finally {
    clearTimeout(deadline);
  }
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'this machine is offline or the address is blocked';
  if (code === 'ENOSPC') return 'the disk is full';
  return code || (cause instanceof Error ? cause.message : String(cause));
}
