import { NativeSelect } from '@mantine/core';
import {
  dateOrderNames,
  dateOrders,
  encodingNames,
  encodings,
  type ImportPreview,
  type ReadingChoice,
  separatorNames,
  separators,
} from '../../../shared/schemas/imports.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { counted } from './counted.ts';
import classes from './imports.module.css';

interface ReadingChoicesProps {
  readonly preview: ImportPreview;
  readonly onChange: (change: ReadingChoice) => void;
}

/** How the file was read. Each guess can be put right, and the columns below follow at once. */
export function ReadingChoices({ preview, onChange }: ReadingChoicesProps) {
  const { encoding, separator, dateOrder, unreadableCharacters } = preview;
  return (
    <>
      <div className={classes.reading}>
        <Choice
          label={t('Letters')}
          value={encoding}
          names={encodings.map((value) => [value, encodingNames[value]])}
          onChange={(chosen) => onChange({ encoding: chosen })}
        />
        <Choice
          label={t('Between columns')}
          value={separator}
          names={separators.map((value) => [value, separatorNames[value]])}
          onChange={(chosen) => onChange({ separator: chosen })}
        />
        <HeadingRow headerRow={preview.headerRow} onChange={onChange} />
        <Choice
          label={t('Dates')}
          value={dateOrder}
          names={dateOrders.map((value) => [value, dateOrderNames[value]])}
          onChange={(chosen) => onChange({ dateOrder: chosen })}
        />
      </div>
      <DateNotice preview={preview} />
      {unreadableCharacters > 0 && (
        <Notice tone="warn">
          {t(
            '{counted} of this file could not be read. If names look wrong below, choose other letters above.',
            { counted: counted(unreadableCharacters, 'letter') },
          )}
        </Notice>
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly names: ReadonlyArray<readonly [Value, string]>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, names, onChange }: ChoiceProps<Value>) {
  return (
    <NativeSelect
      label={label}
      data={names.map(([option, name]) => ({ value: option, label: name }))}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = names.find(([option]) => option === currentTarget.value);
        if (chosen) onChange(chosen[0]);
      }}
    />
  );
}

const noHeadings = 'none';

function HeadingRow({
  headerRow,
  onChange,
}: Pick<ImportPreview, 'headerRow'> & Pick<ReadingChoicesProps, 'onChange'>) {
  const count = Math.max(5, (headerRow ?? 0) + 2);
  const rows = Array.from(
    { length: count },
    (_, row) => [String(row), t('In row {row}', { row: row + 1 })] as const,
  );
  return (
    <Choice
      label={t('Headings')}
      value={headerRow === null ? noHeadings : String(headerRow)}
      names={[[noHeadings, t('There are none')], ...rows]}
      onChange={(row) => onChange({ headerRow: row === noHeadings ? null : Number(row) })}
    />
  );
}

function DateNotice({ preview }: { readonly preview: ImportPreview }) {
  if (preview.dateOrderFrom === 'country') {
    return (
      <Notice tone="warn">
        {t(
          'Every birth date in this file could be read in two ways. Rollcall took the order of your country; look at one client you know before you go on.',
        )}
      </Notice>
    );
  }
  if (preview.dateOrderFrom !== 'values' || preview.dateOrderExample === null) return null;
  return (
    <p className={classes.hint}>
      {t('The order of the dates is settled by “{dateOrderExample}”.', {
        dateOrderExample: preview.dateOrderExample,
      })}
    </p>
  );
}
