import type {Extraction} from '#src/facts/extraction.js'
import type {QuantityFact} from '#src/facts/quantity/schema.js'
import type {Span} from '#src/model/span.js'

/** Our quantities as the annotators of Illinois quantifier mark them. */
export function illinoisSpans(text: string, {facts}: Extraction): Span[] {
	const quantities = facts.filter((fact) => fact.kind === 'quantity')
	const moved = quantities.flatMap((fact) => moveOf(text, fact, quantities))
	const own = quantities
		.flatMap((fact) => spanOf(text, fact))
		.filter(({start}) => !moved.some((move) => start >= move.start && start < move.end))
	return [
		...moved,
		...own,
		...matches(text, times).filter(
			(time) => ![...moved, ...own].some(({start, end}) => time.start < end && start < time.end),
		),
	]
}

// `from 7.5 percent to 6.85 percent` is one range with its preposition.
function moveOf(text: string, fact: QuantityFact, all: readonly QuantityFact[]): Span[] {
	if (fact.changeRole !== 'from' || !/\bfrom $/.test(text.slice(0, fact.evidence.start))) return []
	const to = all.find(({evidence}) => evidence.start >= fact.evidence.end)
	const close = to && /^ to $/.test(text.slice(fact.evidence.end, to.evidence.start))
	return close ? [{start: fact.evidence.start - 5, end: endOf(text, to)}] : []
}

function spanOf(text: string, fact: QuantityFact): Span[] {
	const end = endOf(text, fact)
	const after = text.slice(end)
	if (/^\s+ago\b/.test(after)) return []
	const start = startOf(text, fact)
	if (fact.type === 'score')
		return [{start, end: end + lengthOf(/^ (?:\w+ )?(?:win|lead|loss|deficit|defeat|victory|record|vote)\b/, after)}]
	if (fact.type === 'duration') return [{start, end: end + lengthOf(/^ (?:after|later|earlier|before)\b/, after)}]
	return [{start, end: end + lengthOf(/^ of them\b/, after)}]
}

// Without `just` and `only`; with `rose`, `past`, `every`.
function startOf(text: string, {evidence, type, bound}: QuantityFact): number {
	const own =
		evidence.start +
		(bound === '='
			? lengthOf(/^(?:just|only|exactly) (?!half)/i, evidence.text)
			: lengthOf(/^an? (?=estimated)/i, evidence.text))
	const before =
		/(?:\b(?:rose|jumped|increased|grew)(?: by| to)? |\b(?:past|last|every|further) |, down )$/.exec(
			text.slice(0, own),
		)?.[0] ?? ''
	if (/^(?:past|every)/.test(before) && type !== 'duration') return own
	return own - before.replace(/^, /, '').length
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0

// An age ends with `old`; what is counted ends before its `of`.
function endOf(text: string, {evidence, type, counted, numeral}: QuantityFact): number {
	if (type === 'age') {
		const old = /\bolds?\b/.exec(evidence.text.slice(numeral.end - evidence.start))
		return old
			? numeral.end + old.index + old[0].length
			: counted && counted.start >= numeral.end
				? numeral.end
				: evidence.end
	}
	if (!counted || counted.end > evidence.end || counted.start < numeral.end) return evidence.end
	const between = text.slice(numeral.end, counted.start)
	if (type !== 'count' && type !== 'ratio' && /\b(?:of|in|worth) (?:\w+ ){0,2}$/.test(between))
		return numeral.end + between.replace(/\s*\b(?:worth )?(?:of|in) (?:\w+ ){0,2}$/, '').length
	const inner = counted.text.indexOf(' of ')
	return inner > 0 ? counted.start + inner : evidence.end
}

// Years, decades, clock times and some relative dates are quantities to them.
const times: readonly RegExp[] = [
	/(?<![-$\d,.])(?:(?:since|during|from) )?(?:the )?(?:(?:late|early) |mid-)?\b(?:1[5-9]\d\d|20[0-3]\d)'?s\b/g,
	/\b(?:from|between) (?:1[5-9]\d\d|20[0-3]\d) (?:to|and) (?:1[5-9]\d\d|20[0-3]\d)\b/gi,
	/(?<![-$\d,.])(?:since )?\b(?:1[5-9]\d\d|20[0-3]\d)(?:-\d\d(?:\d\d)?)?\b(?![-,.]\d)/gi,
	/\b(?:later |earlier )?this (?:fiscal )?year\b/gi,
	/\b(?:this|last|next) week\b|\blast (?:month|year)\b|\bnext (?:month|year)\b/gi,
	/\b(?:after |about )?\d{1,2}(?::\d\d)?(?: [ap]\.m\b|:\d\d)?(?<=[:m]\d*)/g,
]

const months =
	/(?:January|February|March|April|May|June|July|August|September|October|November|December|\d,|Dec\.|Nov\.|Oct\.|Sept\.|Aug\.|Jan\.|Feb\.),? ?$/

function matches(text: string, patterns: readonly RegExp[]): Span[] {
	const found: Span[] = []
	for (const pattern of patterns)
		for (const match of text.matchAll(pattern)) {
			const span = {start: match.index, end: match.index + match[0].length}
			if (
				span.end > span.start &&
				!months.test(text.slice(Math.max(0, span.start - 14), span.start)) &&
				!found.some(({start, end}) => span.start < end && start < span.end)
			)
				found.push(span)
		}
	return found
}
