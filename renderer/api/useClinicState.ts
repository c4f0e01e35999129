/** Whether the clinic's file could be opened. Asked before anything else, since without it nothing else can answer. */
import { useQuery } from '@tanstack/react-query';
import { type ClinicState, clinicState } from '../../shared/schemas/backups.ts';

export type ClinicProblem = Extract<ClinicState, { state: 'problem' }>;

export function useClinicState() {
  return useQuery({
    queryKey: ['state'],
    queryFn: async () => clinicState.parse(await (await fetch('/state')).json()),
    retry: 2,
  });
}

/** While the file cannot be used there is no API, only these two requests. @throws with the backend's sentence */
export async function askRescue(path: 'retry' | 'restore', body: unknown = {}): Promise<void> {
  const response = await fetch(`/rescue/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  const { code, sentence } = await response.json();
  throw Object.assign(new Error(sentence), { data: { code } });
}
