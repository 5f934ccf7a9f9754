/** A gold file that can't be read: says where. */
export class GoldError extends Error {
	readonly line: number

	constructor(path: string, line: number, field: string, problem: string) {
		super(`${path}:${line}:${field ? ` ${field}:` : ''} ${problem}`)
		this.name = 'GoldError'
		this.line = line
	}
}

/**
 * True of a set that is used for measuring and never read, recognized by its path or name: `newsfacts/closed.jsonl.gz`.
 * Its totals alone are given; its differences and its words stay inside the task that scores it.
 */
export const isClosed = (path: string): boolean => /(?:^|[\\/])closed(?:\.[a-z0-9]+)*$/i.test(path)

/** Runs what reads a set. Where that set is closed, an error names file and line and quotes nothing. */
export function withoutWords<T>(path: string, run: () => T): T {
	if (!isClosed(path)) return run()
	try {
		return run()
	} catch (error) {
		const problem = error instanceof GoldError ? 'is not as it should be' : 'an article of it is read wrong'
		throw new GoldError(
			path,
			error instanceof GoldError ? error.line : 1,
			'',
			`${problem}: what stands there is not shown, since the set is closed; get the file anew from its source`,
		)
	}
}
