/** `counted(1, 'row')` → '1 row', `counted(1200, 'row')` → '1,200 rows'. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${written(count)} ${count === 1 ? one : many}`;
}

/** `written(1200)` → '1,200'. */
export function written(count: number): string {
  return count.toLocaleString('en');
}
