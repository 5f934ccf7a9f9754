import {writeFile} from 'node:fs/promises'
import type {Row} from '../../evaluate/score.js'

/** Writes rows as JSON, figures to a thousandth; `-` is standard output. */
export async function writeRows(file: string, rows: readonly Row[]): Promise<void> {
	const text = `${JSON.stringify(rows.map(rounded), null, '\t')}\n`
	if (file === '-') process.stdout.write(text)
	else await writeFile(file, text)
}

const rounded = (row: Row): Row => ({...row, value: row.value === null ? null : Math.round(row.value * 1000) / 1000})
