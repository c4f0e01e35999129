import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Scale } from '../../../shared/clinical/scales/scale.ts';
import { directionOf } from '../../../shared/clinical/scales.ts';
import { citation } from '../../../shared/clinical/sources.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { SessionField } from '../photos/SessionField.tsx';
import { AgainstFirst } from './AgainstFirst.tsx';
import { ScoreValue } from './ScoreValue.tsx';
import type { ScoreRow } from './scoreSeries.ts';
import classes from './scores.module.css';
import { firstTyped, nextPlace, type TypedScore } from './typedScore.ts';
import { useSaveScore } from './useSaveScore.ts';

interface ScoreFormProps {
  readonly clientId: ClientId;
  readonly scale: Scale;
  readonly wrong: ScoreRow | undefined;
  readonly onDone: () => void;
}

/** One score by the scale's own question. What was typed stays when it is refused. */
export function ScoreForm({ clientId, scale, wrong, onDone }: ScoreFormProps) {
  const today = useClinicToday();
  const [typed, setTyped] = useState<TypedScore>(() => firstTyped(scale, wrong));
  const change = (next: Partial<TypedScore>) => setTyped((before) => ({ ...before, ...next }));
  const onDate = typed.onDate ?? today;
  const { save, markInError, errors, error, isPending } = useSaveScore({ clientId, scale, wrong, onDone });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save({ ...typed, onDate });
      }}
    >
      <Stack gap="sm">
        <p className={classes.question}>
          {scale.question} <span className={classes.soft}>{directionOf(scale)}.</span> {scale.remark}
        </p>
        {scale.isAgainstBaseline && <AgainstFirst clientId={clientId} />}
        <PlaceField {...{ scale, typed }} error={errors.place} onChange={change} />
        <ScoreValue {...{ scale, typed, errors }} onChange={change} />
        <WhenAndWhy
          {...{ clientId, today, onDate, typed, errors }}
          hasReason={wrong !== undefined}
          onChange={change}
        />
        <ErrorNotice error={error} />
        <Group justify="flex-end">
          {wrong && (
            <Button variant="subtle" color="red" onClick={() => markInError(typed.reason)}>
              {t('Entered in error, there is no right one')}
            </Button>
          )}
          {scale.places !== 'whole' && !wrong && (
            <Button
              variant="default"
              disabled={isPending}
              onClick={() => save({ ...typed, onDate }, () => change(nextPlace(scale, typed.place)))}
            >
              {t('Save, and score the next place')}
            </Button>
          )}
          <Button type="submit" loading={isPending}>
            {wrong ? t('Save the correction') : t('Save the score')}
          </Button>
        </Group>
        <p className={classes.sources}>{scale.sources.map(citation).join(' · ')}</p>
      </Stack>
    </form>
  );
}

interface WhenAndWhyProps {
  readonly clientId: ClientId;
  readonly today: string;
  readonly onDate: string;
  readonly typed: TypedScore;
  readonly errors: Readonly<Record<string, string>>;
  readonly hasReason: boolean;
  readonly onChange: (change: Partial<TypedScore>) => void;
}

/** The day and its session, a note, and for a correction what was wrong. */
function WhenAndWhy({ clientId, today, onDate, typed, errors, hasReason, onChange }: WhenAndWhyProps) {
  return (
    <>
      <Group grow align="start">
        <TextInput
          label={t('Day')}
          type="date"
          max={today}
          value={onDate}
          error={errors.onDate}
          onChange={(event) => onChange({ onDate: event.currentTarget.value })}
        />
        <SessionField
          clientId={clientId}
          value={typed.treatmentId}
          error={errors.treatmentId}
          onChange={(treatmentId) => onChange({ treatmentId })}
        />
      </Group>
      <TextInput
        label={t('Note')}
        value={typed.note}
        error={errors.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      {hasReason && (
        <Textarea
          label={t('What was wrong')}
          autosize
          minRows={2}
          value={typed.reason}
          error={errors.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

interface PlaceFieldProps {
  readonly scale: Scale;
  readonly typed: TypedScore;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<TypedScore>) => void;
}

/** Asked only where the scale is given in more than one place. */
function PlaceField({ scale: { places }, typed, error, onChange }: PlaceFieldProps) {
  if (places === 'whole') return null;
  const offered =
    places === 'zone'
      ? Object.entries(zones).map(([value, { name }]) => ({ value, label: name }))
      : places.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <NativeSelect
      label={t('Where')}
      value={typed.place}
      error={error}
      data={[...(places === 'zone' ? [{ value: '', label: t('Choose a zone') }] : []), ...offered]}
      onChange={(event) => onChange({ place: event.currentTarget.value })}
    />
  );
}
