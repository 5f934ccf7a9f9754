/** A part of what `npm run bench -- archive` prints. */
export interface Section {
	readonly name: string
	/** The lines to print. `gold`: the folder of gold sets, which may lack some of them. */
	readonly run: (gold: string) => string | Promise<string>
}
