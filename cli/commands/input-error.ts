/** A mistake in what a command was given, which its message explains wholly. */
export class InputError extends Error {}
