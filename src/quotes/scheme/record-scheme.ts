import {type Document, lemmaAt, normAt, spanOf, uposAt, xposAt} from '../../model/document.js'
import {isNominal} from '../../model/grammar/noun-phrase.js'
import {relationOf} from '../../model/grammar/tree.js'
import {trialRun} from '../../model/rule-run.js'
import {holds, type Range} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import {type Cue, type LearnedAttribution, placeOfAttribution} from '../attribution.js'
import {cueAt} from '../cue-clauses.js'
import {hasFinite, isOpened, type SchemeContext} from '../filter/content-form.js'
import {filterRules} from '../filter/reported-speech.js'
import {contentStartRules} from './content-start.js'

// The noun that a clause of the cue modifies is the narrator's: `an offer that Ruiz described as “cheap”`. If it is all
// the content, nothing is reported.
const antecedentOfCue = rule<SchemeContext, LearnedAttribution, readonly Range[]>({
	name: 'antecedent-of-cue',
	phase: 'antecedent',
	example: 'The offer described by Ann Lee as “a lump of soot” was withdrawn.',
	match({doc}, found) {
		const noun = nounOfClause(doc, found)
		if (noun < 0) return null
		const isOpen = found.content.some(
			(piece) => !isOpened(doc, piece.from) && !isPronoun(doc, piece) && !holds(piece, noun),
		)
		const content = found.content.filter(
			(piece) => isClause(doc, piece) || (isPronoun(doc, piece) ? isOpen : !holds(piece, noun)),
		)
		return content.length < found.content.length ? content : null
	},
	apply: (_, found, content) => (content.length > 0 ? {...found, content} : null),
})

// -1 where the cue heads no such clause.
function nounOfClause(doc: Document, {cue}: LearnedAttribution): number {
	const {heads, deprels} = doc.tree
	// `put forward by`: the word of the cue whose head lies outside.
	let verb = cue.from
	while (verb < cue.to - 1 && holds(cue, heads[verb]!)) verb++
	const noun = heads[verb] ?? -1
	if (noun < 0 || noun > verb || !/^acl/.test(deprels[verb]!) || !isNominal(doc, noun)) return -1
	// `Old boats, they said, are unsafe`: no clause about them.
	return normAt(doc, noun + 1) === ',' ? -1 : noun
}

const isClause = (doc: Document, piece: Range): boolean =>
	isOpened(doc, piece.from) || (hasFinite(doc, piece) && !isPronoun(doc, piece))

const isPronoun = (doc: Document, {from, to}: Range): boolean => to - from === 1 && uposAt(doc, from) === 'PRON'

/** Longest phrase for a speech event, in tokens. */
const maxSpeechEventTokens = 25

// The setting of speech closes the sentence, but is no content.
const speechEvent = rule<SchemeContext, LearnedAttribution, Range>({
	name: 'speech-event',
	phase: 'occasion',
	example: 'Ann Lee warned that the river could rise again in a speech in May.',
	match({doc}, found) {
		const last = found.content.at(-1)!
		if (last.from < found.cueHead) return null
		for (let row = last.to - 1; row > last.from + 1 && row > last.to - maxSpeechEventTokens; row--) {
			if (/^(?:AUX|PUNCT|SCONJ|VERB)$/.test(uposAt(doc, row))) return null
			if (uposAt(doc, row) === 'ADP' && opensSpeechEvent(doc, row)) return {from: last.from, to: row}
		}
		return null
	},
	apply: (_, found, last) => ({...found, content: [...found.content.slice(0, -1), last]}),
})

// `in a statement`, `at Friday's news conference`; not `based on her statement`
function opensSpeechEvent(doc: Document, row: number): boolean {
	if (!doc.lexicon.has(normAt(doc, row), 'setting-preposition')) return false
	const noun = doc.tree.heads[row] ?? -1
	if (/^VB[GN]$/.test(xposAt(doc, row - 1)) && doc.tree.heads[noun] === row - 1) return false
	return (
		noun > row &&
		relationOf(doc.tree, row) === 'case' &&
		noun - row < 6 &&
		doc.lexicon.has(lemmaAt(doc, noun), 'speech-event')
	)
}

/** From the attributions of PolNeAR, on which the models were trained, to the quotes of our records. */
export const schemeRules = ruleSet<SchemeContext, LearnedAttribution>(
	'quotes',
	['antecedent', 'filter', 'content-start', 'occasion'],
	[antecedentOfCue, ...filterRules, ...contentStartRules, speechEvent],
	{
		words: {
			// `none`: a cue that no list has.
			act: ({known}) => known?.act ?? 'none',
			cue: ({doc}, {cueHead}) => lemmaAt(doc, cueHead),
		},
	},
)

/** The attribution in the scheme of our records; null where it is no reported speech: `endorsed the deal`, `voted to leave`. */
export function toRecordScheme(doc: Document, found: LearnedAttribution): LearnedAttribution | null {
	const run = trialRun(doc.run, found.firings)
	const {item} = rewrite(schemeRules, {doc, known: cueOfAttribution(doc, found)}, found, run, placeOfAttribution)
	// What is dropped leaves no record that says why.
	if (item === null) {
		doc.run.firings.push(...run.firings)
		doc.run.observer?.decide({
			step: 'scheme',
			...spanOf(doc, found.cue),
			isKept: false,
			rule: run.firings.at(-1)!.rule,
			content: found.content.map((piece) => spanOf(doc, piece)),
		})
	}
	return item && {...item, firings: run.firings}
}

function cueOfAttribution(doc: Document, {cue, cueHead}: LearnedAttribution): Cue | undefined {
	let found = cueAt(doc, cueHead)
	for (let row = cue.from; row < cue.to && !found; row++) found = cueAt(doc, row)
	return found
}
