import { useRef } from 'react';
import { sheetLanguages } from '../../shared/handoutTexts/languages.ts';
import type { HandoutDocument, SheetSection } from '../../shared/schemas/handouts.ts';
import { TwoPagesNotice } from './TwoPagesNotice.tsx';
import { useFittedSheet } from './useFittedSheet.ts';
import { VisitCode } from './VisitCode.tsx';
import './sheet.css';

/** A long name is set smaller, so that it does not push the dates off the page. */
function lengthOf(name: string): 'short' | 'long' | 'longest' {
  if (name.length <= 18) return 'short';
  return name.length <= 26 ? 'long' : 'longest';
}

/**
 * One page for the kitchen wall. The client's name, the dates and the phone number are read from a step away. It only
 * lays out: every word and date comes from the document, so that a reprint is the same sheet.
 */
export function HandoutSheet({ document }: { readonly document: HandoutDocument }) {
  const sheet = useRef<HTMLElement>(null);
  // The first of two columns has room under it; a sheet without columns has room beside the visit.
  const codePlace = document.sections.some(({ place }) => place === 'flow') ? 'flow' : 'visit';
  const isLong = useFittedSheet(sheet, document);
  return (
    <>
      {isLong && <TwoPagesNotice size={document.size} />}
      <article
        ref={sheet}
        className="sheet"
        data-paper={document.paper}
        data-size={document.size}
        data-kind={document.kind}
        lang={document.language}
        dir={sheetLanguages[document.language].isFromTheRight ? 'rtl' : 'ltr'}
      >
        <Head document={document} />
        {groupsOf(document.sections).map((group) => (
          <Group
            key={group[0]?.id}
            sections={group}
            calendar={group[0] && group[0].place === codePlace ? document.calendar : undefined}
          />
        ))}
      </article>
    </>
  );
}

function Head({ document }: { readonly document: HandoutDocument }) {
  const { clinic, about } = document;
  return (
    <header className="sheet-head">
      <div>
        <h1 className="sheet-name" data-length={lengthOf(document.clientName)}>
          <bdi>{document.clientName}</bdi>
        </h1>
        <p className="sheet-session">
          {about.before}
          {about.day && <strong>{about.day}</strong>}
          {about.after}
        </p>
        {document.replaces && <p className="sheet-replaces">{document.replaces}</p>}
      </div>
      <address className="sheet-clinic">
        <strong className="sheet-phone">
          <bdi>{clinic.phone}</bdi>
        </strong>
        <ClinicLines document={document} />
      </address>
    </header>
  );
}

/** The logo stands beside the name and says nothing more, so it is silent. */
function ClinicLines({ document: { clinic, logo } }: { readonly document: HandoutDocument }) {
  const lines = (
    <>
      <bdi>{clinic.name}</bdi>
      <bdi className="sheet-address">{clinic.address}</bdi>
    </>
  );
  if (logo === undefined) return lines;
  return (
    <span className="sheet-brand">
      <img className="sheet-logo" src={`/clinic-logo/${logo}`} alt="" />
      <span className="sheet-brand-lines">{lines}</span>
    </span>
  );
}

/** The dates and the visit share a list; what flows stands side by side; the rest stands alone. */
function groupsOf(sections: readonly SheetSection[]): SheetSection[][] {
  const groups: SheetSection[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last?.[0] && togetherIn(last[0].place) === togetherIn(section.place)) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

const togetherIn = (place: SheetSection['place']) => (place === 'visit' ? 'rows' : place);

interface GroupProps {
  readonly sections: readonly SheetSection[];
  readonly calendar: HandoutDocument['calendar'];
}

function Group({ sections, calendar }: GroupProps) {
  const place = sections[0]?.place;
  if (place === 'rows' || place === 'visit')
    return (
      <dl className="sheet-dates">
        {sections.map((section) => (
          <Dates key={section.id} section={section} calendar={calendar} />
        ))}
      </dl>
    );
  if (place === 'foot')
    return sections.map(({ id, title, lines }) => (
      <p key={id} className="sheet-foot">
        <strong>{title}</strong> {lines.map(({ text }) => text).join(' ')}
      </p>
    ));
  return (
    <div className={place === 'flow' ? 'sheet-flow' : 'sheet-column'}>
      {sections.map((section, at) => (
        <div key={section.id}>
          <Lines section={section} />
          {calendar && place === 'flow' && at === 0 && <VisitCode {...calendar} />}
        </div>
      ))}
    </div>
  );
}

interface DatesProps {
  readonly section: SheetSection;
  readonly calendar: HandoutDocument['calendar'];
}

function Dates({ section, calendar }: DatesProps) {
  if (section.place === 'visit')
    return (
      <div className="sheet-next">
        <dt>{section.when}</dt>
        <dd>
          <strong>{section.title}</strong> {section.lines.map(({ text }) => text).join(' ')}
          {calendar && <VisitCode {...calendar} />}
        </dd>
      </div>
    );
  return section.lines.map((line) => (
    <div key={line.id}>
      <dt>{line.when}</dt>
      <dd>{line.text}</dd>
    </div>
  ));
}

function Lines({ section }: { readonly section: SheetSection }) {
  return (
    <section className="sheet-section" data-urgent={section.place === 'urgent'}>
      <h2>{section.title}</h2>
      <ul>
        {section.lines.map(({ id, text, isStrong }) => (
          <li key={id}>{isStrong ? <strong>{text}</strong> : text}</li>
        ))}
      </ul>
    </section>
  );
}
