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
  const who = `types ${types[0]}–${types.at(-1)}`;
  return (
    <>
      {typed.text !== undefined && (
        <WordsField
          label={`For skin ${who}`}
          value={typed.text}
          onChange={(text) => onChange({ ...typed, text })}
          error={errors['stricter.text']}
        />
      )}
      {typed.until && (
        <OffsetField
          label={`Until, ${who}`}
          value={typed.until}
          onChange={(until) => onChange({ ...typed, until })}
          errors={errors}
          path="stricter.until"
        />
      )}
    </>
  );
}
