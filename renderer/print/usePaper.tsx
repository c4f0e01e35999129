import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { papers } from '../../shared/schemas/clinic.ts';
import { api } from '../api/api.ts';
import { t } from '../i18n/t.ts';

type Paper = (typeof papers)[number];

/** The clinic's paper until another is chosen, with the field to choose it. */
export function usePaper() {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const [chosen, choose] = useState<Paper>();
  const paper = chosen ?? clinic.data?.paper ?? 'A4';
  const field = (
    <NativeSelect
      label={t('Paper')}
      data={[...papers]}
      value={paper}
      onChange={(event) => choose(papers.find((one) => one === event.currentTarget.value))}
    />
  );
  return { clinic, paper, field };
}
