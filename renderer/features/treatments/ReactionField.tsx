import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '../../i18n/t.ts';
import type { FormPart } from './treatmentView.ts';

/** Words to begin with; what was seen is added by hand. */
const phrases = [t('Even redness'), t('Mild swelling'), t('Pinpoint bleeding, stopped'), t('No complaints')];

export function ReactionField({ fields, errors, onChange }: FormPart) {
  const add = (phrase: string) => {
    const before = fields.reaction.trim();
    if (before.includes(`${phrase}.`)) return; // pressed twice by a gloved hand
    onChange({ reaction: before === '' ? `${phrase}.` : `${before} ${phrase}.` });
  };
  return (
    <Stack gap={4}>
      <Textarea
        label={t('Reaction afterwards')}
        name="reaction"
        autosize
        minRows={2}
        value={fields.reaction}
        onChange={(event) => onChange({ reaction: event.currentTarget.value })}
        error={errors.reaction}
      />
      <Group gap={4}>
        {phrases.map((phrase) => (
          <Button key={phrase} size="compact-xs" variant="default" fw={400} onClick={() => add(phrase)}>
            + {phrase}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
