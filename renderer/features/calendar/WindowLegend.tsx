import { ClientName } from '../../components/ClientName.tsx';
import { t } from '../../i18n/t.ts';
import type { FollowUpView } from './calendarTypes.ts';
import classes from './WindowLegend.module.css';
import { shadeNames, type WindowShade } from './windowShade.ts';

const shown: readonly WindowShade[] = ['early', 'allowed', 'ideal', 'late'];

/** What the shaded days mean, while a client with a window is chosen. */
export function WindowLegend({ name, view }: { readonly name: string; readonly view: FollowUpView }) {
  return (
    <div className={classes.legend}>
      <span>
        {t('Next visit of')} <ClientName name={name} />:
      </span>
      {view.window.isBlocked ? (
        <span>{view.window.today.sentence}</span>
      ) : view.window.noRule ? (
        <span>{view.window.noRuleBecause}</span>
      ) : (
        shown.map((shade) => (
          <span key={shade} className={classes.item}>
            <span className={classes.patch} data-shade={shade} aria-hidden />
            {shadeNames[shade]}
          </span>
        ))
      )}
    </div>
  );
}
