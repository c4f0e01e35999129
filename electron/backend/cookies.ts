/**
 * The two cookies of a desk: who is signed in there, and which desk it is. Not `Secure`: the browser shell speaks plain
 * HTTP on loopback, where nothing leaves the machine.
 */
import { randomText } from './randomText.ts';

export const sessionCookieName = 'rollcall_session';
const deskCookieName = 'rollcall_desk';
const tenYearsInSeconds = 315_360_000;

export function readCookie(request: Request, name: string): string | undefined {
  const pair = request.headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** The header that gives the desk its session, or takes it away. It ends with the browser. */
export function sessionCookie(token: string | undefined): string {
  const end = token === undefined ? '; Max-Age=0' : '';
  return `${sessionCookieName}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict${end}`;
}

/** The desk's short name for the audit, with the header that keeps it when it is new. */
export function readDesk(request: Request): { readonly desk: string; readonly cookie?: string } {
  const known = readCookie(request, deskCookieName);
  if (known && /^desk-[0-9a-f]{6}$/.test(known)) return { desk: known };
  const desk = `desk-${randomText(3, 'hex')}`;
  return {
    desk,
    cookie: `${deskCookieName}=${desk}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${tenYearsInSeconds}`,
  };
}
