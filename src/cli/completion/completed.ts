/** What may stand behind an option, or as an argument. */
export type Value =
	| {readonly is: 'file' | 'folder'}
	/** Something that only the user knows: a number, a date, a name. */
	| {readonly is: 'free'}
	| {readonly is: 'one' | 'list'; readonly values: readonly string[]}

export interface CompletedOption {
	/** `-f` and `--format`, as many as there are. */
	readonly flags: readonly string[]
	readonly description: string
	/** Null for an option without a value. */
	readonly value: Value | null
}

export interface CompletedCommand {
	/** The words that call it, without the program's own name: none for the program itself, `queue`, `status`. */
	readonly words: readonly string[]
	readonly description: string
	readonly options: readonly CompletedOption[]
	/** Names of the commands below it. */
	readonly commands: readonly string[]
	/** What its arguments are. */
	readonly argument: Value
}
