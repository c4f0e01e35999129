/** Papers, reviews and trial registers that a rule or a sentence of the clinic rests on. */
import type { Source } from './source.ts';

export const papers = {
  P1: {
    title: 'Alam, needling device for acne scars RCT',
    address: 'http://pubmed.ncbi.nlm.nih.gov/24919799/',
    year: 2014,
    grade: 'A',
  },
  P1c: {
    title: 'Cochrane table (exclusions, scales)',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7069546/table/CD011946-tblf-0011',
    year: 2016,
    grade: 'A',
  },
  P2: {
    title: 'Leheta, PCI vs 100 % TCA',
    address: 'https://www.ncbi.nlm.nih.gov/pubmed/21269351',
    year: 2011,
    grade: 'A',
  },
  P3: {
    title: 'Cachafeiro, 1,340 nm vs microneedling',
    address:
      'https://journals.lww.com/dermatologicsurgery/Abstract/2016/02000/Comparison_of_Nonablative_Fractional_Erbium_Laser.14.aspx',
    year: 2016,
    grade: 'A',
  },
  P4: {
    title: 'Dogra, Asian skin',
    address: 'https://read.qxmd.com/read/25196684/',
    year: 2014,
    grade: 'B',
  },
  P5: {
    title: 'Fabbrocini, phototypes',
    address: 'https://pubmed.ncbi.nlm.nih.gov/23216209/',
    year: 2014,
    grade: 'B',
  },
  P7: {
    title: 'Majid',
    address:
      'http://www.jcasonline.com/printarticle.asp?issn=0974-2077;year=2009;volume=2;issue=1;spage=26;epage=30;aulast=Majid',
    year: 2009,
    grade: 'B',
  },
  P8: {
    title: 'Tirmizi',
    address: 'https://docslib.org/doc/7752339/',
    year: 2021,
    grade: 'B',
  },
  P9: {
    title: '2.5 vs 1.5 mm split face',
    address: 'https://www.iasj.net/iasj/article/186069',
    grade: 'B',
  },
  P10: {
    title: 'Depth of penetration split face',
    address:
      'https://discovery.researcher.life/article/evaluation-of-microneedling-depth-of-penetration-in-management-of-atrophic-acne-scars-a-split-face-comparative-study/467aff39cd983c4da3351226945d34f0',
    grade: 'B',
  },
  P11: {
    title: 'El-Domyati',
    address: 'https://jcadonline.com/microneedling-therapy-for-atrophic-acne-scars-an-objective-evaluation/',
    year: 2015,
    grade: 'B',
  },
  P12: {
    title: 'Garg & Chaudhary, scar morphology',
    address: 'https://www.ijord.com/index.php/ijord/article/view/212',
    grade: 'B',
  },
  P13: {
    title: 'NCT02646917',
    address: 'https://meddatax.com/clinical-trials/NCT02646917/results',
    year: 2021,
    grade: 'B',
  },
  P14: {
    title: 'Al Chalabi',
    address: 'https://www.ejmcm.com/issue-content/rejuvenation-of-severe-acne-scars-by-microneedling-10627',
    grade: 'B',
  },
  P15: {
    title: 'Alster & Li striae',
    address: 'https://doi.org/10.1097/dss.0000000000002081',
    year: 2020,
    grade: 'B',
  },
  P16: {
    title: 'Alster & Li scars',
    address: 'https://pubmed.ncbi.nlm.nih.gov/31985622/',
    year: 2020,
    grade: 'B',
  },
  P17: {
    title: 'Claytor',
    address: 'http://breastsurgbull.blogspot.com/2022/09/microneedling-outcomes-in-early.html',
    year: 2022,
    grade: 'B',
  },
  P18: {
    title: 'Striae alba',
    address: 'https://link.springer.com/article/10.1007/s00403-023-02601-w',
    year: 2023,
    grade: 'B',
  },
  P19: {
    title: 'Striae RCT vs laser',
    address: 'https://link.springer.com/article/10.1007/s40257-018-0415-0',
    year: 2018,
    grade: 'A',
  },
  P20: {
    title: 'Vietnamese roller study',
    address:
      'https://rhustr.com/article/microneedling-therapy-for-atrophic-acne-scar-effectiveness-and-safety-in-vietnamese-patients',
    year: 2024,
    grade: 'B',
  },
  P21: {
    title: 'Pakla-Misiur RCT',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8501429',
    year: 2021,
    grade: 'A',
  },
  P22: {
    title: 'Exceed facial ageing',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6122507/',
    year: 2018,
    grade: 'B',
  },
  P23: {
    title: 'Four treatments face/neck',
    address: 'https://pubmed.ncbi.nlm.nih.gov/33656167/',
    year: 2021,
    grade: 'B',
  },
  P24: {
    title: 'Fabbrocini upper lip',
    address: 'https://abcdocz.com/doc/138536/',
    year: 2012,
    grade: 'B',
  },
  P25: {
    title: 'Aust, PCI 480 pts',
    address:
      'http://journals.lww.com/plasreconsurg/Abstract/2008/04000/Percutaneous_Collagen_Induction_Therapy__An.46.aspx',
    year: 2008,
    grade: 'B',
  },
  P26: {
    title: 'Lima, melasma pilot',
    address: 'https://bmcdermatol.biomedcentral.com/articles/10.1186/s12895-017-0066-5',
    year: 2017,
    grade: 'B',
  },
  P27: {
    title: 'Ismail',
    address: 'https://scribd.com/document/707890737/',
    year: 2019,
    grade: 'B',
  },
  P28: {
    title: 'Saleh (JEWD 16:89)',
    address: 'https://www.scribd.com/document/672922758/88',
    year: 2019,
    grade: 'B',
  },
  P29: {
    title: 'Saraiva',
    address: 'http://www.dx.doi.org/10.5935/scd1984-8773.20181041260',
    year: 2018,
    grade: 'B',
  },
  P32: {
    title: 'Doddaballapur',
    address: 'https://www.researchgate.net/publication/46108349_Microneedling_with_Dermaroller',
    year: 2009,
    grade: 'B',
  },
  P33: {
    title: 'TXA mesoneedling RCT',
    address:
      'https://discovery.researcher.life/article/tranexamic-acid-microinjections-versus-tranexamic-acid-mesoneedling-in-the-treatment-of-facial-melasma-a-randomized-assessorblind-splitface-controlled-trial/c4145efc8fc337ce910d0b53e69c2662',
    grade: 'A',
  },
  P35: {
    title: 'Fatima',
    address: 'https://doi.org/10.54393/pjhs.v6i5.2533',
    grade: 'B',
  },
  P36: {
    title: 'He, melasma meta-analysis',
    address: 'https://doi.org/10.1007/s00266-024-04395-2',
    year: 2024,
    grade: 'A',
  },
  P39: {
    title: 'Liu network meta-analysis',
    address: 'https://www.frontiersin.org/articles/10.3389/fmed.2021.713554',
    year: 2021,
    grade: 'A',
  },
  P40: {
    title: 'Dhurat',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3746236/',
    year: 2013,
    grade: 'A',
  },
  P41: {
    title: 'Kumar',
    address:
      'https://vdocuments.us/a-randomized-controlled-single-observer-blinded-study-to-a-derma-roller.html',
    year: 2018,
    grade: 'A',
  },
  P42: {
    title: 'Faghihi',
    address: 'https://pubmed.ncbi.nlm.nih.gov/32897622/',
    year: 2021,
    grade: 'A',
  },
  P43: {
    title: 'Indonesian RCT',
    address:
      'https://discovery.researcher.life/article/effectiveness-and-safety-of-the-combination-therapy-of-micro-needling-and-minoxidil-in-androgenetic-alopecia-of-indonesian-men-a-randomized-controlled-trial/c93ec1474d4b371b909eadc548a40cb1',
    grade: 'A',
  },
  P44: {
    title: 'Split scalp MN ± PRP',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7759059',
    grade: 'B',
  },
  P45: {
    title: 'English, hair-loss review',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8776974',
    year: 2021,
    grade: 'A',
  },
  P46: {
    title: 'Enlarged pores review',
    address:
      'https://www.mdedge.com/cutis/article/110032/acne/enlarged-facial-pores-update-treatments/page/0/2',
    grade: 'B',
  },
  P47: {
    title: 'Pigmented acne scars, dark skin',
    address:
      'https://revivetrainings.com/skin-microneedling-for-acne-scars-associated-with-pigmentation-in-patients-with-dark-skin/',
    grade: 'B',
  },
  P48: {
    title: 'Wenqiu split face',
    address: 'https://doi.org/10.1007/s00403-025-04201-2',
    year: 2025,
    grade: 'B',
  },
  P60: {
    title: 'Facial barrier recovery',
    address: 'https://pubmed.ncbi.nlm.nih.gov/22882208/',
    year: 2012,
    grade: 'A',
  },
  P61: {
    title: 'CMAC HSV guideline',
    address: 'https://jcadonline.com/guideline-management-herpes-simplex-1-cosmetic',
    year: 2021,
    grade: 'B',
  },
  P62: {
    title: 'Gilbert & McBurney',
    address: 'https://www.ncbi.nlm.nih.gov/pubmed/10632686',
    year: 2000,
    grade: 'A',
  },
  P63: {
    title: 'Spring, isotretinoin timing',
    address: 'https://stanfordhealthcare.org/publications/487/487487.html',
    year: 2017,
    grade: 'A',
  },
  P64: {
    title: 'ASDS task force',
    address:
      'https://scholars.mssm.edu/en/publications/asds-guidelines-task-force-consensus-recommendations-regarding-th-2',
    year: 2017,
    grade: 'A',
  },
  P65: {
    title: 'Chu, safety review (85 papers)',
    address: 'https://doi.org/10.1097/01.dss.0000790428.70373.f6',
    year: 2021,
    grade: 'A',
  },
  P66: {
    title: 'Cohen & Elbuluk',
    address: 'http://pubmed.ncbi.nlm.nih.gov/26549251/',
    year: 2016,
    grade: 'B',
  },
  P67: {
    title: 'Soltani-Arabshahi granuloma',
    address: 'http://archderm.jamanetwork.com/article.aspx?articleid=1783057',
    year: 2014,
    grade: 'B',
  },
  P68: {
    title: 'Friedmann granuloma review',
    address: 'https://doi.org/10.1097/dss.0000000000004450',
    year: 2024,
    grade: 'A',
  },
  P68b: {
    title: 'granuloma case day 7',
    address:
      'https://discovery.researcher.life/article/16622-granulomatous-reaction-to-microneedling/2c09c7d22e60319b9b432ef33c483bc2',
    grade: 'B',
  },
  P69: {
    title: 'granuloma case, 72 h norm',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8008152',
    grade: 'B',
  },
  P70: {
    title: 'King, herpetic infections',
    address: 'https://jcadonline.com/aesthetic-complications-herpetic-infections/',
    year: 2017,
    grade: 'B',
  },
  P72: {
    title: 'Micropore closure sites',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8259462',
    grade: 'B',
  },
  P73: {
    title: 'Sunscreen in melasma/PIH',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6986132',
    grade: 'A',
  },
  P74: {
    title: 'Clinical photography, Nair',
    address: 'https://doi.org/10.4103/0974-2077.184047',
    year: 2016,
    grade: 'B',
  },
  P75: {
    title: 'Photography for the aesthetic surgeon',
    address: 'https://plasticsurgerykey.com/3-photography-for-the-aesthetic-surgeon/',
    grade: 'B',
  },
  P76: {
    title: 'Practical Dermatology, acne scars',
    address:
      'https://practicaldermatology.com/topics/practice-management/acnescarsoptimizingtreatmentwithdevicesand-combinations/20542',
    grade: 'B',
  },
  P77: {
    title: 'Wu, melasma review',
    address: 'https://doi.org/10.1097/dss.0000000000002763',
    year: 2020,
    grade: 'A',
  },
  P78: {
    title: 'Juhasz & Cohen scars review',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7764156',
    year: 2020,
    grade: 'A',
  },
  P80: {
    title: 'Cochrane acne scars',
    address: 'http://cochranelibrary-wiley.com/doi/10.1002/14651858.CD011946.pub2/full',
    year: 2016,
    grade: 'A',
  },
} as const satisfies Readonly<Record<string, Source>>;
