import {type Document, normAt, uposAt} from '../../model/document.js'
import {isNominal} from '../../model/noun-phrase.js'
import {holds, type Range} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import type {SchemeContext} from '../filter/content-form.js'
import {hasFinite, isOpened} from '../filter/piece-words.js'
import type {LearnedAttribution} from '../learned-attribution.js'

// The noun that a clause of the cue modifies is the narrator's: `an offer that Ruiz described as “cheap”`. Where it is all the
// content, nothing is reported.
export const antecedentOfCue = rule<SchemeContext, LearnedAttribution, readonly Range[]>({
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
	// `put forward by`: whichever word of the cue hangs on something outside.
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
