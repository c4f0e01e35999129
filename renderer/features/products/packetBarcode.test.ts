import { expect, test } from 'vitest';
import { groupSeparator as gs, readPacketBarcode } from './packetBarcode.ts';

const gtin = '04012345678901';
const whole = { gtin, lotNumber: 'ABC123', expiresOn: '2028-06-30', serial: 'S99' };

test('one scan says product, lot, expiry and serial, whatever the scanner types between them', () => {
  const scans = [
    `01${gtin}1728063010ABC123${gs}21S99`,
    `]d201${gtin}1728063010ABC123${gs}21S99`,
    `]D2${gs}01${gtin}${gs}17280630${gs}10abc123${gs}21S99${gs}`,
    `]C101${gtin}21S99|1728060010ABC123`,
    `01${gtin}1728063010ABC123<GS>21S99`,
    `(01)${gtin}(17)280630(10)ABC123(21)S99`,
    ` 01${gtin}1728063021S99~10ABC123 `,
  ];
  expect(scans.map(readPacketBarcode)).toEqual(scans.map(() => whole));
});

test('a code without product or serial says the rest; a plain lot number is left alone', () => {
  expect(readPacketBarcode(`]C11728063010L-7`)).toEqual({
    gtin: '',
    lotNumber: 'L-7',
    expiresOn: '2028-06-30',
    serial: '',
  });
  expect(
    ['', 'L-100', 'PC2610A', '10ABC', '0104012345678901', '01040123456789021728063010A'].map(
      readPacketBarcode,
    ),
  ).toEqual([
    ...[undefined, undefined, undefined, undefined],
    { gtin, lotNumber: '', expiresOn: '', serial: '' },
    undefined,
  ]);
});

test('a code that was read in part, or whose parts ran into each other, is not guessed at', () => {
  const scans = [
    `]C101${gtin.slice(0, 9)}`,
    `]C10104012345678902`,
    `01${gtin}1728023010ABC`,
    `01${gtin}10ABCDEFGHIJ1728063021SERIAL1`,
    `01${gtin}1728`,
  ];
  expect(scans.map(readPacketBarcode)).toEqual(scans.map(() => 'misread'));
});
