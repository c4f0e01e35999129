/** Scales that are not offered, and why: a number that is remembered and not read would look as sure as the others. */

interface LeftOut {
  readonly name: string;
  readonly why: string;
}

/** Named where scores are entered, so that nobody looks for them in vain. */
export const scalesLeftOut: readonly LeftOut[] = [
  {
    name: 'Goodman and Baron, quantitative',
    why: 'Its table of points by scar type and number must be copied from the paper, which was not read whole.',
  },
  {
    name: 'ECCA',
    why: 'Neither the weights of its six items nor its range were found in a text that could be read.',
  },
  { name: 'POSAS and Vancouver Scar Scale', why: 'Their categories have not been looked up.' },
];

/** What is verified and has its place elsewhere. */
export const scalesElsewhere: readonly LeftOut[] = [
  { name: 'Pain, 0 to 10 (NRS)', why: 'It is asked at the end of each session and stands in its record.' },
  { name: 'Fitzpatrick skin type', why: 'It stands with the client: a fact about her skin, not an outcome.' },
];
