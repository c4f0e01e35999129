/** Pages of single clinics and sellers. They show how far practice is spread and prove nothing. */
import type { Source } from './source.ts';

export const clinicPages = {
  C15: {
    title: 'Clinic or seller page, drsoniaplasticsurgery.com',
    address: 'http://drsoniaplasticsurgery.com/microneedling/',
    grade: 'C',
  },
  C16: {
    title: 'Clinic or seller page, skinbysalima.com',
    address: 'https://skinbysalima.com/skinpen-faqs/',
    grade: 'C',
  },
  C20: {
    title: 'Clinic or seller page, adultburnsupportuk.org',
    address: 'https://adultburnsupportuk.org/?p=3269',
    grade: 'C',
  },
} as const satisfies Readonly<Record<string, Source>>;
