import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/api.ts';
import { errorCodeOf } from '../../api/errors.ts';
import { createDraftSaver, type DraftSaver, type SaverState } from './draftSaver.ts';
import type { DraftFields, TreatmentView } from './treatmentView.ts';

const pauseMilliseconds = 600;
const retryMilliseconds = 4000;

/** The form's own copy of a draft, kept in the backend as it is typed. Another desk's changes never replace it unasked. */
export function useDraft(treatment: TreatmentView) {
  const { id } = treatment;
  const queries = useQueryClient();
  const [fields, setFields] = useState<DraftFields>(treatment.fields);
  const [state, setState] = useState<SaverState>({ kind: 'saved', invalid: {} });
  const { mutateAsync } = useMutation(api.treatments.saveDraft.mutationOptions());
  const saver = useRef<DraftSaver>(undefined);
  saver.current ??= createDraftSaver({
    version: treatment.version,
    pauseMilliseconds,
    save: (version, changes) => mutateAsync({ id, version, ...changes }),
    onState: setState,
  });
  const current = saver.current;
  useEffect(() => {
    const keep = () => void current.flush();
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [current]);
  // Whoever was signed out meanwhile, because Rollcall was started again or the desk locked, has said who she is once more.
  const isHere = useQuery(api.staff.whoAmI.queryOptions()).data?.state === 'open';
  useEffect(() => {
    if (isHere && !current.isAllSaved()) void current.flush();
  }, [isHere, current]);
  // A desk that lost its connection goes on by itself; a refusal waits for a person.
  const isUnreachable = state.kind === 'failed' && errorCodeOf(state.error) === undefined;
  useEffect(() => {
    if (!isUnreachable) return;
    const timer = setInterval(() => void current.flush(), retryMilliseconds);
    return () => clearInterval(timer);
  }, [isUnreachable, current]);
  const reload = async () => {
    await queries.invalidateQueries(api.treatments.get.queryFilter({ id }));
    const newest = await queries.fetchQuery(api.treatments.get.queryOptions({ id }));
    current.restart(newest.version);
    setFields(newest.fields);
  };
  const change = (changes: Partial<DraftFields>) => {
    setFields((before) => ({ ...before, ...changes }));
    current.change(changes);
  };
  return { fields, state, change, flush: current.flush, isAllSaved: current.isAllSaved, reload };
}
