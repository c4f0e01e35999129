import { isRightToLeft, recallLetter } from '../../shared/recallLetter.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import type { papers } from '../../shared/schemas/clinic.ts';
import { formatDay } from '../components/formatDay.ts';
import type { Recipient } from './recallPost.ts';

export interface LetterClinic {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly country: string;
}

interface RecallLettersProps {
  readonly recipients: readonly Recipient[];
  readonly clinic: LetterClinic;
  /** Local date in the clinic. */
  readonly today: string;
  readonly paper: (typeof papers)[number];
}

/** A page for each client, in her language. Through the window of the envelope shows who writes and to whom. */
export function RecallLetters({ recipients, clinic, today, paper }: RecallLettersProps) {
  return recipients.map((recipient) => {
    const name = fullName(recipient);
    const { language } = recipient;
    const letter = recallLetter(language, name, clinic);
    return (
      <article
        key={recipient.clientId}
        className="post"
        data-paper={paper}
        lang={language}
        dir={isRightToLeft(language) ? 'rtl' : 'ltr'}
      >
        <address className="post-window" dir="auto">
          <span className="post-sender">
            {[clinic.name, ...clinic.address.split('\n')].filter(Boolean).join(' · ')}
          </span>
          {`\n${name}\n${recipient.address}`}
        </address>
        <p className="post-date">
          {formatDay(today, 'long', language === 'en' ? `en-${clinic.country}` : language)}
        </p>
        <div className="post-text">
          <p>{letter.greeting}</p>
          {letter.paragraphs.map((paragraph) => (
            <p key={paragraph}>
              <PhoneInBold text={paragraph} phone={clinic.phone} />
            </p>
          ))}
          <p>{letter.closing}</p>
        </div>
      </article>
    );
  });
}

/** The number to call is found at a glance. */
function PhoneInBold({ text, phone }: { readonly text: string; readonly phone: string }) {
  const [before, after] = text.split(phone);
  if (after === undefined) return text;
  return (
    <>
      {before}
      <strong className="post-phone">{phone}</strong>
      {after}
    </>
  );
}
