/** `npm run bench`: prints ratios and whether the gates are met. Absolute times are of this machine, today. */
import { benchSlots } from './slots.ts';
import { benchWindows } from './windows.ts';

for (const bench of [benchSlots, benchWindows]) console.log(`${(await bench()).join('\n')}\n`);
