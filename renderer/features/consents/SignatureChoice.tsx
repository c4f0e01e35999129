import { Checkbox, Group, Radio, Stack, TextInput } from '@mantine/core';
import { t } from '../../i18n/t.ts';
import { SignatureField } from './SignatureField.tsx';

export interface TypedSignature {
  readonly how: 'drawn' | 'typed';
  readonly name: string;
  readonly path: string;
  readonly isStated: boolean;
}

interface SignatureChoiceProps {
  readonly signature: TypedSignature;
  /** By path, as the backend names them: `signature.path`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<TypedSignature>) => void;
}

/** Draw, or type the name: both are a signature, and which it was is kept. */
export function SignatureChoice({ signature, errors, onChange }: SignatureChoiceProps) {
  const { how, name, path, isStated } = signature;
  return (
    <Stack gap="sm">
      <Radio.Group
        size="lg"
        label={t('How to sign')}
        value={how}
        onChange={(chosen) => onChange({ how: chosen === 'typed' ? 'typed' : 'drawn' })}
      >
        <Group mt="xs" gap="lg">
          <Radio size="lg" value="drawn" label={t('Draw')} />
          <Radio size="lg" value="typed" label={t('Type the name instead')} />
        </Group>
      </Radio.Group>
      {how === 'drawn' && (
        <SignatureField
          path={path}
          error={errors['signature.path']}
          onChange={(next) => onChange({ path: next })}
        />
      )}
      <TextInput
        size="lg"
        maw="37.5rem"
        label={t('Name of whoever signs')}
        value={name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={errors['signature.name']}
      />
      {how === 'typed' && (
        <Checkbox
          size="lg"
          label={t('I cannot or do not want to draw. My typed name stands for my signature.')}
          checked={isStated}
          onChange={(event) => onChange({ isStated: event.currentTarget.checked })}
          error={errors['signature.isStated']}
        />
      )}
    </Stack>
  );
}
