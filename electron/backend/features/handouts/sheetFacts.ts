/** What a sheet is made of, apart from its words. Shapes only. */
import type { Contraindications } from '../../../../shared/clinical/contraindications.ts';
import type { DeviceKind } from '../../../../shared/clinical/devices.ts';
import type { HealingLine } from '../../../../shared/clinical/healingLine.ts';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { Fitzpatrick } from '../../../../shared/clinical/windowRules.ts';
import type { SheetKind } from '../../../../shared/handoutTexts/shape.ts';
import type { SheetTemplate } from '../../../../shared/handoutTexts/template.ts';
import type { FrameWords } from '../../../../shared/handoutTexts/words.ts';
import type { HandoutDocument } from '../../../../shared/schemas/handouts.ts';
import type { TreatedZone } from '../../../../shared/schemas/treatments.ts';
import type { StoredWindow } from '../followUps/followUps.repo.ts';

/** The session that a sheet follows. */
export interface SessionFacts {
  readonly performedOn: string;
  readonly endedLocal: string;
  readonly treatedZones: readonly Pick<TreatedZone, 'zone' | 'needleMillimetres'>[];
  readonly deviceKind: DeviceKind | null;
}

/** The course as it is planned, under the protocol in force. */
export interface CourseFacts {
  readonly planned: number | null;
  readonly done: number;
  readonly gapDays: { readonly from: number; readonly to: number } | undefined;
  readonly reviewDays: readonly number[];
  readonly maintenanceDays: number | undefined;
}

export type NextVisit =
  | {
      readonly kind: 'booked';
      readonly startsLocal: string;
      readonly practitionerName: string;
      /** The visit as an iCalendar file. */
      readonly calendar: string;
    }
  | { readonly kind: 'window'; readonly window: StoredWindow }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'course_ends' };

/** A sheet's words: the clinic's own or as shipped. */
export interface SheetText {
  readonly template: SheetTemplate;
  /** Of the clinic's own words; 0 where it has none. */
  readonly editVersion: number;
  readonly frame: FrameWords;
}

export interface SheetFacts {
  readonly kind: SheetKind;
  readonly text: SheetText;
  readonly print: Pick<HandoutDocument, 'language' | 'paper' | 'size'>;
  readonly clinic: HandoutDocument['clinic'] & { readonly country: string };
  /** The hash of the clinic's logo. */
  readonly logo?: string | undefined;
  readonly clientName: string;
  readonly fitzpatrick: Fitzpatrick | undefined;
  /** The day the sheet is given. */
  readonly givenOn: string;
  /** The day on which the sheet was given in whose place this one comes. */
  readonly replacesOn?: string | undefined;
  readonly indication?: IndicationId | undefined;
  readonly session?: SessionFacts | undefined;
  readonly course?: CourseFacts | undefined;
  readonly next: NextVisit;
  /** The lines of the timeline and the waits, as the clinic keeps them. */
  readonly lines: readonly HealingLine[];
  readonly waits: Contraindications;
}
