import { citation, type SourceId, sources } from '../../../../shared/clinical/sources.ts';

/** Sources as a settings screen prints them, each once, with how far it can be leaned on. */
export function citedSources(ids: readonly SourceId[]) {
  return [...new Set(ids)].map((id) => ({
    id,
    citation: citation(id),
    address: sources[id].address ?? '',
    grade: sources[id].grade,
  }));
}
