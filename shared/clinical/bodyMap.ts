/**
 * Where each zone lies on the drawing of face and body: SVG paths, one drawing for screen and paper. The client looks at
 * the reader, so her left is on the reader's right. Drawn for this program; it shows places, not anatomy.
 */
import type { ZoneId } from './zones.ts';

/** One outline of a zone; `isMirrored` draws it a second time on the other side of the middle. */
export interface ZoneShape {
  readonly zone: ZoneId;
  readonly path: string;
  readonly isMirrored?: boolean;
  /** Middle of the figure written on it. Left out where the zone is named in another view. */
  readonly label?: readonly [x: number, y: number];
}

export interface BodyView {
  readonly id: 'face' | 'front' | 'back';
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The line in the middle about which shapes are mirrored. */
  readonly middle: number;
  /** What is only drawn: eyes, mouth, feet. Under the zones, and over them. */
  readonly under: readonly string[];
  readonly over: readonly string[];
  /** In the order in which they are drawn and walked through. */
  readonly shapes: readonly ZoneShape[];
}

const face: BodyView = {
  id: 'face',
  name: 'Face, neck and scalp',
  width: 240,
  height: 300,
  middle: 120,
  under: [
    'M53 104 C45 98 41 106 43 118 C45 130 50 138 57 138',
    'M187 104 C195 98 199 106 197 118 C195 130 190 138 183 138',
  ],
  over: [
    'M75 112 C81 105 95 105 101 112 C95 118 81 118 75 112 Z M84.5 111.5 a3.5 3.5 0 1 0 7 0 a3.5 3.5 0 1 0 -7 0',
    'M139 112 C145 105 159 105 165 112 C159 118 145 118 139 112 Z M148.5 111.5 a3.5 3.5 0 1 0 7 0 a3.5 3.5 0 1 0 -7 0',
    'M66 96 C76 89 92 88 104 94',
    'M174 96 C164 89 148 88 136 94',
    'M98 184 C106 179 114 177 120 180 C126 177 134 179 142 184 C134 192 128 194 120 194 C112 194 106 192 98 184 Z M98 184 C110 186 130 186 142 184',
    'M111 152 C113 155 116 156 118 155 M129 152 C127 155 124 156 122 155',
  ],
  shapes: [
    {
      zone: 'decolletage',
      path: 'M81 240 C96 251 144 251 159 240 C174 248 196 251 214 260 C202 280 162 295 120 296 C78 295 38 280 26 260 C44 251 66 248 81 240 Z',
      label: [120, 276],
    },
    {
      zone: 'neck',
      path: 'M90 196 C91 214 90 228 82 238 C96 248 144 248 158 238 C150 228 149 214 150 196 Z',
      label: [120, 236],
    },
    {
      zone: 'scalp',
      path: 'M54 92 C46 46 76 14 120 14 C164 14 194 46 186 92 C180 70 162 58 120 58 C78 58 60 70 54 92 Z',
      label: [120, 38],
    },
    {
      zone: 'forehead',
      path: 'M54 94 C60 71 78 60 120 60 C162 60 180 71 186 94 C170 84 148 84 133 91 L107 91 C92 84 70 84 54 94 Z',
      label: [120, 77],
    },
    {
      zone: 'glabella',
      path: 'M107 92 L133 92 C130 100 130 106 131 113 L109 113 C110 106 110 100 107 92 Z',
      label: [120, 103],
    },
    {
      zone: 'periorbital',
      path: 'M55 98 C70 85 93 86 106 93 C110 102 109 110 107 119 C99 134 74 135 60 122 C56 115 54 106 55 98 Z M72 112 C78 121 98 121 104 112 C98 102 78 102 72 112 Z',
      isMirrored: true,
      label: [88, 129],
    },
    {
      zone: 'nose',
      path: 'M109 114 L131 114 C131 128 138 142 138 150 C138 158 128 161 120 161 C112 161 102 158 102 150 C102 142 109 128 109 114 Z',
      label: [120, 141],
    },
    {
      zone: 'cheek_right',
      path: 'M53 106 C54 114 57 120 59 124 C74 138 98 136 107 121 C107 132 102 142 100 149 C98 160 96 170 91 186 C76 182 62 168 57 148 C54 134 53 120 53 106 Z',
      label: [78, 157],
    },
    {
      zone: 'cheek_left',
      path: 'M187 106 C186 114 183 120 181 124 C166 138 142 136 133 121 C133 132 138 142 140 149 C142 160 144 170 149 186 C164 182 178 168 183 148 C186 134 187 120 187 106 Z',
      label: [162, 157],
    },
    {
      zone: 'upper_lip',
      path: 'M101 157 C110 164 130 164 139 157 C142 166 144 173 146 181 C136 178 128 174 120 177 C112 174 104 178 94 181 C96 173 98 166 101 157 Z',
      label: [120, 170],
    },
    {
      zone: 'jaw',
      path: 'M57 152 C64 171 77 183 91 188 C92 198 93 208 100 217 C84 211 70 194 64 176 C60 166 58 160 57 152 Z',
      isMirrored: true,
      label: [80, 193],
    },
    {
      zone: 'chin',
      path: 'M94 187 C102 197 110 199 120 199 C130 199 138 197 146 187 C148 199 147 209 139 217 C133 221 127 222 120 222 C113 222 107 221 101 217 C93 209 92 199 94 187 Z',
      label: [120, 211],
    },
  ],
};

const head = 'M80 8 C90 8 95 16 94 27 C93 38 87 46 80 46 C73 46 67 38 66 27 C65 16 70 8 80 8 Z';
const neckBelow = 'M73 43 L72 54 M87 43 L88 54';
const shoulder = 'M69 55 C60 60 47 58 42 69 C39 76 38 83 38 91 L52 91 C53 82 55 72 66 66 Z';
const arm =
  'M38 93 L52 93 C52 106 50 116 48 126 C47 142 44 154 41 166 L31 164 C31 150 32 138 34 124 C35 113 37 103 38 93 Z';
const hand =
  'M31 166 L41 168 C44 174 46 180 44 181 C42 182 41 178 40 176 C41 184 39 194 35 196 C30 197 27 189 27 181 C27 175 29 170 31 166 Z';

const front: BodyView = {
  id: 'front',
  name: 'Body from the front',
  width: 160,
  height: 340,
  middle: 80,
  under: [
    head,
    neckBelow,
    'M58 258 L73 258 C75 278 71 300 69 314 L60 314 C57 298 54 278 58 258 Z',
    'M102 258 L87 258 C85 278 89 300 91 314 L100 314 C103 298 106 278 102 258 Z',
    'M60 316 L69 316 C71 324 66 331 55 331 C53 326 59 322 60 316 Z',
    'M100 316 L91 316 C89 324 94 331 105 331 C107 326 101 322 100 316 Z',
  ],
  over: [],
  shapes: [
    {
      zone: 'chest',
      path: 'M71 56 L89 56 C91 66 104 68 106 84 C97 77 88 78 80 85 C72 78 63 77 54 84 C56 68 69 66 71 56 Z',
      label: [80, 71],
    },
    { zone: 'shoulders', path: shoulder, isMirrored: true, label: [49, 75] },
    {
      zone: 'breasts',
      path: 'M54 87 C62 79 74 80 79 88 L79 105 C70 112 57 109 54 101 C53 96 53 91 54 87 Z',
      isMirrored: true,
      label: [66, 97],
    },
    { zone: 'arms', path: arm, isMirrored: true, label: [42, 118] },
    {
      zone: 'abdomen',
      path: 'M55 106 C61 112 71 113 80 107 C89 113 99 112 105 106 C103 117 102 126 105 139 C97 151 88 155 80 157 C72 155 63 151 55 139 C58 126 57 117 55 106 Z',
      label: [80, 133],
    },
    { zone: 'hands', path: hand, isMirrored: true, label: [34, 184] },
    {
      zone: 'hips',
      path: 'M54 141 C61 152 70 157 79 159 L79 168 C70 170 58 169 51 166 C51 156 52 148 54 141 Z',
      isMirrored: true,
      label: [64, 162],
    },
    {
      zone: 'thighs',
      path: 'M51 168 C58 171 71 172 79 170 C78 194 76 214 74 232 L57 232 C53 212 50 190 51 168 Z',
      isMirrored: true,
      label: [65, 200],
    },
    {
      zone: 'knees',
      path: 'M57 234 L74 234 C75 242 75 250 73 256 L58 256 C56 250 56 242 57 234 Z',
      isMirrored: true,
      label: [65, 246],
    },
  ],
};

const back: BodyView = {
  id: 'back',
  name: 'Body from behind',
  width: 160,
  height: 340,
  middle: 80,
  under: [
    head,
    neckBelow,
    'M57 234 L74 234 C75 242 75 250 73 256 L58 256 C56 250 56 242 57 234 Z',
    'M103 234 L86 234 C85 242 85 250 87 256 L102 256 C104 250 104 242 103 234 Z',
    'M60 316 L69 316 C71 326 66 331 58 331 C56 327 60 322 60 316 Z',
    'M100 316 L91 316 C89 326 94 331 102 331 C104 327 100 322 100 316 Z',
  ],
  over: [],
  shapes: [
    {
      zone: 'back',
      path: 'M71 56 L89 56 C91 66 104 68 107 84 C106 102 102 120 105 139 C92 145 68 145 55 139 C58 120 54 102 53 84 C56 68 69 66 71 56 Z',
      label: [80, 100],
    },
    { zone: 'shoulders', path: shoulder, isMirrored: true },
    { zone: 'arms', path: arm, isMirrored: true },
    { zone: 'hands', path: hand, isMirrored: true },
    {
      zone: 'buttocks',
      path: 'M54 141 C63 146 73 147 79 146 L79 176 C71 183 57 180 51 171 C50 158 52 149 54 141 Z',
      isMirrored: true,
      label: [65, 163],
    },
    {
      zone: 'thighs',
      path: 'M51 174 C57 182 71 185 79 179 C78 198 76 216 74 232 L57 232 C53 214 51 196 51 174 Z',
      isMirrored: true,
    },
    {
      zone: 'calves',
      path: 'M58 258 L73 258 C76 278 71 300 69 314 L60 314 C56 298 53 278 58 258 Z',
      isMirrored: true,
      label: [65, 283],
    },
  ],
};

export const bodyViews: readonly BodyView[] = [face, front, back];

/**
 * Up to which needle length, in millimetres, a colour stands, palest first; round figures that tell lengths apart. They
 * say nothing about what is allowed.
 */
export const needleBands = [0.3, 0.5, 1, 1.5, 2, 5] as const;

/** Index into `needleBands`; the last one for anything longer. */
export function needleBand(millimetres: number): number {
  const band = needleBands.findIndex((upTo) => millimetres <= upTo);
  return band === -1 ? needleBands.length - 1 : band;
}

/** 'up to 0.3 mm', 'over 0.3, up to 0.5 mm' */
export function bandName(band: number): string {
  const from = needleBands[band - 1];
  const to = needleBands[band];
  if (from === undefined) return `up to ${to} mm`;
  return band === needleBands.length - 1 ? `over ${from} mm` : `to ${to} mm`;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Where each zone is written, all views side by side: what the arrow keys walk on. */
const places: ReadonlyArray<{ readonly zone: ZoneId; readonly x: number; readonly y: number }> =
  bodyViews.flatMap((view, index) =>
    view.shapes.flatMap(({ zone, label }) =>
      label
        ? [{ zone, x: index * 320 + (label[0] / view.width) * 260, y: (label[1] / view.height) * 320 }]
        : [],
    ),
  );

/** The next zone in that direction: the nearest one, straight ahead before aside. Stays where nothing lies there. */
export function zoneTowards(from: ZoneId, arrow: Arrow): ZoneId {
  const here = places.find(({ zone }) => zone === from);
  if (!here) return from;
  const isAcross = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const sign = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1;
  const ahead = places.flatMap((place) => {
    const along = sign * (isAcross ? place.x - here.x : place.y - here.y);
    const aside = Math.abs(isAcross ? place.y - here.y : place.x - here.x);
    return along > 1 ? [{ zone: place.zone, distance: along + 2 * aside }] : [];
  });
  return ahead.sort((one, other) => one.distance - other.distance)[0]?.zone ?? from;
}
