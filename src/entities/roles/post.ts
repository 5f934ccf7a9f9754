import {type Document, normAt, normIn, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {relationOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'
import {entityOf, isParty, type NameMap, nameAt, typeOf} from '../name-map.js'
import {isPossessiveMark} from '../word-forms.js'
import {institutionsAfter, institutionsBefore, isEnvoy} from './post-institutions.js'
import {isRoleNoun, readTitle, type Title} from './title.js'

/** A post with the institutions it belongs to: `the Chinese Foreign Ministry spokesman`, `professor of law at the University of Oslo`. */
export interface Post {
	readonly title: Title
	/** Organizations, places and peoples named with it, the nearest to the title first; those after it before those in front. */
	readonly institutions: readonly Mention[]
	/** Where no institution is named: the row of the noun or pronoun for it, or -1. */
	readonly institutionRow: number
	/** The whole phrase, without its article. */
	readonly range: Range
}

/** Reads the post whose role noun stands at a row. `stop` is the first row that its words may reach. */
export function readPost(doc: Document, row: number, stop: number, names: NameMap): Post | undefined {
	const inner = startAfterName(names, row, stop)
	const title = readTitle(doc, row, inner)
	if (!title) return undefined
	const left = institutionsBefore(doc, title, names, stop)
	const right = institutionsAfter(doc, title, names)
	const from = left.reduce((lowest, one) => Math.min(lowest, one.from), title.phraseFrom)
	const institutions = isEnvoy(doc, title.head) ? [...left, ...right.institutions] : [...right.institutions, ...left]
	// `former Oslo mayor`, `then-Oslo mayor`
	const mark = normAt(doc, from - 1) === '-' ? 2 : 1
	const word = normAt(doc, from - mark)
	const isFormer =
		left.length > 0 && from - mark >= stop && (doc.lexicon.has(word, 'former-modifier') || word === 'then')
	return {
		title: {...title, to: Math.max(title.to, right.titleTo), status: isFormer ? 'former' : title.status},
		institutions,
		institutionRow: institutions.length > 0 ? -1 : institutionRowOf(doc, title, right.titleTo, names),
		range: {from: isFormer ? from - mark : from, to: Math.max(title.to, right.to)},
	}
}

// `the committee's political director`, `its new director`, `director of the institute`
function institutionRowOf(doc: Document, title: Title, to: number, names: NameMap): number {
	let row = title.phraseFrom - 1
	for (let steps = 0; steps < 2 && uposAt(doc, row) === 'ADJ'; steps++) row--
	if (/^(?:its|our|their)$/.test(normAt(doc, row))) return row
	if (isPossessiveMark(doc, row) && uposAt(doc, row - 1) === 'NOUN' && !nameAt(names, row - 1)) return row - 1
	return to > title.to && normIn(doc, to - 1, 'collective-noun') ? to - 1 : -1
}

/** Most tokens of a title up to the name before it. */
const maxTitleTokens = 15

// `U.S. | Secretary of State`: a title begins after the name before it; `Republican leader` includes the party.
function startAfterName(names: NameMap, row: number, stop: number): number {
	for (let at = row - 1; at >= stop && at > row - maxTitleTokens; at--) {
		const name = nameAt(names, at)
		if (name && !isParty(entityOf(names, name))) return name.to
	}
	return stop
}

/** `one of the coaches`: a plural post of one person. */
export const isOneOf = (doc: Document, row: number): boolean =>
	normAt(doc, row) === 'one' && normAt(doc, row + 1) === 'of'

/** Most words before the noun of a post. */
const maxModifierTokens = 14

/** The first role noun of the phrase that starts at a row: only words that modify it may stand before. */
export function headOfPost(doc: Document, from: number, names: NameMap): number {
	let last = -1
	if (uposAt(doc, from) === 'CCONJ') return -1
	for (let row = from; row < from + maxModifierTokens; row++) {
		const norm = normAt(doc, row)
		const name = nameAt(names, row)
		const free = !name || (isParty(entityOf(names, name)) && name.to === row + 1)
		if (last >= 0) {
			const later = last === row - 1 ? modifiedPost(doc, row, names) : -1
			if (later > 0) last = later
			else if (free && isRoleNoun(doc, row)) last = row
			// `President Holt's spokeswoman`
			else if (name && typeOf(names, name) === 'person' && isPossessive(doc, name.to)) {
				last = -1
				row = name.to
			}
			// `the mayor's press secretary`: the possessor is another person.
			else if (isPossessive(doc, row)) last = -1
			else if (/^(?:designate|elect)$/.test(norm)) last = row
			else if (norm === '-' || joinsPosts(doc, row, names)) continue
			else return last
			if (last >= 0) row = last
		} else if (free && isRoleNoun(doc, row)) last = row
		else if (!isInside(doc, row, from, names)) return -1
	}
	return last
}

// `founder and chief executive`, `teacher turned novelist`
const joinsPosts = (doc: Document, row: number, names: NameMap): boolean =>
	/^(?:and|&|turned)$/.test(normAt(doc, row)) && isRoleNoun(doc, row + 1) && !nameAt(names, row + 1)

// `'s`, and `'` after a word that ends with s.
const isPossessive = (doc: Document, row: number): boolean =>
	isPossessiveMark(doc, row) && (normAt(doc, row).length > 1 || normAt(doc, row - 1).endsWith('s'))

// A word that may stand before the noun of a post.
function isInside(doc: Document, row: number, from: number, names: NameMap): boolean {
	const name = nameAt(names, row)
	// `Moss's aide`, `a top Moss aide`, but not `Moss and the aide`
	if (name)
		return (
			typeOf(names, name) !== 'person' ||
			isPossessive(doc, name.to) ||
			isCampaign(doc, name.to) ||
			(row > from &&
				row === name.to - 1 &&
				isRoleNoun(doc, name.to) &&
				/^(?:ADJ|DET)$/.test(uposAt(doc, name.from - 1)))
		)
	// `Harbour Authority (HA) spokesman`
	if (isShortForm(doc, row, names)) return true
	const tag = uposAt(doc, row)
	return (
		/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tag) ||
		/^(?:-|and|&)$/.test(normAt(doc, row)) ||
		xposAt(doc, row) === 'PRP$' ||
		(tag === 'ADV' && (row - from < 3 || uposAt(doc, row + 1) === 'ADJ' || normAt(doc, row + 1) === '-')) ||
		(tag === 'VERB' &&
			(/(?:ed|ing)$/.test(wordAt(doc, row)) || normAt(doc, row - 1) === '-') &&
			uposAt(doc, row + 1) !== 'DET')
	)
}

// `the Moss campaign's director`: the possessor is named for a person.
const isCampaign = (doc: Document, row: number): boolean =>
	normIn(doc, row, 'collective-noun') && isPossessiveMark(doc, row + 1)

// Brackets around a short form, right after a name.
const isShortForm = (doc: Document, row: number, names: NameMap): boolean =>
	normAt(doc, row) === '('
		? nameAt(names, row - 1) !== undefined && nameAt(names, row + 1) !== undefined && normAt(doc, row + 2) === ')'
		: normAt(doc, row) === ')' && nameAt(names, row - 1) !== undefined && normAt(doc, row - 2) === '('

// `deputy national security adviser`, `assistant managing editor`, `Democratic front-runner`: the post is a later noun.
function modifiedPost(doc: Document, row: number, names: NameMap): number {
	const up = doc.tree.heads[row - 1] ?? -1
	if (!/^(?:amod|compound)$/.test(relationOf(doc.tree, row - 1)) || up < row || up >= row + 4) return -1
	let at = row
	while (
		at < row + 4 &&
		(/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, at)) || normAt(doc, at) === '-' || normIn(doc, at, 'post-modifier')) &&
		!nameAt(names, at)
	) {
		if (isRoleNoun(doc, at)) return at
		at++
	}
	return -1
}
