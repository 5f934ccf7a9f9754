import {isClosed} from '../../evaluate/closed.js'
import type {SetScore} from '../../evaluate/scoreboard.js'

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
