import { Button, Group } from '@mantine/core';
import type { Direction } from '../../../shared/clinical/devices.ts';
import { t } from '../../i18n/t.ts';
import { DirectionSelect } from './DirectionSelect.tsx';
import { NumberField } from './NumberField.tsx';

/** What the next zone is given. Null is an empty field. */
export interface Needle {
  readonly millimetres: number | null;
  readonly passes: number | null;
  readonly direction: Direction | null;
}

interface NeedleBarProps {
  readonly needle: Needle;
  readonly onChange: (changed: Partial<Needle>) => void;
}

const commonLengths = [0.25, 0.5, 1, 1.5, 2];

/** The needle that is in the hand: set once, given to each zone that is tapped. */
export function NeedleBar({ needle, onChange }: NeedleBarProps) {
  return (
    <Group align="flex-end" gap="xs">
      <NumberField
        label={t('Needle length')}
        value={needle.millimetres}
        onChange={(millimetres) => onChange({ millimetres })}
        step={0.25}
        suffix={t(' mm')}
        w="7rem"
      />
      {commonLengths.map((millimetres) => (
        <Button
          key={millimetres}
          variant={needle.millimetres === millimetres ? 'light' : 'default'}
          aria-pressed={needle.millimetres === millimetres}
          px="sm"
          onClick={() => onChange({ millimetres })}
        >
          {millimetres}
        </Button>
      ))}
      <NumberField
        label={t('Passes')}
        value={needle.passes}
        onChange={(passes) => onChange({ passes })}
        min={1}
        isWhole
        w="6rem"
      />
      <DirectionSelect
        label={t('Direction')}
        value={needle.direction}
        onChange={(direction) => onChange({ direction })}
      />
    </Group>
  );
}
