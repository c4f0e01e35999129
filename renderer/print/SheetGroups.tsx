import type { HandoutDocument, SheetSection } from '../../shared/schemas/handouts.ts';
import { VisitCode } from './VisitCode.tsx';

interface SheetGroupsProps {
  readonly sections: readonly SheetSection[];
  readonly calendar: HandoutDocument['calendar'];
}

/** The parts of a page, one under the other. */
export function SheetGroups({ sections, calendar }: SheetGroupsProps) {
  // The first of two columns has room under it; a page without columns has room beside the visit.
  const codePlace = sections.some(({ place }) => place === 'flow') ? 'flow' : 'visit';
  return groupsOf(sections).map((group) => (
    <Group
      key={group[0]?.id}
      sections={group}
      calendar={group[0] && group.some(({ place }) => place === codePlace) ? calendar : undefined}
    />
  ));
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
          <div>
            <strong>{section.title}</strong> {section.lines.map(({ text }) => text).join(' ')}
          </div>
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
