import { scalesElsewhere, scalesLeftOut } from '../../../shared/clinical/scales/leftOut.ts';
import { t } from '../../i18n/t.ts';
import classes from './scores.module.css';

/** Scales that somebody may look for here in vain, and why. */
export function NotOffered() {
  return (
    <details className={classes.details}>
      <summary>{t('Scales that are not here')}</summary>
      <dl>
        {[...scalesLeftOut, ...scalesElsewhere].map(({ name, why }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
