/** `npm run serve`: one clinic in the browser shell. Prints its address and opens nothing. */
import './node/refuseOldNode.ts';
import { argumentsOrExit } from './node/argumentsOrExit.ts';
import { keepCompiled } from './node/keepCompiled.ts';
import { makeLargeDemo } from './node/makeLargeDemo.ts';

const chosen = argumentsOrExit(process.argv.slice(2));
keepCompiled();
const { runServer } = await import('./node/runServer.ts');
// Exits by itself, because a library's timer must not keep a closed clinic running.
process.exit((await makeLargeDemo(chosen)) ?? (await runServer(chosen, async () => undefined)));
