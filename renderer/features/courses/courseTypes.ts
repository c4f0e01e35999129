import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';

type Appointments = inferRouterOutputs<AppRouter>['appointments'];
export type ProposedCourse = Appointments['proposeCourse'];
export type ProposedVisit = ProposedCourse['visits'][number];
export type CourseTime = ProposedVisit['alternatives'][number];
export type ProposedReflow = Appointments['proposeReflow'];
export type ReflowLine = ProposedReflow['lines'][number];
