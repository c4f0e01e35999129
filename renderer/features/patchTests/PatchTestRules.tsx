import { Button, Group, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PatchTestRule } from '../../../shared/schemas/patchTests.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { OpenedForm } from '../settings/OpenedForm.tsx';
import classes from '../settings/SettingsList.module.css';
import { NumberField } from '../treatments/NumberField.tsx';

type Kept = PatchTestRule & { readonly id?: string; readonly version: number };

const blank: Kept = { product: '', readAfterDays: null, validDays: null, version: 0 };

/** Products that are tested before they are used, with the clinic's own days. */
export function PatchTestRules() {
  const mayEdit = useMe().role !== 'front_desk';
  const list = useQuery(api.patchTests.rules.list.queryOptions());
  return (
    <section className={classes.page} aria-labelledby="patch-tests-title">
      <Title order={2} id="patch-tests-title">
        {t('Patch tests')}
      </Title>
      <p className={classes.lead}>
        {t(
          'A product named here wants a negative test before it is used: the strip asks for it, and a record without it is signed with a reason. It is found by its name in the record. No source gives days; left empty, a test never falls due and never ends.',
        )}
      </p>
      <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.data?.map((rule) =>
        mayEdit ? (
          <OpenedForm key={rule.id} item={rule}>
            {(opened, onSaved) => <RuleForm rule={opened} onSaved={onSaved} />}
          </OpenedForm>
        ) : (
          <p key={rule.id}>{rule.product}</p>
        ),
      )}
      {mayEdit && list.data && <NewRule key={list.data.length} />}
    </section>
  );
}

function NewRule() {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <RuleForm rule={blank} onSaved={() => setOpen(false)} />;
  return (
    <Button w="fit-content" variant="default" onClick={() => setOpen(true)}>
      {t('Add a product')}
    </Button>
  );
}

function RuleForm({ rule, onSaved }: { readonly rule: Kept; readonly onSaved: () => void }) {
  const [typed, setTyped] = useState<PatchTestRule>(rule);
  const set = (change: Partial<PatchTestRule>) => setTyped({ ...typed, ...change });
  const save = useMutation(api.patchTests.rules.save.mutationOptions({ onSuccess: onSaved }));
  const remove = useMutation(api.patchTests.rules.remove.mutationOptions({ onSuccess: onSaved }));
  const errors = fieldErrorsOf(save.error);
  const { product, readAfterDays, validDays } = typed;
  const { id, version } = rule;
  return (
    <div className={classes.variant}>
      <Group align="flex-end">
        <TextInput
          label={t('Product')}
          w="16rem"
          value={product}
          onChange={(event) => set({ product: event.currentTarget.value })}
          error={errors.product}
        />
        <NumberField
          label={t('Read after days')}
          isWhole
          w="8rem"
          value={readAfterDays}
          onChange={(days) => set({ readAfterDays: days })}
          error={errors.readAfterDays}
        />
        <NumberField
          label={t('Counts for days')}
          isWhole
          w="8rem"
          value={validDays}
          onChange={(days) => set({ validDays: days })}
          error={errors.validDays}
        />
        <Button
          loading={save.isPending}
          onClick={() => save.mutate({ product, readAfterDays, validDays, version, ...(id ? { id } : {}) })}
        >
          {t('Save')}
        </Button>
        {id !== undefined && (
          <Button
            variant="subtle"
            loading={remove.isPending}
            aria-label={t('Test {product} no more', { product })}
            onClick={() => remove.mutate({ id, version })}
          >
            {t('Remove')}
          </Button>
        )}
      </Group>
      <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : (save.error ?? remove.error)} />
    </div>
  );
}
