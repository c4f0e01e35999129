/** Who may do what is decided by role; the router enforces it, screens only hide what would be refused. */
export const roles = ['owner', 'practitioner', 'front_desk'] as const;
export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, string>> = {
  owner: 'Owner',
  practitioner: 'Practitioner',
  front_desk: 'Front desk',
};
