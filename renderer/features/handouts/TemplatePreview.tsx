import { Group, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SheetTemplate } from '../../../shared/handoutTexts/template.ts';
import type { TreatmentId } from '../../../shared/ids.ts';
import { papers } from '../../../shared/schemas/clinic.ts';
import type { HandoutDocument, PrintSize } from '../../../shared/schemas/handouts.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { HandoutSheet } from '../../print/HandoutSheet.tsx';
import '../../print/print.css';
import classes from './HandoutTexts.module.css';
import { SampleClient } from './SampleClient.tsx';
import type { TextChoice } from './TextChoices.tsx';

const pauseMilliseconds = 300;

interface TemplatePreviewProps {
  readonly template: SheetTemplate;
  readonly choice: TextChoice;
}

/** The sheet of a real client with the words as they are typed: of the last session, or of whoever is looked for. */
export function TemplatePreview({ template, choice }: TemplatePreviewProps) {
  const [paper, setPaper] = useState<(typeof papers)[number]>('A4');
  const [size, setSize] = useState<PrintSize>('normal');
  const [chosen, setChosen] = useState<TreatmentId>();
  const latest = useQuery(api.handouts.texts.latestSession.queryOptions());
  const treatmentId = chosen ?? latest.data?.treatmentId ?? undefined;
  const [typed] = useDebouncedValue(template, pauseMilliseconds);
  const [sheet, setSheet] = useState<HandoutDocument>();
  const { mutate: draw, error } = useMutation(api.handouts.texts.preview.mutationOptions());
  useEffect(() => {
    if (treatmentId) draw({ ...choice, template: typed, paper, size, treatmentId }, { onSuccess: setSheet });
  }, [draw, choice, typed, paper, size, treatmentId]);
  return (
    <aside className={classes.preview} aria-label={t('Preview')}>
      <Group gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('Paper')}
          data={[...papers]}
          value={paper}
          onChange={(value) => setPaper(value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('Print size')}
          data={[
            { value: 'normal', label: t('Normal') },
            { value: 'large', label: t('Large') },
          ]}
          value={size}
          onChange={(value) => setSize(value)}
        />
      </Group>
      <SampleClient onChoose={setChosen} />
      {latest.isSuccess && treatmentId === undefined && (
        <p className={classes.soft}>{t('Once a session is signed, its sheet is shown here.')}</p>
      )}
      <ErrorNotice error={error} />
      {sheet && (
        <div className={classes.paper}>
          <HandoutSheet document={sheet} />
        </div>
      )}
    </aside>
  );
}
