/**
 * Visits as a file for the client's own calendar: `GET /appointments/<id>.ics` and `GET /clients/<id>/appointments.ics`.
 * Only for a desk where somebody is signed in; the desk gives it to the client.
 */
import type { Hono } from 'hono';
import { visitsCalendar } from '../../../../shared/calendarFile/visitsCalendar.ts';
import { appointmentId, clientId } from '../../../../shared/ids.ts';
import { instantOf, localDateOf } from '../../../../shared/scheduling/wallTime.ts';
import { isLive } from '../../../../shared/schemas/appointments.ts';
import type { Deps } from '../../deps.ts';
import { type Appointment, findAppointment } from '../appointments/appointments.repo.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { listVisitsForFile } from './calendarFiles.repo.ts';

/** @param isSignedIn whether somebody is signed in, and the screen not locked, at the desk that asks */
export function addCalendarFiles(app: Hono, deps: Deps, isSignedIn: (request: Request) => boolean): void {
  const db = deps.database.kysely;
  const answer = async (request: Request, find: () => Promise<CalendarFile | undefined>) => {
    if (!isSignedIn(request)) return plain('Please sign in first.', 401);
    const file = await find();
    return file ? fileResponse(deps, file) : plain('There is no visit for a calendar here.', 404);
  };
  app.get('/appointments/:file{.+\\.ics}', (c) =>
    answer(c.req.raw, async () => {
      const id = appointmentId.safeParse(c.req.param('file').slice(0, -'.ics'.length));
      const visit = id.success ? await findAppointment(db, id.data) : undefined;
      return visit && { name: `appointment-${visit.startsLocal.slice(0, 10)}.ics`, visits: [visit] };
    }),
  );
  app.get('/clients/:id/appointments.ics', (c) =>
    answer(c.req.raw, async () => {
      const id = clientId.safeParse(c.req.param('id'));
      const visits = id.success ? await listVisitsForFile(db, id.data, await startOfToday(deps)) : [];
      return visits.length > 0 ? { name: 'appointments.ics', visits } : undefined;
    }),
  );
}

interface CalendarFile {
  readonly name: string;
  readonly visits: readonly Appointment[];
}

async function fileResponse(deps: Deps, { name, visits }: CalendarFile): Promise<Response> {
  const clinic = await findClinic(deps.database.kysely);
  if (!clinic) return plain('This clinic has not been set up yet.', 404);
  const filed = visits.map((visit) => ({ ...visit, isCancelled: !isLive(visit.status) }));
  return new Response(visitsCalendar(filed, { clinic, writtenAt: deps.now() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}

async function startOfToday(deps: Deps): Promise<number> {
  const clinic = await findClinic(deps.database.kysely);
  const zone = clinic?.timeZone ?? 'UTC';
  return instantOf(`${localDateOf(deps.now(), zone)}T00:00`, zone).instant;
}

const plain = (text: string, status: number) => new Response(text, { status });
