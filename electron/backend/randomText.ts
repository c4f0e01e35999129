/**
 * Text that nobody can guess. Node's crypto is loaded with the first of it: a clinic is opened without, and to load it
 * takes longer than to open the file.
 */
export function randomText(bytes: number, encoding: 'hex' | 'base64' | 'base64url'): string {
  return process.getBuiltinModule('node:crypto').randomBytes(bytes).toString(encoding);
}
