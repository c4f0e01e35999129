/** The invented clinics: who works there and when, how long it is open, and how faithful its clients are. */
import type { Role } from '../../../shared/roles.ts';

export interface DemoPerson {
  readonly name: string;
  readonly role: Role;
  readonly treats: boolean;
  readonly colour: string;
  readonly pin: string;
  /** Weekdays worked, 1 is Monday. Each treats in a room of their own. */
  readonly weekdays: readonly number[];
}

export interface House {
  /** Every weekday at least two of them treat, so that the demo has a full day whenever it is opened. */
  readonly people: readonly DemoPerson[];
  /** Minutes after midnight, every day of the week. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** Of a hundred clients after a session: how many come back in time, how many late, how many no more. */
  readonly comingBack: readonly [inTime: number, late: number, never: number];
  /** How many come before the advised day, for a reason that was kept: 0 to 1. */
  readonly early: number;
  /** How many of those who finish a course come for a review: 0 to 1. */
  readonly reviewed: number;
  /** After so many days nobody waits any more for a client who stays away. */
  readonly forgottenAfterDays: number;
}

const fivePeople: readonly DemoPerson[] = [
  {
    name: 'Mara Whitcombe',
    role: 'owner',
    treats: true,
    colour: '#1f6661',
    pin: '2580',
    weekdays: [1, 2, 3, 4, 7],
  },
  {
    name: 'Anil Rao',
    role: 'practitioner',
    treats: true,
    colour: '#2f5f9e',
    pin: '1470',
    weekdays: [2, 3, 4, 5, 6],
  },
  {
    name: 'Jess Okafor',
    role: 'practitioner',
    treats: true,
    colour: '#8a4b9c',
    pin: '3690',
    weekdays: [1, 3, 5, 6, 7],
  },
  { name: 'Tom Bell', role: 'front_desk', treats: false, colour: '#7a5230', pin: '1590', weekdays: [] },
  { name: 'Priya Nair', role: 'front_desk', treats: false, colour: '#a1493b', pin: '7530', weekdays: [] },
];

/** One year of a small clinic. */
export const smallHouse: House = {
  people: fivePeople,
  opensAt: 9 * 60,
  closesAt: 18 * 60,
  comingBack: [78, 13, 9],
  early: 0.05,
  reviewed: 0.5,
  forgottenAfterDays: Number.POSITIVE_INFINITY,
};

const joinedLater: readonly DemoPerson[] = [
  {
    name: 'Sofia Marques',
    role: 'practitioner',
    treats: true,
    colour: '#3d6b2f',
    pin: '4680',
    weekdays: [1, 2, 4, 5, 6],
  },
  {
    name: 'Daniel Frost',
    role: 'practitioner',
    treats: true,
    colour: '#9a6a12',
    pin: '8520',
    weekdays: [2, 3, 4, 6, 7],
  },
  {
    name: 'Hana Novak',
    role: 'practitioner',
    treats: true,
    colour: '#4b4f9c',
    pin: '9630',
    weekdays: [1, 3, 5, 6, 7],
  },
];

/** The same clinic after many years: six treat, open longer; of those who come, many come once. */
export const largeHouse: House = {
  people: [...fivePeople, ...joinedLater],
  opensAt: 8 * 60,
  closesAt: 20 * 60,
  comingBack: [44, 10, 46],
  early: 0,
  reviewed: 0.6,
  forgottenAfterDays: 400,
};
