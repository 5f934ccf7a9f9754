/** A gold file that can't be read: says where. */
export class GoldError extends Error {
	readonly line: number

	constructor(path: string, line: number, field: string, problem: string) {
		super(`${path}:${line}:${field ? ` ${field}:` : ''} ${problem}`)
		this.name = 'GoldError'
		this.line = line
	}
}
