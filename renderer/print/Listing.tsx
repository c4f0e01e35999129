import { useDocumentTitle } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import './listing.css';

interface ListingProps {
  readonly title: string;
  /** At the foot of every page and the name of a PDF: what this is. */
  readonly name: string;
  readonly clinic: { readonly name: string; readonly phone: string; readonly timeZone: string };
  readonly paper: 'A4' | 'Letter';
  readonly detail?: 'summary' | 'full';
  readonly children: ReactNode;
}

/** A list on paper: head, parts, and at the foot of every page whose it is and its number. */
export function Listing({ title, name, clinic, paper, detail, children }: ListingProps) {
  useDocumentTitle(`${name}, ${clinic.name}`);
  usePageFoot(`${clinic.name} · ${name}`);
  return (
    <article className="listing" data-paper={paper} data-detail={detail}>
      <header className="listing-head">
        <h1>{title}</h1>
        <address>
          {clinic.name}
          <br />
          {clinic.phone}
        </address>
      </header>
      {children}
    </article>
  );
}

/** The margin of a page takes its text from a property of the root; it has no other way to know it. */
function usePageFoot(text: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--print-foot', JSON.stringify(text));
    return () => void style.removeProperty('--print-foot');
  }, [text]);
}
