import { t } from '../../i18n/t.ts';
import { OffsetField } from './OffsetField.tsx';
import type { TypedDarker } from './typedLine.ts';
import { WordsField } from './WordsField.tsx';

interface DarkerSkinProps {
  readonly types: readonly number[];
  readonly typed: TypedDarker;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (typed: TypedDarker) => void;
}

/** What the line says differently for darker skin, where it does. */
export function DarkerSkinFields({ types, typed, errors, onChange }: DarkerSkinProps) {
  const who = t('types {types}–{at}', { types: types[0], at: types.at(-1) });
  return (
    <>
      {typed.text !== undefined && (
        <WordsField
          label={t('For skin {who}', { who })}
          value={typed.text}
          onChange={(text) => onChange({ ...typed, text })}
          error={errors['stricter.text']}
        />
      )}
      {typed.until && (
        <OffsetField
          label={t('Until, {who}', { who })}
          value={typed.until}
          onChange={(until) => onChange({ ...typed, until })}
          errors={errors}
          path="stricter.until"
        />
      )}
    </>
  );
}
