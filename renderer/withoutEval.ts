/**
 * Imported before everything else. zod tries, as soon as a schema is made, whether it may compile code; the content
 * policy forbids that and reports the attempt as a breach.
 */
import { config } from 'zod';

config({ jitless: true });
