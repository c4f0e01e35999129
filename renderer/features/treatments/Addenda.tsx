import { Button, Group, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatInstant } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './SignedRecord.module.css';
import type { TreatmentView } from './treatmentView.ts';

/** What was added after the signature, each with who and when, and a field for more. */
export function Addenda({ treatment }: { readonly treatment: TreatmentView }) {
  const { id, addenda } = treatment;
  const clinic = useQuery(api.clinic.get.queryOptions());
  const mayWrite = useMe().role !== 'front_desk';
  const [content, setContent] = useState('');
  const add = useMutation(api.treatments.addAddendum.mutationOptions({ onSuccess: () => setContent('') }));
  if (addenda.length === 0 && !mayWrite) return null;
  return (
    <section aria-label={t('Added later')} className={classes.addenda}>
      <Title order={2}>{t('Added later')}</Title>
      {addenda.map((addendum) => (
        <div key={addendum.id} className={classes.addendum}>
          <p>{addendum.content}</p>
          <p className={classes.by}>
            {addendum.writtenBy}
            {clinic.data && `, ${formatInstant(addendum.writtenAt, clinic.data.timeZone)}`}
          </p>
        </div>
      ))}
      {mayWrite && (
        <>
          <Textarea
            label={t('Add to this record')}
            autosize
            minRows={2}
            value={content}
            onChange={(event) => setContent(event.currentTarget.value)}
          />
          <ErrorNotice error={add.error} />
          <Group>
            <Button variant="default" loading={add.isPending} onClick={() => add.mutate({ id, content })}>
              {t('Add')}
            </Button>
          </Group>
        </>
      )}
    </section>
  );
}
