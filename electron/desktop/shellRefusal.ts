/** The desktop declines or could not do something. `message` is the sentence that the user reads; it names no client. */
export class ShellRefusal extends Error {
  override readonly name = 'ShellRefusal';
}
