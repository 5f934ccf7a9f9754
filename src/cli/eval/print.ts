import {isClosed} from '../../evaluate/gold/gold-file.js'
import type {Row} from '../../evaluate/score.js'
import type {SetScore} from '../../evaluate/scoreboard.js'
import {writeText} from '../write-text.js'

/** The errors of a set for a reader: the commonest kinds first, each example with its words, gold, ours and rule. */
export function errorPage({set, errors}: SetScore): string {
	if (isClosed(set)) return `${set}\n  closed: measured in totals, none of its errors is shown\n\n`
	const kinds = errors.map(({kind, count, examples}) => {
		const lines = examples.map(
			({text, gold, ours, rule}) =>
				`    ${text}\n      gold  ${oneLine(gold)}\n      ours  ${oneLine(ours)}${rule ? `   [${rule}]` : ''}\n`,
		)
		return `  ${kind}: ${count}\n${lines.join('')}`
	})
	return `${set}\n${kinds.join('')}\n`
}

const oneLine = (words: string | null): string => (words ?? '–').replace(/\s+/g, ' ')

/** Writes rows as JSON, figures to a thousandth; `-` is standard output. */
export async function writeRows(file: string, rows: readonly Row[]): Promise<void> {
	const text = `${JSON.stringify(rows.map(rounded), null, '\t')}\n`
	if (file === '-') process.stdout.write(text)
	else await writeText(file, text)
}

const rounded = (row: Row): Row => ({...row, value: row.value === null ? null : Math.round(row.value * 1000) / 1000})
