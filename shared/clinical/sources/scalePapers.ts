/** Where the outcome scales are defined. */
import type { Source } from './source.ts';

export const scalePapers = {
  P51: {
    title: 'Goodman and Baron, qualitative grading',
    address: 'https://pubmed.ncbi.nlm.nih.gov/17199653/',
    year: 2006,
    grade: 'B',
  },
  C46: {
    title: 'Clinic or seller page, beautyoasisrx.com',
    address: 'https://beautyoasisrx.com/type-of-scars',
    grade: 'C',
  },
  P53: {
    title: 'WSRS validation',
    address: 'https://link.springer.com/article/10.2165/00128071-200405010-00007',
    year: 2004,
    grade: 'B',
  },
  C47: {
    title: 'Wrinkle severity, table of a paper',
    address: 'https://html.scirp.org/file/83835_1.htm',
    grade: 'C',
  },
  P54: {
    title: 'Glogau table',
    address: 'https://issuu.com/aestheticsjournal/docs/aesthetics_november_2017/51',
    year: 2017,
    grade: 'B',
  },
  P55: {
    title: 'MASI of Kimbrough-Green',
    address:
      'https://www.medicalalgorithms.com/melasma-area-and-severity-index-masi-of-kimbrough-green-et-al',
    grade: 'B',
  },
  P56: {
    title: 'Altmeyers, MASI',
    address: 'https://altmeyers.org/de/dermatologie/melasma-assessment-severity-index-16838',
    grade: 'B',
  },
  P57: {
    title: 'mMASI interpretability',
    address: 'https://jamanetwork.com/journals/jamadermatology/fullarticle/2519450',
    year: 2016,
    grade: 'A',
  },
  P59: {
    title: 'Acute Pain Management, page 85',
    address: 'https://www.aped-dor.org/images/diversos/flip/acute_pain/files/basic-html/page85.html',
    grade: 'B',
  },
  P59b: {
    title: 'VAS cut-offs',
    address: 'https://www.chiro.org/Graphics_Box_LINKS/ABSTRACTS/Cut-off_Points_for_Mild.shtml',
    year: 2014,
    grade: 'B',
  },
} as const satisfies Readonly<Record<string, Source>>;
