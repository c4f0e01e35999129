import { t } from '../../i18n/t.ts';
import classes from './imports.module.css';

const steps = [t('File'), t('Columns'), t('Check'), t('Done')] as const;
export type StepName = (typeof steps)[number];

/** Where one is. Nothing to click: each step has its own way on and back. */
export function ImportSteps({ current }: { readonly current: StepName }) {
  const at = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t('Steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-done={index < at}
          aria-current={step === current ? 'step' : undefined}
        >
          <span className={classes.stepNumber}>{index + 1}</span> {step}
        </li>
      ))}
    </ol>
  );
}
