/** Regulators, laws, health services, professional bodies, and the labelling of devices. */
import type { Source } from './source.ts';

export const authorities = {
  M1: {
    title: 'SkinPen Precision manual p.5',
    address: 'https://manualslib.fr/manual/363305/Bellus-Medical-Skinpen-Precision.html?page=5',
    grade: 'B',
  },
  M2: {
    title: 'SkinPen manual, older (ES)',
    address: 'https://manualslib.es/manual/302676/Bellus-Medical-Skinpen-Precision.html?page=20',
    grade: 'B',
  },
  M3: {
    title: 'SkinPen consent reproducing labelling',
    address: 'https://www.theeliteclinic.com/copy-of-alumier-peel',
    grade: 'B',
  },
  M5: {
    title: 'Dermapen 4 manual §10',
    address: 'https://esmanual.top/manual/431836/Dermapen-4.html?page=23',
    grade: 'B',
  },
  M6: {
    title: 'Dermapen 4 aftercare sheet',
    address: 'https://www.hypedbeautyandco.com.au/skinneedlingaftercare',
    grade: 'B',
  },
  M8: {
    title: 'SkinPen pre/post sheet',
    address: 'https://nuanceaesthetics.com/post-care/microneedling/',
    grade: 'B',
  },
  R1: {
    title: 'FDA Microneedling Devices',
    address: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
    grade: 'A',
  },
  R5: {
    title: 'K180778 Exceed wrinkles',
    address: 'https://510k.innolitics.com/search/K180778',
    year: 2018,
    grade: 'A',
  },
  R6: {
    title: 'K182407 Exceed acne scars',
    address: 'https://510k.innolitics.com/search/K182407',
    year: 2019,
    grade: 'A',
  },
  R7: {
    title: 'FDA RF-microneedling communication, 15 Oct 2025, reported',
    address: 'https://www.prime-journal.com/rf-microneedling-safety-comes-into-question',
    year: 2025,
    grade: 'B',
  },
  R8: {
    title: 'FDA lidocaine warning, 26 Mar 2024, reported',
    address:
      'http://verifymds.org/fda-issues-warnings-against-using-products-containing-high-concentrations-of-lidocaine-which-can-lead-to-serious-side-effects',
    year: 2024,
    grade: 'B',
  },
  R9: {
    title:
      'Non-surgical Procedures and Functions of Medical Reviewers (Scotland) Act 2026 (passed 17 Mar, Royal Assent 12 May 2026; commencement by regulations, dates not found)',
    address: 'https://www.legislation.gov.uk/asp/2026/13/schedule/1/data.html',
    year: 2026,
    grade: 'A',
  },
  R13: {
    title: 'NHS Records Management Code',
    address:
      'https://transform.england.nhs.uk/information-governance/guidance/records-management-code/records-management-code-of-practice',
    year: 2021,
    grade: 'A',
  },
  R14: {
    title: 'German Civil Code §630f (English)',
    address: 'https://www.eu-patienten.de/en/rechtsquellen/bgb_630f_dokumentation_der_behandlung.jsp',
    grade: 'A',
  },
  R16: {
    title: 'CDC MMWR 73(16):372–376, HIV and PRP-microneedling',
    address: 'http://www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm',
    year: 2024,
    grade: 'A',
  },
  R17: {
    title: 'GMC Cosmetic interventions, key points',
    address:
      'https://www.gmc-uk.org/professional-standards/the-professional-standards/cosmetic-interventions/key-points',
    year: 2016,
    grade: 'A',
  },
  R20: {
    title: 'Chelsea & Westminster NHS, Microneedling post- and pre-treatment leaflets',
    address: 'https://chelwest.nhs.uk/microneedling',
    grade: 'B',
  },
  R21: {
    title: 'ASPS press release, early microneedling of surgical scars',
    address:
      'https://www.plasticsurgery.org/news/press-releases/microneedling-improves-appearance-of-surgical-scars-especially-if-performed-early',
    year: 2022,
    grade: 'B',
  },
  R23: {
    title: 'AAD meeting news, order of procedures',
    address:
      'https://www.aadmeetingnews.org/aesthetics/press-release/22893899/cosmetic-procedures-what-comes-first',
    year: 2024,
    grade: 'B',
  },
  R26: {
    title: 'Hamilton Fraser advice via Cosmetic Courses',
    address: 'https://dev.cosmeticcourses.co.uk/tag/medical-malpractice',
    grade: 'B',
  },
  R27: {
    title: 'Record keeping lesson',
    address: 'https://www.nitamcevoy.com/lesson/the-importance-of-record-keepingcopycopy/',
    grade: 'C',
  },
  R28: {
    title: 'US retention lists',
    address: 'https://recordinglaw.com/medical-records-retention-laws-by-state',
    year: 2026,
    grade: 'C',
  },
} as const satisfies Readonly<Record<string, Source>>;
