import { Button, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type PatchTestResult, patchTestResults } from '../../../shared/schemas/patchTests.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { PatchTestView } from './PatchTestsSection.tsx';

interface ReadPatchTestProps {
  readonly test: PatchTestView;
  readonly onClose: () => void;
}

const resultNames: Readonly<Record<PatchTestResult, string>> = {
  negative: t('Negative: the skin shows nothing'),
  positive: t('Positive: the skin reacted'),
};

/** What the skin showed. Nothing is chosen beforehand: a result is never the default. */
export function ReadPatchTest(props: ReadPatchTestProps) {
  const today = useClinicToday();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('Read the test: {product}', { product: props.test.product })}
    >
      {today !== '' && <ReadForm {...props} today={today} />}
    </Modal>
  );
}

function ReadForm({ test, onClose, today }: ReadPatchTestProps & { readonly today: string }) {
  const [result, setResult] = useState<PatchTestResult>();
  const [readOn, setReadOn] = useState(today);
  const [reaction, setReaction] = useState('');
  const read = useMutation(api.patchTests.read.mutationOptions({ onSuccess: onClose }));
  const [isChosen, setChosen] = useState(true);
  const errors = fieldErrorsOf(read.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChosen(result !== undefined);
    if (result) read.mutate({ id: test.id, version: test.version, readOn, result, reaction });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Radio.Group
          label={t('Result')}
          value={result ?? ''}
          onChange={(chosen) => setResult(patchTestResults.find((one) => one === chosen))}
          error={isChosen || result ? undefined : t('Choose negative or positive.')}
        >
          <Stack gap="xs" mt="xs">
            {patchTestResults.map((value) => (
              <Radio key={value} value={value} label={resultNames[value]} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('Read on')}
          type="date"
          max={today}
          value={readOn}
          onChange={(event) => setReadOn(event.currentTarget.value)}
          error={errors.readOn}
        />
        <Textarea
          label={t('What the skin showed')}
          autosize
          minRows={2}
          value={reaction}
          onChange={(event) => setReaction(event.currentTarget.value)}
          error={errors.reaction}
        />
        <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : read.error} />
        <Button type="submit" loading={read.isPending}>
          {t('Keep the result')}
        </Button>
      </Stack>
    </form>
  );
}
