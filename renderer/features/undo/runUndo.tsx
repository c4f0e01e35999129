/** Taking back the last thing done at this desk, and doing it again; says what happened, with the way back beside it. */
import { api, queryClient } from '../../api/api.ts';
import { errorCodeOf, errorDetailsOf, sentenceOf } from '../../api/errors.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { t } from '../../i18n/t.ts';
import { showDeskToast } from './deskToast.tsx';

export type UndoWay = 'back' | 'again';

let running: Promise<unknown> = Promise.resolve();

/**
 * One after the other, however fast the key is pressed.
 * @param id the step to take back; absent: the latest
 */
export function runUndo(way: UndoWay, id?: number): Promise<unknown> {
  const step = id === undefined ? {} : { id };
  running = running.then(() => ask(way, step)).then(tell, refuse);
  return running;
}

function ask(way: UndoWay, step: { readonly id?: number }) {
  const options = way === 'back' ? api.undo.last.mutationOptions() : api.undo.redo.mutationOptions();
  return queryClient.getMutationCache().build(queryClient, options).execute(step);
}

/** The step that this desk did last, to be taken back later whatever comes after it. */
export async function latestStep(): Promise<number | undefined> {
  const { done } = await queryClient.fetchQuery(api.undo.list.queryOptions({ limit: 1 }, { staleTime: 0 }));
  return done[0]?.id;
}

const otherWay = {
  back: { way: 'again', label: t('Redo') },
  again: { way: 'back', label: t('Undo') },
} as const;

interface Told {
  readonly sentence: string;
  /** The client's name in it. */
  readonly who: string;
  readonly way: UndoWay;
}

function tell({ sentence, who, way }: Told): void {
  const { label, way: other } = otherWay[way];
  showDeskToast({
    message: <WithName sentence={sentence} who={who} />,
    action: { label, run: () => void runUndo(other) },
  });
}

/** The name as every screen shows it: hidden where names are hidden. */
function WithName({ sentence, who }: Pick<Told, 'sentence' | 'who'>) {
  const start = who === '' ? -1 : sentence.indexOf(who);
  if (start < 0) return sentence;
  return (
    <>
      {sentence.slice(0, start)}
      <ClientName name={who} />
      {sentence.slice(start + who.length)}
    </>
  );
}

function refuse(error: unknown): void {
  const { takenBy } = errorDetailsOf(error);
  const isNothing = errorCodeOf(error) === 'not_found';
  showDeskToast({
    isRefusal: !isNothing,
    message: (
      <>
        {sentenceOf(error)}
        {typeof takenBy === 'string' && takenBy !== '' && (
          <>
            {t(' It is the time of')} <ClientName name={takenBy} /> {t('now.')}
          </>
        )}
      </>
    ),
  });
}
