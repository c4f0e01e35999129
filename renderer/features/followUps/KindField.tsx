import { NativeSelect } from '@mantine/core';
import { type RecallKind, recallKindNames, recallKinds } from '../../../shared/schemas/followUps.ts';
import { t } from '../../i18n/t.ts';

/** Which reason to call for; the reaction checks of the day are not to be looked for among the late. */
export function KindField({
  kind,
  onChange,
}: {
  readonly kind: RecallKind | undefined;
  /** '' for every reason. */
  readonly onChange: (value: string) => void;
}) {
  return (
    <NativeSelect
      aria-label={t('For what')}
      value={kind ?? ''}
      data={[
        { value: '', label: t('For any reason') },
        ...recallKinds.map((value) => ({ value, label: recallKindNames[value] })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
