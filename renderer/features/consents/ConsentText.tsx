import type { ConsentWords } from '../../../shared/clinical/consentForms/consentForm.ts';
import classes from './ConsentText.module.css';

/** The words of a form as the client reads them, large enough to be read together across a desk. */
export function ConsentText({ words }: { readonly words: ConsentWords }) {
  return (
    <div className={classes.text}>
      {words.sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
}
