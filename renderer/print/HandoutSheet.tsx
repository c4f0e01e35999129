import type { HandoutDocument } from '../../shared/schemas/handouts.ts';
import './print.css';

type Section = HandoutDocument['normal'];

/**
 * One page for the kitchen wall. The client's name, the dates and the phone number are read from a step away. It only
 * lays out: every word and date comes from the document, so that a reprint is the same sheet.
 */
export function HandoutSheet({ document }: { readonly document: HandoutDocument }) {
  const { clinic } = document;
  return (
    <article className="sheet" data-paper={document.paper} lang={document.language}>
      <header className="sheet-head">
        <div>
          <p className="sheet-title">{document.title}</p>
          <h1 className="sheet-name">{document.clientName}</h1>
          <p className="sheet-session">
            <strong>{document.sessionOn}</strong> · {document.treated}
            <br />
            {document.zones.join(' · ')}
          </p>
        </div>
        <address className="sheet-clinic">
          {clinic.name}
          <strong className="sheet-phone">{clinic.phone}</strong>
          <span>{clinic.address}</span>
        </address>
      </header>
      <dl className="sheet-dates">
        {document.dates.map((row) => (
          <div key={row.id}>
            <dt>{row.when}</dt>
            <dd>
              <strong>{row.heading}.</strong> {row.text}
            </dd>
          </div>
        ))}
      </dl>
      <div className="sheet-flow">
        <Lines section={document.normal} />
        <Lines section={document.also} />
      </div>
      <Lines section={document.call} isUrgent />
      <div className="sheet-columns sheet-foot">
        <Lines section={document.next} isPlain />
        <Lines section={document.outlook} isPlain />
      </div>
    </article>
  );
}

interface LinesProps {
  readonly section: Section;
  readonly isUrgent?: boolean;
  readonly isPlain?: boolean;
}

function Lines({ section, isUrgent, isPlain }: LinesProps) {
  return (
    <section className="sheet-section" data-urgent={isUrgent}>
      <h2>{section.title}</h2>
      {isPlain ? (
        section.lines.map((line) => <p key={line}>{line}</p>)
      ) : (
        <ul>
          {section.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
