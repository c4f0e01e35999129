import { Group, NativeSelect } from '@mantine/core';
import { type DeviceKind, deviceKinds, devices } from '../../../shared/clinical/devices.ts';
import { sheetLanguages } from '../../../shared/handoutTexts/languages.ts';
import { type SheetKind, sheetKinds } from '../../../shared/handoutTexts/shape.ts';
import { sheetNames } from '../../../shared/handoutTexts/sheetNames.ts';
import { type Language, languages } from '../../../shared/schemas/clients.ts';
import { t } from '../../i18n/t.ts';

export interface TextChoice {
  readonly kind: SheetKind;
  readonly language: Language;
  /** Null: for every device that has no words of its own. */
  readonly device: DeviceKind | null;
}

interface TextChoicesProps {
  readonly choice: TextChoice;
  readonly onChange: (choice: TextChoice) => void;
}

/** Which sheet's words, in which language, after which device. */
export function TextChoices({ choice, onChange }: TextChoicesProps) {
  const pick = <Value extends string>(values: readonly Value[], typed: string) =>
    values.find((value) => value === typed);
  return (
    <Group align="flex-end">
      <NativeSelect
        label={t('Sheet')}
        data={sheetKinds.map((kind) => ({ value: kind, label: sheetNames[kind] }))}
        value={choice.kind}
        onChange={(event) =>
          onChange({ ...choice, kind: pick(sheetKinds, event.currentTarget.value) ?? choice.kind })
        }
      />
      <NativeSelect
        label={t('Language')}
        data={languages.map((language) => ({ value: language, label: sheetLanguages[language].name }))}
        value={choice.language}
        onChange={(event) =>
          onChange({ ...choice, language: pick(languages, event.currentTarget.value) ?? choice.language })
        }
      />
      <NativeSelect
        label={t('After')}
        data={[
          { value: '', label: t('any device') },
          ...deviceKinds.map((kind) => ({ value: kind, label: devices[kind].name })),
        ]}
        value={choice.device ?? ''}
        onChange={(event) =>
          onChange({ ...choice, device: pick(deviceKinds, event.currentTarget.value) ?? null })
        }
      />
    </Group>
  );
}
