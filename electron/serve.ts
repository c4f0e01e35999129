/** `npm run serve`: one clinic in the browser shell. Prints its address and opens nothing. */
import './node/refuseOldNode.ts';
import { argumentsOrExit } from './node/argumentsOrExit.ts';
import { makeLargeDemo } from './node/makeLargeDemo.ts';
import { runServer } from './node/runServer.ts';

const chosen = argumentsOrExit(process.argv.slice(2));
// Exits by itself, because a library's timer must not keep a closed clinic running.
process.exit((await makeLargeDemo(chosen)) ?? (await runServer(chosen, async () => undefined)));
