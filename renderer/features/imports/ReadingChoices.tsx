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
import { counted } from './counted.ts';
import classes from './imports.module.css';

interface ReadingChoicesProps {
  readonly preview: ImportPreview;
  readonly onChange: (change: ReadingChoice) => void;
}

/** How the file was read. Each guess can be put right, and the columns below follow at once. */
export function ReadingChoices({ preview, onChange }: ReadingChoicesProps) {
  const lastHeaderRow = Math.max(4, (preview.headerRow ?? 0) + 1);
  return (
    <>
      <div className={classes.reading}>
        <NativeSelect
          label="Letters"
          data={encodings.map((value) => ({ value, label: encodingNames[value] }))}
          value={preview.encoding}
          onChange={({ currentTarget: { value } }) =>
            onChange({ encoding: encodings.find((encoding) => encoding === value) })
          }
        />
        <NativeSelect
          label="Between columns"
          data={separators.map((value) => ({ value, label: separatorNames[value] }))}
          value={preview.separator}
          onChange={({ currentTarget: { value } }) =>
            onChange({ separator: separators.find((separator) => separator === value) })
          }
        />
        <NativeSelect
          label="Headings"
          data={[
            { value: '', label: 'There are none' },
            ...Array.from({ length: lastHeaderRow + 1 }, (_, row) => ({
              value: String(row),
              label: `In row ${row + 1}`,
            })),
          ]}
          value={preview.headerRow === null ? '' : String(preview.headerRow)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ headerRow: value === '' ? null : Number(value) })
          }
        />
        <NativeSelect
          label="Dates"
          data={dateOrders.map((value) => ({ value, label: dateOrderNames[value] }))}
          value={preview.dateOrder}
          onChange={({ currentTarget: { value } }) =>
            onChange({ dateOrder: dateOrders.find((order) => order === value) })
          }
        />
      </div>
      <DateNotice preview={preview} />
      {preview.unreadableCharacters > 0 && (
        <Notice tone="warn">
          {counted(preview.unreadableCharacters, 'letter')} of this file could not be read. If names look
          wrong below, choose other letters above.
        </Notice>
      )}
    </>
  );
}

function DateNotice({ preview }: { readonly preview: ImportPreview }) {
  if (preview.dateOrderFrom === 'country') {
    return (
      <Notice tone="warn">
        Every birth date in this file could be read in two ways. Rollcall took the order of your country; look
        at one client you know before you go on.
      </Notice>
    );
  }
  if (preview.dateOrderFrom !== 'values' || preview.dateOrderExample === null) return null;
  return <p className={classes.hint}>The order of the dates is settled by “{preview.dateOrderExample}”.</p>;
}
