/** The languages of the sheets, as the desk and as their readers call them. */
import type { Language } from '../schemas/clients.ts';

interface SheetLanguage {
  readonly name: string;
  readonly ownName: string;
  /** Right to left. */
  readonly isFromTheRight?: true;
}

export const sheetLanguages: Readonly<Record<Language, SheetLanguage>> = {
  en: { name: 'English', ownName: 'English' },
  es: { name: 'Spanish', ownName: 'Español' },
  fr: { name: 'French', ownName: 'Français' },
  de: { name: 'German', ownName: 'Deutsch' },
  pt: { name: 'Portuguese', ownName: 'Português' },
  pl: { name: 'Polish', ownName: 'Polski' },
  uk: { name: 'Ukrainian', ownName: 'Українська' },
  ar: { name: 'Arabic', ownName: 'العربية', isFromTheRight: true },
  zh: { name: 'Simplified Chinese', ownName: '简体中文' },
};
