/** A face for the demo clinic: soft shapes that nobody takes for a person, with marks that fade a little. */
import { createRandom } from '../random.ts';

export interface DrawnFace {
  /** Which invented person: decides skin, hair and where the marks are. */
  readonly person: number;
  /** -0.5 turned half to the right of the picture, 0 facing, 0.5 half to its left. */
  readonly turn: number;
  /** How far the marks show, 1 at first. */
  readonly marks: number;
}

const looks = [
  { skin: '#d9a184', shade: '#b9795c', hair: '#5a3d2e' },
  { skin: '#9a6549', shade: '#6f4430', hair: '#2a1d18' },
  { skin: '#e6b9a0', shade: '#cc9174', hair: '#a97b45' },
] as const;

const width = 600;
const height = 800;
const middle = width / 2;

/** @returns an SVG of 600 × 800 */
export function drawFace({ person, turn, marks }: DrawnFace): string {
  const { skin, shade, hair } = looks[person % looks.length] ?? looks[0];
  const half = 150 - Math.abs(turn) * 22;
  const [left, right] = [middle - half, middle + half];
  const face = `<ellipse cx="${middle}" cy="360" rx="${half}" ry="200"`;
  const centre = middle - turn * 70;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs>
    <radialGradient id="wall"><stop offset="0" stop-color="#e9eef0"/><stop offset="1" stop-color="#cbd4d8"/></radialGradient>
    <radialGradient id="skin" cx="${0.5 - turn * 0.2}" cy="0.42">
      <stop offset="0.35" stop-color="${skin}"/><stop offset="1" stop-color="${shade}"/>
    </radialGradient>
    <clipPath id="inside">${face}/></clipPath>
  </defs>
  <rect width="${width}" height="${height}" fill="url(#wall)"/>
  <path d="M90 800 Q110 640 ${middle - 70} 620 L${middle + 70} 620 Q490 640 510 800 Z" fill="#8fa3a8"/>
  <rect x="${middle - 58}" y="500" width="116" height="160" rx="50" fill="${shade}"/>
  <ellipse cx="${middle + turn * 50}" cy="310" rx="${half + 30}" ry="225" fill="${hair}"/>
  ${face} fill="url(#skin)"/>
  <path d="M${left} 300 Q${left} 140 ${middle} 145 Q${right} 140 ${right} 300 Q${centre + 60} 250 ${centre} 215 Q${centre - 60} 250 ${left} 300Z" fill="${hair}"/>
  ${features(turn, centre, shade)}
  <g clip-path="url(#inside)" fill="${shade}" fill-opacity="${0.8 * marks}">${spots(person, turn, centre)}</g>
</svg>`;
}

/** Closed eyes, nose and mouth. */
function features(turn: number, centre: number, shade: string): string {
  const apart = 66 - Math.abs(turn) * 20;
  const mouth = 44 - Math.abs(turn) * 18;
  const lines = [centre - apart, centre + apart].map(
    (x) => `M${x - 24} 330 q24 14 48 0 M${x - 28} 302 q28 -14 56 0`,
  );
  lines.push(
    `M${centre} 330 q${-turn * 30 - 8} 70 4 76`,
    `M${centre - mouth} 468 q${mouth} 22 ${mouth * 2} 0`,
  );
  return `<path d="${lines.join(' ')}" fill="none" stroke="${shade}" stroke-width="6" stroke-linecap="round"/>`;
}

/** In the same places in every picture of a person; only how far they show changes. */
function spots(person: number, turn: number, centre: number): string {
  const random = createRandom(1000 + person);
  const places = Array.from({ length: 46 }, () => {
    const side = random.chance(0.5) ? -1 : 1;
    const x = centre + side * random.between(58, 118) * (1 - Math.abs(turn) * 0.25);
    const size = random.between(4, 9);
    return `<ellipse cx="${x}" cy="${random.between(370, 470)}" rx="${size}" ry="${size * 0.8}"/>`;
  });
  return places.join('');
}
