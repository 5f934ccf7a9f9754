import type {Row} from '../../evaluate/score.js'
import {writeText} from '../write-text.js'

/** Writes rows as JSON, figures to a thousandth; `-` is standard output. */
export async function writeRows(file: string, rows: readonly Row[]): Promise<void> {
	const text = `${JSON.stringify(rows.map(rounded), null, '\t')}\n`
	if (file === '-') process.stdout.write(text)
	else await writeText(file, text)
}

const rounded = (row: Row): Row => ({...row, value: row.value === null ? null : Math.round(row.value * 1000) / 1000})
