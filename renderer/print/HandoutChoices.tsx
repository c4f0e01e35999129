import { NativeSelect } from '@mantine/core';
import { indicationIds, indications } from '../../shared/clinical/indications.ts';
import { sheetLanguages } from '../../shared/handoutTexts/languages.ts';
import { sheetKinds } from '../../shared/handoutTexts/shape.ts';
import { sheetNames } from '../../shared/handoutTexts/sheetNames.ts';
import { languages } from '../../shared/schemas/clients.ts';
import { papers } from '../../shared/schemas/clinic.ts';
import type { HandoutDocument, HandoutRequest } from '../../shared/schemas/handouts.ts';
import { t } from '../i18n/t.ts';

interface HandoutChoicesProps {
  readonly request: HandoutRequest;
  /** What is shown now: what was not chosen is as the clinic and the client have it. */
  readonly document: HandoutDocument | undefined;
  readonly onChange: (field: 'kind' | 'indication' | 'language' | 'paper' | 'size', value: string) => void;
}

/** Which sheet, in which language, on which paper, how large. */
export function HandoutChoices({ request, document, onChange }: HandoutChoicesProps) {
  // The aftercare sheet takes its dates from a session.
  const kinds = sheetKinds.filter((kind) => kind !== 'aftercare' || request.treatmentId !== undefined);
  const choice = (field: Parameters<typeof onChange>[0]) => ({
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(field, event.currentTarget.value),
  });
  return (
    <>
      <NativeSelect
        label={t('Sheet')}
        value={request.kind}
        data={kinds.map((kind) => ({ value: kind, label: sheetNames[kind] }))}
        {...choice('kind')}
      />
      {request.kind === 'expect' && (
        <NativeSelect
          label={t('For')}
          value={request.indication ?? ''}
          data={[
            { value: '', label: t('what is treated') },
            ...indicationIds.map((id) => ({ value: id, label: indications[id].name })),
          ]}
          {...choice('indication')}
        />
      )}
      <NativeSelect
        label={t('Language')}
        value={request.language ?? document?.language ?? 'en'}
        data={languages.map((language) => ({ value: language, label: sheetLanguages[language].name }))}
        {...choice('language')}
      />
      <NativeSelect
        label={t('Paper')}
        value={request.paper ?? document?.paper ?? 'A4'}
        data={[...papers]}
        {...choice('paper')}
      />
      <NativeSelect
        label={t('Print size')}
        value={request.size}
        data={[
          { value: 'normal', label: t('Normal') },
          { value: 'large', label: t('Large') },
        ]}
        {...choice('size')}
      />
    </>
  );
}
