import { cornerOf, type LabelSheet, placeLabels } from '../../shared/labelSheets.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import type { Recipient } from './recallPost.ts';

interface AddressLabelsProps {
  readonly recipients: readonly Recipient[];
  readonly sheet: LabelSheet;
  /** Counted from 1. */
  readonly firstFree: number;
}

/** Addresses on sheets of labels; each lies where its maker cut it. */
export function AddressLabels({ recipients, sheet, firstFree }: AddressLabelsProps) {
  const sheets = Map.groupBy(placeLabels(recipients, sheet, firstFree), (label) => label.sheet);
  return [...sheets].map(([number, labels]) => (
    <article key={number} className="post" data-paper={sheet.paper}>
      {labels.map(({ place, content }) => {
        const { top, left } = cornerOf(sheet, place);
        const size = { width: `${sheet.width}mm`, height: `${sheet.height}mm` };
        return (
          <address
            key={content.clientId}
            className="post-label"
            dir="auto"
            style={{ top: `${top}mm`, left: `${left}mm`, ...size }}
          >
            {`${fullName(content)}\n${content.address}`}
          </address>
        );
      })}
    </article>
  ));
}
