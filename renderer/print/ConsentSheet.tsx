import type { ConsentQuestion, ConsentWords } from '../../shared/clinical/consentForms/consentForm.ts';
import type { ConsentAnswers, KeptConsent } from '../../shared/schemas/consents.ts';
import { signatureField } from '../../shared/schemas/signature.ts';
import { formatDay, formatTime } from '../components/formatDay.ts';
import { t } from '../i18n/t.ts';
import './consent.css';

interface ConsentSheetProps {
  readonly words: ConsentWords;
  readonly client: { readonly name: string; readonly birthDate: string };
  /** As it was signed; undefined leaves lines to be filled in by hand. */
  readonly kept?: KeptConsent | undefined;
}

/** A consent form on paper: blank with lines, or as it was signed. The order is that of the screen. */
export function ConsentSheet({ words, client, kept }: ConsentSheetProps) {
  return (
    <div className="consent">
      <p className="consent-client">
        <strong>{client.name}</strong>
        {client.birthDate && t(', born {day}', { day: formatDay(client.birthDate) })}
      </p>
      {words.sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p className="consent-text">{text}</p>
        </section>
      ))}
      <ul className="consent-questions">
        {words.questions.map((question) => (
          <li key={question.id}>
            <Question question={question} answers={kept?.answers} />
          </li>
        ))}
      </ul>
      <section className="consent-end">
        <p>
          <strong>{words.statement}</strong>
        </p>
        {kept ? <Signed kept={kept} /> : <Lines />}
      </section>
    </div>
  );
}

interface QuestionProps {
  readonly question: ConsentQuestion;
  readonly answers: ConsentAnswers | undefined;
}

function Question({ question: { id, kind, text }, answers }: QuestionProps) {
  const answer = answers?.[id] ?? '';
  if (kind === 'confirm')
    return (
      <div className="consent-confirm">
        <Box isTicked={answer === 'yes'} />
        <span>{text}</span>
      </div>
    );
  if (kind === 'yes_no')
    return (
      <>
        {text}{' '}
        <span className="consent-choice">
          <Box isTicked={answer === 'yes'} /> {t('Yes')} <Box isTicked={answer === 'no'} /> {t('No')}
        </span>
      </>
    );
  return (
    <>
      {text}
      {answers ? <Written answer={answer} /> : <div className="consent-room" />}
    </>
  );
}

function Written({ answer }: { readonly answer: string }) {
  return answer === '' ? ' –' : <p className="consent-answer">{answer}</p>;
}

/** A box to tick; ticked with a cross that a copier keeps. */
function Box({ isTicked }: { readonly isTicked: boolean }) {
  return (
    <svg
      className="consent-box"
      viewBox="0 0 16 16"
      role="img"
      aria-label={isTicked ? t('ticked') : t('not ticked')}
    >
      <rect x="1" y="1" width="14" height="14" fill="none" stroke="#000" strokeWidth="1.2" />
      {isTicked && <path d="M4 4L12 12M12 4L4 12" stroke="#000" strokeWidth="1.8" fill="none" />}
    </svg>
  );
}

function Lines() {
  return (
    <div className="consent-lines">
      <span>{t('Date')}</span>
      <span>{t('Signature')}</span>
      <span>{t('Explained by')}</span>
    </div>
  );
}

function Signed({ kept: { signature, signedLocal, practitioner } }: { readonly kept: KeptConsent }) {
  const at = [formatDay(signedLocal, 'long'), formatTime(signedLocal)].filter(Boolean).join(', ');
  if (signature.how === 'paper')
    return (
      <p>
        {t('Signed on paper on {at}, seen by {practitioner}. The paper is kept in: {where}', {
          ...{ at, practitioner },
          where: signature.filedWhere,
        })}
      </p>
    );
  return (
    <>
      {signature.how === 'drawn' ? (
        <svg
          className="consent-signature"
          viewBox={`0 0 ${signatureField.width} ${signatureField.height}`}
          role="img"
          aria-label={t('Signature of {name}', { name: signature.name })}
        >
          <path d={signature.path} fill="none" stroke="#000" strokeWidth="2.5" strokeLinecap="round" />
        </svg>
      ) : (
        <p className="consent-typed">{signature.name}</p>
      )}
      <p>
        {signature.how === 'drawn'
          ? t('{name}, {at}', { name: signature.name, at })
          : t('{name}, {at}: typed, and stands for a signature', { name: signature.name, at })}
        {'. '}
        {t('Explained by {practitioner}.', { practitioner })}
      </p>
    </>
  );
}
