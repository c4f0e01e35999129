import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { infusionRule } from '../../../shared/clinical/limits.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import classes from './products.module.css';
import type { StockProduct } from './useStock.ts';

interface ApprovalFormProps {
  readonly product: StockProduct;
  readonly onDone: () => void;
}

/** On or off the list of what may be on the skin while it is needled; either way with a reason. */
export function ApprovalForm({ product, onDone }: ApprovalFormProps) {
  const { id, version, isApproved } = product;
  const [reason, setReason] = useState('');
  const approve = useMutation(api.products.approve.mutationOptions({ onSuccess: onDone }));
  const errors = fieldErrorsOf(approve.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    approve.mutate({ id, version, isApproved: !isApproved, reason });
  };
  return (
    <form noValidate onSubmit={submit} className={classes.approval}>
      <Stack gap="sm">
        <p className={classes.lead}>
          {isApproved
            ? t('It may be on the skin while it is needled.')
            : t('Using it during needling asks for a reason each time.')}{' '}
          {t(infusionRule.sentence)} ({infusionRule.sources.join(', ')})
        </p>
        <TextInput
          label={isApproved ? t('Why it comes off the list') : t('Why it may be needled in')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors.reason}
        />
        <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : approve.error} />
        <Button type="submit" variant="default" loading={approve.isPending}>
          {isApproved ? t('Take it off the list') : t('Allow during needling')}
        </Button>
      </Stack>
    </form>
  );
}
