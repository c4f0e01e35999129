import { useRef } from 'react';
import type { HandoutDocument } from '../../shared/schemas/handouts.ts';
import { TwoPagesNotice } from './TwoPagesNotice.tsx';

type Section = HandoutDocument['call'];

/** A long name is set smaller, so that it does not push the dates off the page. */
function lengthOf(name: string): 'short' | 'long' | 'longest' {
  if (name.length <= 18) return 'short';
  return name.length <= 26 ? 'long' : 'longest';
}

/** Many or long lines are set a little smaller, so that they stay on one page; what is read from a step away is not. */
function densityOf({ dates, normal, also, call, outlook }: HandoutDocument): 'airy' | 'dense' {
  const lines = [
    ...dates.map((row) => row.text),
    ...normal.lines,
    ...also.lines,
    ...call.lines,
    outlook.text,
  ];
  return lines.join('').length > fitsAiry ? 'dense' : 'airy';
}
const fitsAiry = 2_050;

/**
 * One page for the kitchen wall. The client's name, the dates and the phone number are read from a step away. It only
 * lays out: every word and date comes from the document, so that a reprint is the same sheet.
 */
export function HandoutSheet({ document }: { readonly document: HandoutDocument }) {
  const { next, outlook } = document;
  const sheet = useRef<HTMLElement>(null);
  return (
    <>
      <TwoPagesNotice sheet={sheet} paper={document.paper} content={document} />
      <article
        ref={sheet}
        className="sheet"
        data-paper={document.paper}
        data-density={densityOf(document)}
        lang={document.language}
      >
        <Head document={document} />
        <dl className="sheet-dates">
          {document.dates.map((row) => (
            <div key={row.id}>
              <dt>{row.when}</dt>
              <dd>
                {row.heading && <strong>{row.heading} </strong>}
                {row.text}
              </dd>
            </div>
          ))}
          <div className="sheet-next">
            <dt>{next.when}</dt>
            <dd>
              <strong>{next.title}</strong> {next.text}
            </dd>
          </div>
        </dl>
        <div className="sheet-flow">
          <Lines section={document.normal} />
          <Lines section={document.also} />
        </div>
        <Lines section={document.call} isUrgent />
        <p className="sheet-foot">
          <strong>{outlook.title}</strong> {outlook.text}
        </p>
      </article>
    </>
  );
}

function Head({ document }: { readonly document: HandoutDocument }) {
  const { clinic } = document;
  return (
    <header className="sheet-head">
      <div>
        <h1 className="sheet-name" data-length={lengthOf(document.clientName)}>
          {document.clientName}
        </h1>
        <p className="sheet-session">
          {document.title}, <strong>{document.sessionOn}</strong>: {document.treated};{' '}
          {document.zones.join('; ')}
        </p>
      </div>
      <address className="sheet-clinic">
        <strong className="sheet-phone">{clinic.phone}</strong>
        <span>{clinic.name}</span>
        <span className="sheet-address">{clinic.address}</span>
      </address>
    </header>
  );
}

interface LinesProps {
  readonly section: Section;
  readonly isUrgent?: boolean;
}

function Lines({ section, isUrgent }: LinesProps) {
  return (
    <section className="sheet-section" data-urgent={isUrgent}>
      <h2>{section.title}</h2>
      <ul>
        {section.first && (
          <li>
            <strong>{section.first}</strong>
          </li>
        )}
        {section.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
