import { useRef } from 'react';
import { sheetLanguages } from '../../shared/handoutTexts/languages.ts';
import type { HandoutDocument, SheetSection } from '../../shared/schemas/handouts.ts';
import { PagesNotice } from './PagesNotice.tsx';
import { SheetGroups } from './SheetGroups.tsx';
import { useFittedSheet } from './useFittedSheet.ts';
import './sheet.css';

/** A long name or number is set smaller, so that it does not push the dates off the page. */
function lengthOf(name: string): 'short' | 'long' | 'longest' {
  if (name.length <= 18) return 'short';
  return name.length <= 26 ? 'long' : 'longest';
}

/**
 * A page for the kitchen wall, two where the words need them. The client's name, the dates and the phone number are read
 * from a step away. It only lays out: every word and date comes from the document, so that a reprint is the same sheet.
 */
export function HandoutSheet({ document }: { readonly document: HandoutDocument }) {
  const sheet = useRef<HTMLElement>(null);
  const { setting, isLong } = useFittedSheet(sheet, document);
  const pages = setting === 'pages' ? onTwoPages(document.sections) : [document.sections];
  return (
    <>
      <PagesNotice size={document.size} pages={pages.length} isLong={isLong} />
      <article
        ref={sheet}
        className="sheet"
        data-paper={document.paper}
        data-size={document.size}
        data-kind={document.kind}
        data-setting={setting}
        lang={document.language}
        dir={sheetLanguages[document.language].isFromTheRight ? 'rtl' : 'ltr'}
      >
        {pages.map((sections, at) => (
          <div key={sections[0]?.id} className="sheet-page">
            {at === 0 ? <Head document={document} /> : <HeadAgain document={document} />}
            <SheetGroups sections={sections} calendar={at === 0 ? document.calendar : undefined} />
            {pages.length > 1 && (
              <p className="sheet-number">
                {at + 1}/{pages.length}
              </p>
            )}
          </div>
        ))}
      </article>
    </>
  );
}

/** What has a date and when to call come first; what is read at leisure stands on the second page. */
function onTwoPages(sections: readonly SheetSection[]): ReadonlyArray<readonly SheetSection[]> {
  const isForLater = ({ place }: SheetSection) => place === 'flow' || place === 'foot';
  const later = sections.filter(isForLater);
  return later.length === 0 ? [sections] : [sections.filter((one) => !isForLater(one)), later];
}

/** Pages come apart on the way home. */
function HeadAgain({ document: { clientName, clinic } }: { readonly document: HandoutDocument }) {
  return (
    <p className="sheet-head">
      <strong>
        <bdi>{clientName}</bdi>
      </strong>
      <strong>
        <bdi>{clinic.phone}</bdi>
      </strong>
    </p>
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
        <strong className="sheet-phone" data-length={lengthOf(clinic.phone)}>
          <bdi>{clinic.phone}</bdi>
        </strong>
        <ClinicLines document={document} />
      </address>
    </header>
  );
}

/** Letters of the clinic's name and address; more of them stand under the logo, and the address on as few lines as it can. */
const longestBesideLogo = 120;

/** The logo says nothing more than the name, so it is silent. */
function ClinicLines({ document: { clinic, logo } }: { readonly document: HandoutDocument }) {
  const isLong = clinic.name.length + clinic.address.length > longestBesideLogo;
  const lines = (
    <>
      <bdi>{clinic.name}</bdi>
      <bdi className="sheet-address">{isLong ? clinic.address.replaceAll('\n', ', ') : clinic.address}</bdi>
    </>
  );
  if (logo === undefined) return lines;
  return (
    <span className="sheet-brand" data-long={isLong}>
      <img className="sheet-logo" src={`/clinic-logo/${logo}`} alt="" />
      <span className="sheet-brand-lines">{lines}</span>
    </span>
  );
}
