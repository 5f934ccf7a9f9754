import {visibleLine} from '../../emit/visible.js'
import type {Dropped, ExplainedRecord, ExplainedSentence, Explanation, Seen} from '../../explain/schema.js'
import type {Span} from '../../model/span.js'
import {isAsked} from './focus.js'
import {detailsOf, judgmentLines, oddsOf, quoted} from './record-lines.js'

/** What is printed of an explanation. */
export interface Shown {
	/** Null for the whole article, a line each; else all details of what touches these places. */
	readonly places: readonly Span[] | null
	/** Features of a judgment. */
	readonly features: number
	/** What was far from being a fact too, and all that was seen. */
	readonly all: boolean
	readonly kinds: ReadonlySet<string>
}

/** An explanation for a reader: sentence by sentence its facts and what was left out. */
export function explanationPage({article, records, sentences, messages}: Explanation, shown: Shown): string {
	const byId = new Map(records.map((record) => [record.id, record]))
	const parts = sentences
		.filter((sentence) => isAsked(shown.places, sentence))
		.map((sentence) => sentencePart(sentence, byId, shown))
	const notes = messages
		.filter((message) => shown.places === null || isAsked(shown.places, message))
		.map(({reason, start}) => `note at ${start}: ${reason}`)
	const empty = sentences.length === 0 ? [['no sentence was read']] : []
	const blocks = [[article], ...empty, ...parts, ...(notes.length > 0 ? [notes] : [])]
	return `${blocks.map((lines) => lines.map(visibleLine).join('\n')).join('\n\n')}\n`
}

function sentencePart(
	sentence: ExplainedSentence,
	byId: ReadonlyMap<string, ExplainedRecord>,
	{places, features, all, kinds}: Shown,
): string[] {
	const inDetail = places !== null
	const ids = new Set([...sentence.records, ...sentence.seen.flatMap((one) => one.records)])
	const records = [...ids].flatMap((id) => byId.get(id) ?? []).filter(({kind}) => kinds.has(kind))
	const asked = records.filter(({evidence}) => isAsked(places, evidence))
	const dropped = bestOfWords(sentence.dropped)
		.filter(({kind}) => kinds.has(kind))
		.filter((one) => isAsked(places, one) && (all || isNear(one)))
	const lines = [`[${sentence.index + 1}] ${oneLine(sentence.text)}`]
	for (const record of asked) lines.push(...(inDetail ? detailsOf(record, features) : [summaryOf(record)]))
	if (dropped.length > 0) lines.push(inDetail ? '  left out' : '  left out:')
	for (const one of dropped) lines.push(...droppedLines(one, inDetail ? features : 0))
	if (asked.length + dropped.length === 0)
		lines.push(`  nothing was proposed here${inDetail ? ', of the kinds asked for' : ''}`)
	const seen = sentence.seen.filter((one) => (inDetail || all) && (all || isWorthShowing(one)))
	if (seen.length > 0) lines.push(`  seen (✓ in a fact): ${seen.map(seenWords).join(' · ')}`)
	return lines
}

const summaryOf = ({kind, says, confidence, found}: ExplainedRecord): string =>
	`  ${kind.padEnd(9)} ${confidence.value.toFixed(2)}  ${oneLine(says)}  [${found.rule}]`

function droppedLines(dropped: Dropped, features: number): string[] {
	const {kind, text, reason, rule, judgment} = dropped
	const odds = oddsOf(dropped.probability, dropped.least)
	const example = rule?.example ? `, as in “${rule.example}”` : ''
	const by = rule === null ? '' : ` (${rule.rule}${example})`
	return [
		`    ${kind.padEnd(9)} ${quoted(text)}: ${reason}${by}${odds === '' ? '' : `; ${odds}`}`,
		...(judgment && features > 0 ? judgmentLines(judgment, features, '                ') : []),
	]
}

// A word may name events of many types: the most probable one stands for all.
function bestOfWords(dropped: readonly Dropped[]): Dropped[] {
	const best = new Map<string, Dropped>()
	for (const one of dropped) {
		if (one.step !== 'trigger') continue
		const key = `${one.start}-${one.end}`
		if ((best.get(key)?.probability ?? -1) < (one.probability ?? 0)) best.set(key, one)
	}
	return dropped.filter((one) => one.step !== 'trigger' || best.get(`${one.start}-${one.end}`) === one)
}

// Half as probable as needed: what is less so was hardly a candidate.
const isNear = ({probability, least, step}: Dropped): boolean =>
	probability === null || least === null || (step !== 'trigger' && step !== 'pair') || probability >= least / 2

const isWorthShowing = ({as}: Seen): boolean => as !== 'clause' && as !== 'name'

const seenWords = ({as, text, detail, records}: Seen): string =>
	`${as} ${quoted(text)}${detail === null ? '' : ` (${detail})`}${records.length === 0 ? '' : ' ✓'}`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
