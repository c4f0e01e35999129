/**
 * For tests, run as a process of its own: a desk that saves pairs of rows until it is killed, and prints the number of
 * each pair once it is saved. Arguments: the file, the first number.
 */
import { writeSync } from 'node:fs';
import { openDatabase } from '../open.ts';

const [, , file = '', first = '0'] = process.argv;
const { raw } = openDatabase(file);
const insert = raw.prepare('insert into pairs (number, half, note) values (?, ?, ?)');
const savePair = raw.transaction((number: number) => {
  insert.run(number, 'one', 'x'.repeat(300));
  insert.run(number, 'other', 'x'.repeat(300));
});
for (let number = Number(first); ; number++) {
  savePair.immediate(number);
  writeSync(1, `${number}\n`);
}
