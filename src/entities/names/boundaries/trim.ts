import {type Document, normAt, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {bareNorm, isConstable, isPossessiveMark} from '../../word-forms.js'
import type {RawName} from '../name-context.js'

/** Names without articles, short titles, marks and `'s` at their ends. Of names that overlap the first holds; what is trimmed to nothing goes. */
export function trimNames(doc: Document, names: readonly RawName[]): RawName[] {
	const trimmed: RawName[] = []
	const bare = new Set(names.filter(({type}) => type === 'organization').map((name) => bareWord(doc, name)))
	let end = 0
	for (const name of names) {
		const {from, to} = trimName(doc, name, bare)
		if (from >= to || from < end) continue
		const {type, subtype, confidence, rule} = name
		trimmed.push({from, to, type, subtype, confidence, rule})
		end = to
	}
	return trimmed
}

function trimName(doc: Document, name: RawName, bare: ReadonlySet<string>): Range {
	let {from, to} = name
	while (
		from < to &&
		((isMark(wordAt(doc, from)) && !opensBracket(doc, from, to)) || /^(?:the|a|an)$/.test(normAt(doc, from)))
	)
		from++
	// `Det Supt Ann Lee`, `Alhaji Musa Bello`
	if (name.type === 'person') while (from < to - 1 && opensTitled(doc, from)) from++
	// `northern Sorel`
	if (
		name.type === 'place' &&
		from < to - 1 &&
		/^(?:(?:ea|nor|sou|we)(?:st|th)ern|(?:north|south)?(?:ea|we)st|north|south)$/.test(wordAt(doc, from))
	)
		from++
	while (to > from && ((isMark(wordAt(doc, to - 1)) && !closesBracket(doc, from, to)) || isPossessiveMark(doc, to - 1)))
		to--
	return {from, to: keepsGenitive(doc, {...name, from, to}, bare) ? to + 1 : to}
}

// `Moody’s cut its outlook`: the firm; the mark may stand for a possessor besides. Not where the article has `Moody` without it.
function keepsGenitive(doc: Document, {type, from, to}: RawName, bare: ReadonlySet<string>): boolean {
	if (type !== 'organization' || !isPossessiveMark(doc, to) || wordAt(doc, to).length !== 2) return false
	const last = normAt(doc, to - 1)
	if (bare.has(last)) return false
	return (
		doc.lexicon.has(`${last}'s`, 'genitive-name') ||
		(to - from > 1 && doc.lexicon.has(`${last}'s`, 'genitive-name-end'))
	)
}

// The last word of a name that no mark follows; empty where one does.
const bareWord = (doc: Document, {to}: RawName): string =>
	isPossessiveMark(doc, to) || isPossessiveMark(doc, to - 1) ? '' : normAt(doc, to - 1)

// A short title or a form of address; `Lord Holt` and `Lady Holt` keep theirs.
function opensTitled(doc: Document, row: number): boolean {
	const norm = bareNorm(doc, row)
	// `Tan Sri Musa Bello`
	if (norm === 'tan' || norm === 'datuk') return /^(?:sri|seri)$/.test(normAt(doc, row + 1)) || norm === 'datuk'
	return (
		doc.lexicon.has(norm, 'abbreviated-title') ||
		isConstable(doc, row) ||
		(doc.lexicon.has(norm, 'honorific') && !/^(?:lady|lord|st)$/.test(norm))
	)
}

// `Mladost (Apatin)`
const closesBracket = (doc: Document, from: number, to: number): boolean => {
	if (!/^[)\]]$/.test(wordAt(doc, to - 1))) return false
	for (let row = from; row < to - 1; row++) if (/^[([]$/.test(wordAt(doc, row))) return true
	return false
}

// `(Mary) Holt`
const opensBracket = (doc: Document, from: number, to: number): boolean =>
	/^[([]$/.test(wordAt(doc, from)) && /^[)\]]$/.test(wordAt(doc, from + 2)) && from + 3 < to

const isMark = (word: string): boolean => /^[^\p{L}\p{N}]+$/u.test(word)
