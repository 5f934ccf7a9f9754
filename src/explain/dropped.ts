import type {FactKind} from '../facts/fact.js'
import type {ClauseReason, Decision, LeftOutReason} from '../model/observer.js'
import {textSpan} from '../model/span.js'
import type {Gathered} from './gather.js'
import {explainJudgment} from './name-features.js'
import {cardOf} from './rule-cards.js'
import type {Dropped, ExplainedRule} from './schema.js'

const kinds: Readonly<Record<Decision['step'], FactKind | null>> = {
	cue: 'quote',
	content: 'quote',
	scheme: 'quote',
	taken: 'quote',
	report: 'quote',
	speaker: null,
	clause: 'statement',
	worth: 'statement',
	trigger: 'event',
	event: 'event',
	pair: 'relation',
	calibration: null,
	salience: null,
	'left-out': null,
}

const clauseReasons: Readonly<Record<ClauseReason, string>> = {
	subjectless: 'a clause without a subject of its own that says something',
	auxiliary: 'an auxiliary: the clause behind it makes the statement',
	cue: 'the cue of a quote: what it says is given as the quote',
	'run-on': 'its sentence has more clauses than one of news: the first sixteen statements of a sentence are kept',
	uninformative: 'it states nothing by itself: a bare copula, an empty `it`, a participle used as a preposition',
}

/** What the rules say that drop an attribution, by their names. */
export const schemeReasons: Readonly<Record<string, string>> = {
	'antecedent-of-cue': 'the noun that the clause of the cue modifies is the narrator’s, and all that there is',
	'narrator-frame': 'a frame of the narrator, a recording or an address to readers, no report of words',
	'name-in-marks': 'a wording or title in marks, named by the noun beside it',
	'unsourced-belief': 'a belief without a source is the narrator’s own',
	'declined-act': 'an act was declined, not words',
	'predicate-without-subject': 'a predicate that goes on with the sentence around the cue is no content',
	'unknown-cue': 'no list has the cue, and neither `that` nor quotation marks open what follows',
	intention: 'an intention, not words',
	'topic-without-source': 'a mere topic, without a source',
	'topic-name': 'a mere name is no content',
	'topic-of-two-words': 'a topic of two words, no content',
	'topic-of-belief': 'a belief about a topic, not in a clause',
	'topic-of-clausal-cue': 'a mere topic of a cue that reports clauses',
}

const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
	byline: 'it stands in a byline, a credit or a caption, beside the text',
	duplicate: 'the same fact is given already',
	kinds: 'its kind was not asked for',
	confidence: 'less sure than was asked for',
	salience: 'matters less than was asked for',
	top: 'others of the article matter more, and only so many were asked for',
}

/** What was dropped, in words; null for what was kept. */
export function explainDropped(
	{decision, judgment}: Gathered,
	text: string,
	vocabulary: ReadonlyMap<number, string>,
): Dropped | null {
	if (decision.isKept) return null
	const kind = decision.step === 'left-out' ? (decision.kind as FactKind) : kinds[decision.step]
	const step = stepOf(decision)
	if (kind === null || step === null) return null
	const {start, end} = wholeOf(decision)
	return {
		...textSpan(text, {start, end}),
		kind,
		step,
		reason: reasonOf(decision, text),
		rule: decision.step === 'scheme' ? explainRule(decision.rule) : null,
		...oddsOf(decision),
		judgment: judgment && explainJudgment(judgment, vocabulary),
		id: 'id' in decision ? decision.id : null,
	}
}

const stepOf = ({step}: Decision): Dropped['step'] | null =>
	step === 'speaker' || step === 'calibration' || step === 'salience' ? null : step

/** A rule by its id, with an example where it is a hand-written one. */
export function explainRule(id: string): ExplainedRule {
	const card = cardOf(id)
	return {rule: id, room: card?.room ?? '', example: card?.example ?? null}
}

// A cue with the words that it would report.
function wholeOf(decision: Decision): {start: number; end: number} {
	const {start, end} = decision
	const content =
		decision.step === 'cue'
			? decision.content === null
				? []
				: [decision.content]
			: decision.step === 'content' || decision.step === 'scheme'
				? decision.content
				: []
	return {
		start: Math.min(start, ...content.map((piece) => piece.start)),
		end: Math.max(end, ...content.map((piece) => piece.end)),
	}
}

function oddsOf(decision: Decision): Pick<Dropped, 'probability' | 'least'> {
	if (decision.step === 'cue' || decision.step === 'content')
		return {probability: rounded(decision.probability), least: rounded(decision.least)}
	if (!('judgment' in decision)) return {probability: null, least: null}
	const {probability, least} = decision.judgment
	return {probability: rounded(probability), least: rounded(least)}
}

function reasonOf(decision: Decision, text: string): string {
	const words = `“${text.slice(decision.start, decision.end)}”`
	switch (decision.step) {
		case 'cue':
			return `${words} is taken for no cue of a quote: cue, source and content together are too improbable`
		case 'content':
			return decision.content.length === 0
				? `no words are found that ${words} reports`
				: `the words that ${words} would report are too improbable`
		case 'scheme':
			return `no reported speech: ${schemeReasons[nameOfRule(decision.rule)] ?? 'a rule says so'}`
		case 'taken':
			return 'its words belong to another quote'
		case 'report':
			return 'more likely an attitude, a plan or a topic than a report of words'
		case 'clause':
			return clauseReasons[decision.reason]
		case 'worth':
			return 'a statement, but none of the main ones; --statements all gives it'
		case 'trigger':
			return `${words} seldom names an event of the type ${decision.type} where it stands so`
		case 'event':
			return `as an event of the type ${decision.type} it is too improbable, with its roles and beside the other events`
		case 'pair':
			return `“${decision.names[0]}” and “${decision.names[1]}” stand in no relation of the type ${decision.type}, as far as the words say`
		case 'left-out':
			return leftOutReasons[decision.reason]
		default:
			return ''
	}
}

const nameOfRule = (id: string): string => id.slice(id.indexOf('/') + 1)

const rounded = (number: number): number => Math.round(number * 1000) / 1000
