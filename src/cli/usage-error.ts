/** The command was used wrongly: an option it does not have, a value it cannot take, a file not named. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
