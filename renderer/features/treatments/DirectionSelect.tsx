import { NativeSelect } from '@mantine/core';
import { type Direction, directionNames, directions } from '../../../shared/clinical/devices.ts';
import { t } from '../../i18n/t.ts';

interface DirectionSelectProps {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly value: Direction | null;
  readonly onChange: (value: Direction | null) => void;
}

const names = directions.map((value) => ({ value, label: t(directionNames[value]) }));

/** In what pattern the needles went; may be left open. */
export function DirectionSelect({ value, onChange, ...rest }: DirectionSelectProps) {
  return (
    <NativeSelect
      {...rest}
      miw="9rem"
      flex={1}
      value={value ?? ''}
      data={[{ value: '', label: t('Not noted') }, ...names]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(directions.find((one) => one === chosen) ?? null);
      }}
    />
  );
}
