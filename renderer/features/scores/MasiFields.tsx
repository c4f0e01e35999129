import { NativeSelect } from '@mantine/core';
import {
  areaBands,
  highestDegree,
  type MasiParts,
  masiRegions,
  masiScore,
} from '../../../shared/clinical/scales/masi.ts';
import { t } from '../../i18n/t.ts';
import classes from './scores.module.css';

interface MasiFieldsProps {
  readonly kind: 'masi' | 'mmasi';
  readonly parts: MasiParts;
  readonly onChange: (parts: MasiParts) => void;
}

const degrees = Array.from({ length: highestDegree + 1 }, (_, degree) => String(degree));
const bands = areaBands.map(({ value, name }) => ({ value: String(value), label: `${value}: ${name}` }));

/** Region by region; the score is computed while one chooses. */
export function MasiFields({ kind, parts, onChange }: MasiFieldsProps) {
  const asked = [
    { field: 'area', label: t('Share that is darker'), data: bands },
    { field: 'darkness', label: t('Darkness'), data: degrees },
    ...(kind === 'masi' ? [{ field: 'homogeneity', label: t('Evenness'), data: degrees } as const] : []),
  ] as const;
  return (
    <div className={classes.regions}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('Region')}</th>
            {asked.map(({ field, label }) => (
              <th key={field} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {masiRegions.map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {asked.map(({ field, label, data }) => (
                <td key={field}>
                  <NativeSelect
                    aria-label={t('{region}: {what}', { region: name, what: label })}
                    data={[...data]}
                    value={String(parts[key][field])}
                    onChange={(event) =>
                      onChange({
                        ...parts,
                        [key]: { ...parts[key], [field]: Number(event.currentTarget.value) },
                      })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.strong} role="status">
        {t('Score: {score}', { score: masiScore(parts, kind) })}
      </p>
    </div>
  );
}
