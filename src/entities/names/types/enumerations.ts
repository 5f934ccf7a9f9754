import {type Document, lemmaAt, normAt, uposAt, wordAt, xposAt} from '../../../model/document.js'
import type {FoundName} from '../../../model/entity.js'
import type {Range} from '../../../model/span.js'
import {isUpper} from '../../word-forms.js'
import {identifyName} from '../gazetteer/identify.js'
import {ownList} from '../gazetteer/match.js'
import {
	type FoundContext,
	isCourtesyTitled,
	type NameContext,
	ofArticle,
	type RawName,
	spacedWords,
	typeRule,
} from '../name-context.js'
import {isOrganizationNoun} from './subtypes.js'

/** `brands such as Ann Lee, Moss and Quillmar`: what the noun before an enumeration says of all its names. */
export const namesOfNoun = typeRule({
	name: 'enumeration-after-noun',
	phase: 'name-context',
	example: 'They sell brands such as Ann Holt, Bob Moss and Tilda Roe.',
	change: (context, name) =>
		/^(?:event|person|place)$/.test(name.type) && organizations(context).has(name.from)
			? {type: 'organization', subtype: null}
			: null,
})

/** `Narva, Oslo, Leeds, Lutton and Bergen`: a word between places is one, though a club bears the name. */
export const placesOfList = typeRule<FoundName, FoundContext>({
	name: 'enumeration-of-places',
	phase: 'name-consistency',
	example: 'Trains stopped in Oslo, Bergen, Leeds, Liverpool, Arsenal, Glasgow, Cardiff and Dublin.',
	change: (context, name) =>
		placesAmongNames(context).has(name.from)
			? identifyName(context.doc, {...name, type: 'place', subtype: null}, context.lexicon)
			: null,
})

/** Runs of names with commas, `and` or `or` between them, as indexes. Linear. */
function enumerationsOf(doc: Document, names: readonly Range[]): Range[] {
	const runs: Range[] = []
	for (let from = 0; from < names.length; ) {
		let to = from + 1
		while (to < names.length && isJoined(doc, names[to - 1]!, names[to]!)) to++
		runs.push({from, to})
		from = to
	}
	return runs
}

// `Holt, Moss`, `Holt, and the Moss`, `“Holt” and “Moss”`
function isJoined(doc: Document, before: Range, after: Range): boolean {
	if (after.from - before.to > 5 || after.from <= before.to) return false
	let joins = false
	for (let row = before.to; row < after.from; row++) {
		const norm = normAt(doc, row)
		if (/^(?:,|and|or|&)$/.test(norm)) joins = true
		else if (norm !== 'the' && !/^["“”'’]$/.test(norm)) return false
	}
	return joins
}

const organizations = ofArticle(({doc, lexicon, names}: NameContext): ReadonlySet<number> => {
	const found = new Set<number>()
	for (const {from, to} of enumerationsOf(doc, names)) {
		const how = introductionOf(doc, names[from]!)
		if (how === null || (how === 'beside' && to - from < 2)) continue
		const run = names.slice(from, to)
		// `the papers Ann Lee and Bob Moss sold`
		if (how === 'beside' && /^(?:ADV|AUX|PRON|VERB)$/.test(uposAt(doc, run.at(-1)!.to)) && run.some(isPerson)) continue
		for (const name of run) if (mayBeOne(doc, name, lexicon.forms)) found.add(name.from)
	}
	return found
})

const isPerson = ({type}: RawName): boolean => type === 'person'

const mayBeOne = (doc: Document, name: RawName, forms: NameContext['lexicon']['forms']): boolean =>
	name.rule !== ownList && !isCourtesyTitled(doc, name) && forms.get(spacedWords(doc, name))?.type !== 'place'

// `brands such as Holt`, `the brands Holt and Moss`; not `groups, including Ann Lee`.
function introductionOf(doc: Document, {from}: Range): 'beside' | 'example' | null {
	let row = from - 1
	while (/^(?:the|["“'])$/.test(normAt(doc, row))) row--
	const isSuch = normAt(doc, row) === 'as' && normAt(doc, row - 1) === 'such'
	const isExample = isSuch || /^(?:including|like)$/.test(normAt(doc, row))
	if (isExample) row -= isSuch ? 2 : 1
	if (isSuch && normAt(doc, row) === ',') row--
	if (xposAt(doc, row) !== 'NNS' || !isOrganizationNoun(doc.lexicon, lemmaAt(doc, row))) return null
	return isExample ? 'example' : 'beside'
}

/** Fewest names of an enumeration that says what its members are. */
const minMembers = 5

const placesAmongNames = ofArticle(({doc, names}: FoundContext): ReadonlySet<number> => {
	const found = new Set<number>()
	for (const {from, to} of enumerationsOf(doc, names)) {
		if (to - from < minMembers) continue
		const run = names.slice(from, to)
		const places = run.filter(({type}) => type === 'place').length
		if (places < run.length * minShare) continue
		for (const name of run)
			if (name.type === 'organization' && name.subtype !== 'team' && isPlainWord(doc, name)) found.add(name.from)
	}
	return found
})

/** Least share of places among the names of an enumeration of places. */
const minShare = 0.6

const isPlainWord = (doc: Document, {from, to, rule}: FoundName): boolean =>
	to - from === 1 && rule !== ownList && !isUpper(wordAt(doc, from))
