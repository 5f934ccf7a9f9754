/** A file of a report: its place below the folder, with `/`, and its text. */
export interface ReportFile {
	readonly path: string
	readonly text: string
}

/**
 * A file of data. A page that is opened from a disk can't fetch, so it is a script of one call; the data are JSON in a string,
 * which the page parses: nothing of them is ever run.
 */
export const dataFile = (name: string, data: unknown): ReportFile => ({
	path: `data/${name}.js`,
	text: `${dataHead}${name}',${quotedJson(data)})\n`,
})

/** How every file of data begins. */
export const dataHead = "newsfactsReport('"

// U+2028 and U+2029 may stand in strings of a script; JSON has no raw line feed.
const quotedJson = (data: unknown): string => `'${JSON.stringify(data).replace(/[\\']/g, '\\$&')}'`
