/** For tests, run as a process of its own: brings a file along and dies as if the power went, at the moment named. */
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open.ts';
import { killedStep, shapes } from './migrationSteps.fixture.ts';

const [, , file = '', moment] = process.argv;
const step = killedStep((now) => {
  if (now === moment) process.kill(process.pid, 'SIGKILL');
});
await migrate(openDatabase(file).raw, [shapes[0], step], { backup: async () => {} });
