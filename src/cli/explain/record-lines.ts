import type {ExplainedJudgment, ExplainedRecord, Resolved} from '../../explain/schema.js'

const indent = '    '
const column = 13

/** All that is known of how a fact came about, line by line. */
export function detailsOf(record: ExplainedRecord, features: number): string[] {
	const {kind, says, found, words, resolved, claim, judgments, confidence, salience, id} = record
	return [
		`  ${kind}  ${says}`,
		entry('found by', `${found.by} of ${found.room} (${found.rule})`),
		...found.rules.map(({rule, example}) => more(`${rule}${example === null ? '' : `, as in “${example}”`}`)),
		...(words.length > 0 ? [entry('words', words.map(({part, text}) => `${part} ${quoted(text)}`).join(' · '))] : []),
		...resolved.flatMap(resolvedLines),
		entry('claim', claimWords(claim)),
		...judgments.flatMap((judgment) => [
			entry('let pass', `${judgment.model}: ${oddsOf(judgment.probability, judgment.least)}`),
			...judgmentLines(judgment, features, ' '.repeat(indent.length + column)),
		]),
		entry('confidence', confidenceWords(confidence)),
		...(confidence.judgment ? judgmentLines(confidence.judgment, features, ' '.repeat(indent.length + column)) : []),
		entry('salience', String(Math.round(salience.value * 1000) / 1000)),
		...(salience.judgment ? judgmentLines(salience.judgment, features, ' '.repeat(indent.length + column)) : []),
		entry('id', id),
		'',
	]
}

// `0.931, before calibration 0.939`, `0.272, needed 0.155`
function confidenceWords({value, before, judgment}: ExplainedRecord['confidence']): string {
	if (before !== null) return `${value}, before calibration ${before}`
	return judgment ? oddsOf(value, judgment.least) : String(value)
}

// `reported, by Ana Ruiz; possible`
function claimWords({mode, by, polarity, modality}: ExplainedRecord['claim']): string {
	const who = mode === 'stated' ? 'stated by the article' : `${mode}${by === null ? '' : `, by ${by}`}`
	return [who, ...(polarity === 'denied' ? ['denied'] : []), ...(modality === 'actual' ? [] : [modality])].join('; ')
}

const entry = (name: string, text: string): string => `${indent}${name.padEnd(column)}${text}`

const more = (text: string): string => `${' '.repeat(indent.length + column)}${text}`

function resolvedLines({part, words, name, rule, confidence, candidates}: Resolved): string[] {
	const how = [rule, confidence === null ? null : String(confidence)].filter(Boolean).join(', ')
	const from = words === null || words.text === name ? '' : `${quoted(words.text)} → `
	const others = candidates.slice(0, maxCandidates).map((one) => `${one.name || 'no one'} ${one.probability}`)
	return [
		entry(part, `${from}${name || 'unknown'}${how === '' ? '' : ` (${how})`}`),
		...(others.length > 1 ? [more(`among ${others.join(', ')}`)] : []),
	]
}

const maxCandidates = 5

/** The features of a judgment that weigh most: `+0.65 mode = indirect`. */
export const judgmentLines = ({features}: ExplainedJudgment, count: number, margin: string): string[] =>
	features
		.slice(0, count)
		.map(({feature, weight}) => `${margin}${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}  ${feature}`)

/** `0.106, needed 0.155`; empty where no model was asked. */
export function oddsOf(probability: number | null, least: number | null): string {
	if (probability === null) return ''
	return least === null || least === 0 ? String(probability) : `${probability}, needed ${least}`
}

const maxShown = 120

/** Words in quotation marks, long ones cut. */
export function quoted(text: string): string {
	const line = text.replace(/\s+/g, ' ')
	return `“${line.length > maxShown ? `${line.slice(0, maxShown - 1)}…` : line}”`
}
