import type {QuoteFact} from '#src/facts/quote/schema.js'
import type {StatementFact} from '#src/facts/statement/schema.js'
import {confidences} from '#src/model/confidences.js'

/** A value of the table. */
export interface Measured {
	readonly group: string
	readonly key: string
	readonly value: number
}

/** Of how many records how many are right. */
export interface Tally {
	readonly right: number
	readonly all: number
}

/** Bounds on a confidence, and factors: no record has them for its own. */
export const isThreshold = (key: string): boolean => /^(?:min|max|weight)-|(?:factor|bonus)$/.test(key)

/** Of fewer records no share is given. */
const minRecords = 5

const threshold = 'threshold or factor'

/** What the measurement of a value says, for the line of its table. */
export function commentOf(
	{group, key}: Measured,
	withModels: ReadonlyMap<string, Tally>,
	without: ReadonlyMap<string, Tally>,
): string {
	const id = `${group} ${key}`
	const tally = withModels.get(id)
	if (tally && tally.all >= minRecords) return shareOf(tally)
	const ruled = without.get(id)
	if (ruled && ruled.all >= minRecords) return `${shareOf(ruled)} without models`
	if (isThreshold(key)) return threshold
	return `not measured: too few (${Math.max(tally?.all ?? 0, ruled?.all ?? 0)})`
}

const shareOf = ({right, all}: Tally): string => `${((100 * right) / all).toFixed(0)} % of ${all}`

/** The source of the table with each measurement as the comment of its line; thresholds keep the comments that they have. */
export function writeComments(source: string, lines: readonly (Measured & {readonly comment: string})[]): string {
	let group = ''
	return source
		.split('\n')
		.map((line) => {
			group = /^\t(\w+): \{$/.exec(line)?.[1] ?? group
			const [, head, key] = /^(\t\t'?([\w./-]+)'?: [\d.]+,)/.exec(line) ?? []
			const found = lines.find((one) => one.group === group && one.key === key)
			return !found || found.comment === threshold ? line : `${head} // ${found.comment}`
		})
		.join('\n')
}

const marksKeys: Readonly<Record<string, string>> = {
	'marks/cue': 'marks-with-cue',
	'marks/floating': 'marks-without-cue',
	'marks/colon': 'colon-introduction',
	'marks/dash': 'dash-signature',
	turn: 'transcript-turn',
}

/** The value that a quote has; none where models found it. */
export function keyOfQuote({evidence: {rule}, mode}: QuoteFact): string[] {
	if (/^cue\//.test(rule)) return [`quotes ${mode === 'indirect' ? 'cue-clause' : 'cue-clause-with-marks'}`]
	const key = /^according/.test(rule) ? 'according-to' : marksKeys[rule]
	return key === undefined ? [] : [`quotes ${key}`]
}

/** The value of a statement, and that of its object. */
export function keysOfStatement({confidence, object}: StatementFact): string[] {
	const own = confidence - (object ? confidences.statements['object-bonus'] : 0)
	const key = own < confidences.statements.clause - 0.01 ? 'clause/inherited-subject' : 'clause'
	return [`statements ${key}`, ...(object ? ['statements object-bonus'] : [])]
}
