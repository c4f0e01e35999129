import type { LanguageWords } from '../words.ts';
import { aftercare } from './aftercare.ts';
import { before } from './before.ts';
import { expect } from './expect.ts';
import { frame } from './frame.ts';
import { next } from './next.ts';

/** Polish. */
export const pl: LanguageWords = { aftercare, before, next: next.sheet, expect, frame };
