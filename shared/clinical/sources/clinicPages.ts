/** Pages of single clinics and sellers. They show how far practice is spread and prove nothing. */
import type { Source } from './source.ts';

export const clinicPages = {
  C1: {
    title: 'Clinic or seller page, blessedhandsiv.com',
    address: 'https://blessedhandsiv.com/microneedling-or-microneedling-with-prp-consent-form/',
    grade: 'C',
  },
  C2: {
    title: 'Clinic or seller page, sisubeautyclinic.com',
    address: 'https://sisubeautyclinic.com/blogs/microneedling/microneedling-contraindications',
    grade: 'C',
  },
  C3: {
    title: 'Clinic or seller page, purelyboutique.com',
    address: 'https://www.purelyboutique.com/microneedling-treatment-holliston/',
    grade: 'C',
  },
  C4: {
    title: 'Clinic or seller page, tkestheticsllc.com',
    address: 'https://www.tkestheticsllc.com/microneedling-consent-form',
    grade: 'C',
  },
  C5: {
    title: 'Clinic or seller page, empirebeauty.org',
    address: 'https://empirebeauty.org/dermapen-postcare-2-2/',
    grade: 'C',
  },
  C6: {
    title: 'Clinic or seller page, filtered-skin.com',
    address: 'https://www.filtered-skin.com/pages/pre-care-advice-micro-needling-treatment',
    grade: 'C',
  },
  C7: {
    title: 'Clinic or seller page, renewedspiritdayspa.com',
    address: 'https://www.renewedspiritdayspa.com/microneedling-contraindications',
    grade: 'C',
  },
  C8: {
    title: 'Clinic or seller page, ashquarterly.com',
    address: 'https://www.ashquarterly.com/about',
    grade: 'C',
  },
  C9: {
    title: 'Clinic or seller page, beautyandthebroworlando.com',
    address: 'https://beautyandthebroworlando.com/before-your-microneedling-appointment/',
    grade: 'C',
  },
  C10: {
    title: 'Clinic or seller page, kichi.studio',
    address: 'https://kichi.studio/pages/microneedling-suitability',
    grade: 'C',
  },
  C11: {
    title: 'Clinic or seller page, highbrowsbeautyandaesthetics.com',
    address: 'https://www.highbrowsbeautyandaesthetics.com/post/microneedling-aftercare-1',
    grade: 'C',
  },
  C12: {
    title: 'Clinic or seller page, desertsagederm.com',
    address:
      'https://www.desertsagederm.com/microneedling-after-instructions-dermatology-nurse-practitioner-scottsdale-az.html',
    grade: 'C',
  },
  C13: {
    title: 'Clinic or seller page, balancedayspa.com',
    address: 'https://balancedayspa.com/pages/microneedling-contraindications',
    grade: 'C',
  },
  C14: {
    title: 'Clinic or seller page, esthetikmtl.com',
    address: 'https://www.esthetikmtl.com/en/consultation-microneedling',
    grade: 'C',
  },
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
  C33: {
    title: 'Clinic or seller page, abcdocz.com',
    address: 'https://abcdocz.com/doc/1091289/microneedling-consent-and-postcare',
    grade: 'C',
  },
  C34: {
    title: 'Clinic or seller page, clearmedical.co.uk',
    address: 'https://clearmedical.co.uk/mn-info-aftercare',
    grade: 'C',
  },
  C35: {
    title: 'Clinic or seller page, ktskinandaesthetics.com',
    address: 'https://ktskinandaesthetics.com/microneedling-aftercare/',
    grade: 'C',
  },
  C36: {
    title: 'Clinic or seller page, bhskin.com',
    address: 'https://bhskin.com/dermapen-pre-post-treatment-instructions/',
    grade: 'C',
  },
  C37: {
    title: 'Clinic or seller page, renajo.com.au',
    address: 'https://renajo.com.au/pre-post-care/',
    grade: 'C',
  },
  C38: {
    title: 'Clinic or seller page, primecareofmichigan.com',
    address: 'https://www.primecareofmichigan.com/microneedling-consent/',
    grade: 'C',
  },
  C39: {
    title: 'Clinic or seller page, yazbekartistry.com',
    address: 'https://www.yazbekartistry.com/read-me2',
    grade: 'C',
  },
  C40: {
    title: 'Clinic or seller page, imagesalon.co.uk',
    address: 'https://www.imagesalon.co.uk/dermaroller-after-care-advice/',
    grade: 'C',
  },
  C41: {
    title: 'Clinic or seller page, dermatiquelaserandskin.com',
    address: 'https://www.dermatiquelaserandskin.com/skinpen-pre-post-care-instructions/',
    grade: 'C',
  },
  C42: {
    title: 'Clinic or seller page, perfectbrowdesign.com.au',
    address: 'https://perfectbrowdesign.com.au/dermapen-aftercare/',
    grade: 'C',
  },
  C43: {
    title: 'Clinic or seller page, flawlesssi.com',
    address: 'https://flawlesssi.com/microneedling-and-fibroblast-what-to-expect/',
    grade: 'C',
  },
  C44: {
    title: 'Clinic or seller page, spaatthemadison.com',
    address: 'https://www.spaatthemadison.com/microneedling-consent-form/',
    grade: 'C',
  },
} as const satisfies Readonly<Record<string, Source>>;
