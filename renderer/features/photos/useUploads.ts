/** Pictures on their way in, one after the other, each with what became of it. */
import { useRef, useState } from 'react';
import type { ClientId } from '../../../shared/ids.ts';
import type { AddPhotoQuery } from '../../../shared/schemas/photos.ts';
import { sentenceOf } from '../../api/errors.ts';
import { uploadPhoto } from '../../api/uploadPhoto.ts';

export interface Upload {
  readonly id: number;
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'added' | 'refused';
  /** Why it was refused. */
  readonly sentence?: string;
}

export type UploadFacts = Omit<AddPhotoQuery, 'clientId' | 'fileName'>;

export function useUploads(clientId: ClientId) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);
  const tell = (id: number, change: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const send = async (id: number, file: File, facts: UploadFacts) => {
    tell(id, { state: 'sending' });
    try {
      await uploadPhoto(file, { ...facts, clientId, fileName: file.name });
      tell(id, { state: 'added' });
    } catch (error) {
      tell(id, { state: 'refused', sentence: sentenceOf(error) });
    }
  };
  const add = (files: readonly File[], facts: UploadFacts) => {
    const queued = files.map((file) => ({ id: ++count.current, file }));
    const waiting = queued.map(({ id, file }) => ({ id, name: file.name, state: 'waiting' as const }));
    setUploads((before) => [...before.filter(({ state }) => state !== 'added'), ...waiting]);
    for (const { id, file } of queued) line.current = line.current.then(() => send(id, file, facts));
    return line.current;
  };
  return { uploads, add, clear: () => setUploads([]) };
}
