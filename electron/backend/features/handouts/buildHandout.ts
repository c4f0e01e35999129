/**
 * From the words of a sheet and the facts of one client to the sheet itself: the lines that hold for her, with her own
 * dates. Pure: reads no clock and no database, and makes no dates of its own.
 */
import { sheetLanguages } from '../../../../shared/handoutTexts/languages.ts';
import { fillPlaces, isolated, type PlaceValues } from '../../../../shared/handoutTexts/placeholders.ts';
import type { LineShape, NextVisitKind, SectionShape } from '../../../../shared/handoutTexts/shape.ts';
import { sheetShapes, shippedTextVersion } from '../../../../shared/handoutTexts/shapes.ts';
import type { TemplateLine, TemplateSection } from '../../../../shared/handoutTexts/template.ts';
import type { HandoutDocument, SheetSection } from '../../../../shared/schemas/handouts.ts';
import { byFirstMoment, type LineDays, lineDaysOf } from './lineDays.ts';
import { rowWords, type Speech, withDays } from './lineWords.ts';
import { spokenNextVisit } from './nextVisitWords.ts';
import type { SessionFacts, SheetFacts } from './sheetFacts.ts';
import { localeOf, spokenDates, unbroken } from './spokenMoment.ts';

export function buildHandout(facts: SheetFacts): HandoutDocument {
  const { kind, text, clinic, print } = facts;
  const dates = spokenDates(localeOf(print.language, clinic.country), text.frame);
  const speech: Speech = { frame: text.frame, dates, today: facts.session?.performedOn ?? '' };
  const visit = spokenNextVisit(facts, dates);
  const known = { ...valuesOf(facts, speech), ...visit.values };
  const values = sheetLanguages[print.language].isFromTheRight ? isolated(known) : known;
  const choose = lineChooser(facts, visit.kind);
  const sections = sheetShapes[kind].sections.flatMap((shape): SheetSection[] => {
    const section = text.template.sections.find(({ id }) => id === shape.id);
    const chosen = section ? choose(section, shape) : [];
    const lines = written(chosen, { place: shape.place, values, speech });
    if (section === undefined || lines.length === 0) return [];
    const when = shape.place === 'visit' ? visit.when : '';
    return [
      { id: shape.id, place: shape.place, title: fillPlaces(section.title, values) ?? '', when, lines },
    ];
  });
  const title = fillPlaces(text.template.title, values) ?? '';
  const replacesOn = facts.replacesOn && dates.dayAndYear(facts.replacesOn);
  return {
    templateVersion: shippedTextVersion,
    editVersion: text.editVersion,
    kind,
    ...print,
    title,
    clinic: { name: clinic.name, address: clinic.address, phone: unbroken(clinic.phone) },
    ...(facts.logo ? { logo: facts.logo } : {}),
    clientName: facts.clientName,
    about: aboutOf(title, facts, speech),
    ...(replacesOn ? { replaces: fillPlaces(text.frame.replaces, { day: replacesOn }) ?? '' } : {}),
    sections,
    ...(hasCode(facts) ? { calendar: { content: facts.next.calendar, caption: text.frame.scan } } : {}),
  };
}

/** The sheets that go home after a visit carry the next one for the client's own calendar. */
function hasCode(facts: SheetFacts): facts is SheetFacts & { next: { kind: 'booked' } } {
  return facts.next.kind === 'booked' && (facts.kind === 'aftercare' || facts.kind === 'next');
}

interface ChosenLine extends TemplateLine {
  readonly days: LineDays | undefined;
}

/** The lines of a section that are for this client, each with its days. */
function lineChooser(facts: SheetFacts, next: NextVisitKind) {
  const daysOf = lineDaysOf(facts);
  return (section: TemplateSection, shape: SectionShape): ChosenLine[] =>
    section.lines.flatMap((line) => {
      const known = shape.lines.find(({ id }) => id === line.id);
      const timing = line.timing ?? known?.timing;
      const days = timing && daysOf(timing);
      if (timing && days === undefined) return [];
      return isFor(known?.only, { facts, next, days }) ? [{ ...line, days }] : [];
    });
}

interface Case {
  readonly facts: SheetFacts;
  readonly next: NextVisitKind;
  readonly days: LineDays | undefined;
}

function isFor(only: LineShape['only'], { facts, next, days }: Case): boolean {
  if (only === undefined) return true;
  const { indication, session } = facts;
  if (only.next && !only.next.includes(next)) return false;
  if (only.indications && !(indication && only.indications.includes(indication))) return false;
  const device = session?.deviceKind;
  if (only.devices && !(device && only.devices.includes(device))) return false;
  return only.isStricter === undefined || (days?.by === 'timeline' && days.isStricter === only.isStricter);
}

/** What the places of this client's sheet are filled with. */
function valuesOf({ clinic, clientName, course, lines }: SheetFacts, { dates, frame }: Speech): PlaceValues {
  const spf = lines.find((line) => line.spf !== undefined)?.spf;
  const figure = (value: number | null | undefined) => (value ? dates.figure(value) : undefined);
  const gap = course?.gapDays;
  return {
    phone: unbroken(clinic.phone),
    clinic: clinic.name,
    client: clientName,
    spf: figure(spf),
    sessions: figure(course?.planned),
    done: course && dates.figure(course.done),
    gap: gap && fillPlaces(frame.between, { from: dates.figure(gap.from), to: dates.figure(gap.to) }),
    reviews: course && dates.figures(course.reviewDays),
    maintenance: figure(course?.maintenanceDays),
  };
}

interface Writing {
  readonly place: SectionShape['place'];
  readonly values: PlaceValues;
  readonly speech: Speech;
}

/** The lines in words. One that names something unknown of this client is left out. */
function written(lines: readonly ChosenLine[], { place, values, speech }: Writing): SheetSection['lines'] {
  const isRow = place === 'rows';
  const ordered = isRow ? lines.toSorted((a, b) => byFirstMoment(a.days, b.days)) : lines;
  return ordered.flatMap(({ id, text, days }) => {
    const said = fillPlaces(text, values);
    if (said === undefined) return [];
    if (isRow) return [{ id, when: days ? rowWords(days, speech) : '', text: said }];
    const strong = id === 'emergency' ? { isStrong: true } : {};
    return [{ id, when: '', text: withDays(said, days, speech), ...strong }];
  });
}

/** "After your session, Monday, 23 November 2026: Wrinkles, Forehead 0.5 mm". */
function aboutOf(title: string, facts: SheetFacts, { frame, dates }: Speech): HandoutDocument['about'] {
  const { session, indication } = facts;
  if (facts.kind !== 'aftercare' || session === undefined) {
    const name = facts.kind === 'expect' && indication ? frame.indications[indication] : '';
    const before = name ? (fillPlaces(frame.titled, { title, about: name }) ?? title) : title;
    return { before, day: '', after: '' };
  }
  const zones = zonesByLength(session.treatedZones, { frame, dates });
  const treated = [indication && frame.indications[indication], zones.join(frame.zoneBreak)];
  const line = fillPlaces(frame.about, {
    title,
    day: '\n',
    treated: treated.filter(Boolean).join(frame.comma),
  });
  const [before = '', after = ''] = (line ?? '').split('\n');
  return { before, day: dates.dayAndYear(session.performedOn), after };
}

/** "Forehead, Nose 0.5 mm": the zones of one needle length together. */
function zonesByLength(
  treated: SessionFacts['treatedZones'],
  { frame, dates }: Pick<Speech, 'frame' | 'dates'>,
): string[] {
  const lengths = Map.groupBy(treated, (row) => row.needleMillimetres);
  return [...lengths].map(([length, rows]) => {
    const zones = rows.map((row) => frame.zoneNames[row.zone]).join(frame.comma);
    return fillPlaces(frame.zones, { zones, length: dates.figure(length) }) ?? '';
  });
}
