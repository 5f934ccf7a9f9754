import {
	type Document,
	lemmaAt,
	lemmaIn,
	normAt,
	normIn,
	sentenceAt,
	uposAt,
	wordAt,
	xposAt,
} from '../../model/document.js'
import type {RoleStatus} from '../../model/entity.js'
import {relationOf} from '../../model/grammar/tree.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {Range} from '../../model/span.js'
import {bareNorm, isConstable, startsUpper} from '../word-forms.js'

/** A post in a noun phrase: `former deputy prime minister`, without the organization. */
export interface Title extends Range {
	/** Row of the role noun. */
	readonly head: number
	readonly status: RoleStatus
	/** First row of the phrase with its status words. */
	readonly phraseFrom: number
}

export const isRoleNoun = (doc: Document, row: number): boolean => {
	const tag = uposAt(doc, row)
	const norm = normAt(doc, row)
	// `running back Holt`, but not `sent back Holt`.
	const isAfter = norm === 'back' && /^(?:defensive|running|wing)$/.test(normAt(doc, row - 1))
	if (tag === 'ADV') return (/^forwards?$/.test(norm) || isAfter) && isPosition(doc, row, norm)
	if (tag === 'VERB') return opensWithTitle(doc, row)
	if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return false
	// `the vote count`
	if (norm === 'count' && !startsUpper(wordAt(doc, row))) return false
	// `chief operating officer` has its head at the end.
	if (norm === 'chief' && isBeforeOfficer(doc, row)) return false
	// `fellow Republican Ann Lee`
	if (norm === 'fellow' && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row + 1))) return false
	const lemma = lemmaAt(doc, row).toLowerCase()
	return (
		doc.lexicon.has(withoutPrefix(norm), 'person-noun') ||
		(lemma !== norm && doc.lexicon.has(withoutPrefix(lemma), 'person-noun')) ||
		(tag === 'PROPN' && norm.endsWith('s') && doc.lexicon.has(norm.slice(0, -1), 'person-noun')) ||
		isRank(doc, row) ||
		// `her running mate`
		(norm === 'mate' && normAt(doc, row - 1) === 'running') ||
		isPosition(doc, row, norm) ||
		// `geochemist`, `columnist`; `comedian`, `politician`
		(tag === 'NOUN' && /\p{L}{3}(?:ists?|icians?)$/u.test(norm) && !/^(?:lists?|checklists?|shortlists?)$/.test(norm))
	)
}

// `Host Yoo Jae-min laughed`: at the start of a sentence, before a name.
const opensWithTitle = (doc: Document, row: number): boolean =>
	sentenceAt(doc, row)?.from === row &&
	uposAt(doc, row + 1) === 'PROPN' &&
	normIn(doc, row, 'person-noun') &&
	/^(?:VBP?|NN)$/.test(xposAt(doc, row))

// `co-director`, `ex-players`, `sub-inspector`
const withoutPrefix = (word: string): string => word.replace(/^(?:arch|co|ex|mega|para|sub|vice)-(?=\p{L}{3})/u, '')

function isBeforeOfficer(doc: Document, row: number): boolean {
	for (let at = row + 1; at < row + 4; at++) {
		if (normAt(doc, at) === 'officer') return true
		if (!/^\p{L}+$/u.test(normAt(doc, at))) return false
	}
	return false
}

// `center Ann Lee`: words that name a post right before a person alone.
const isPosition = (doc: Document, row: number, norm: string): boolean =>
	normAt(doc, row + 1) === ':'
		? startsUpper(wordAt(doc, row)) && doc.lexicon.has(norm.replace(/s$/, ''), 'position-noun')
		: doc.lexicon.has(norm, 'position-noun') && uposAt(doc, row + 1) === 'PROPN' && startsUpper(wordAt(doc, row + 1))

/** `Det Supt`, `Prof`, `Sen.`: short titles, which stand before a name alone. */
export const isRank = (doc: Document, row: number): boolean =>
	startsUpper(wordAt(doc, row)) && (doc.lexicon.has(bareNorm(doc, row), 'abbreviated-title') || isConstable(doc, row))

/** The role noun in the singular, lower case; a name's part keeps its form: `President` → president. */
export function roleHead(doc: Document, row: number): string {
	const norm = bareNorm(doc, row)
	// `lady` describes a person, `first lady` is a post.
	if (norm === 'lady' && normAt(doc, row - 1) === 'first') return 'first lady'
	if (uposAt(doc, row) !== 'PROPN') return lemmaAt(doc, row).toLowerCase()
	return doc.lexicon.has(norm, 'person-noun') || !doc.lexicon.has(norm.replace(/s$/, ''), 'person-noun')
		? norm
		: norm.replace(/s$/, '')
}

/**
 * Reads the post that ends with a row: `vice president`, `president-elect`.
 * `stop` is the first row that the phrase may reach.
 */
export function readTitle(doc: Document, head: number, stop: number): Title | undefined {
	const elect = awaitedWidth(doc, head)
	const noun = head - elect - (isCharge(doc, head) ? chargeWidth : 0)
	if (noun < stop || !isRoleNoun(doc, noun)) return undefined
	let from = noun
	while (from > stop && belongs(doc, from - 1, from, stop)) from--
	// A title begins with a word of its own: not `and director`.
	while (from < noun && /^(?:and|or|&|-|\/|,)$/.test(normAt(doc, from))) from++
	from = atFields(doc, atCompound(doc, from, noun, stop), noun, stop)
	// `Chief of Police | General Ann Lee`
	if (from < noun && from - 2 >= stop && normAt(doc, from - 1) === 'of' && isRoleNoun(doc, from - 2)) from = noun
	let phraseFrom = from
	const norm = normAt(doc, noun)
	let status: RoleStatus = elect > 0 || /-elect$/.test(norm) ? 'elect' : /nominee$/.test(norm) ? 'nominee' : 'current'
	// `ex-president`, `former acting director`
	for (;;) {
		const width = normAt(doc, phraseFrom - 1) === '-' ? 2 : 1
		const word = normAt(doc, phraseFrom - width)
		if (phraseFrom - width < stop) break
		if (doc.lexicon.has(word, 'former-modifier')) status = 'former'
		else if (doc.lexicon.has(word, 'acting-modifier')) status = status === 'current' ? 'acting' : status
		// `incoming director`: the post is still to be taken.
		else if (word === 'incoming') status = 'elect'
		else break
		phraseFrom -= width
	}
	// `Ex-police chief`
	if (/^ex-/.test(norm) || /^ex-/.test(normAt(doc, from))) status = 'former'
	return {
		from,
		to: isCharge(doc, head + chargeWidth) ? head + chargeWidth + 1 : head + 1,
		head: noun,
		status,
		phraseFrom,
	}
}

/** Tokens of `-in-charge` after its noun. */
const chargeWidth = 4

// `officer-in-charge`, `agent-in-charge`: the last word of such a title.
const isCharge = (doc: Document, row: number): boolean =>
	normAt(doc, row) === 'charge' &&
	normAt(doc, row - 2) === 'in' &&
	normAt(doc, row - 1) === '-' &&
	normAt(doc, row - 3) === '-'

// `Editor-in-Chief`, `singer-songwriter` are whole titles; `a long-shot presidential candidate` is no `shot`.
function atCompound(doc: Document, first: number, noun: number, stop: number): number {
	const isTied = (row: number): boolean =>
		row - 2 >= stop && normAt(doc, row - 1) === '-' && doc.tokens.starts[row] === doc.tokens.ends[row - 1]
	const before = normAt(doc, first - 2)
	if (!isTied(first) || isStatus(doc, before)) return first
	if (first < noun) return uposAt(doc, first) === 'NOUN' && !isRoleNoun(doc, first) ? first + 1 : first
	let from = first
	while (isTied(from) && (/^(?:at|in|of)$/.test(normAt(doc, from - 2)) || isRoleNoun(doc, from - 2))) from -= 2
	return /^(?:at|in|of)$/.test(normAt(doc, from)) ? first : from
}

// `president | -elect`, `chairman | designate`: how many tokens after the noun say that the post is still to be taken.
function awaitedWidth(doc: Document, row: number): number {
	if (!/^(?:designate|elect)$/.test(normAt(doc, row))) return 0
	if (normAt(doc, row - 1) === '-') return 2
	return normAt(doc, row) === 'designate' ? 1 : 0
}

/** Heads of titles whose fields may stand in lower case. */
const fieldHead =
	/^(?:analyst|chief|commissioner|consultant|coordinator|correspondent|designer|director|editor|expert|manager|minister|officer|reporter|secretary|specialist|spokesman|spokesperson|spokeswoman)$/

// `Ports and Roads Minister`, `an arts and ports reporter`: two fields of one post; `the mayor and finance minister` are two posts.
function atFields(doc: Document, last: number, noun: number, stop: number): number {
	const isUpper = startsUpper(wordAt(doc, noun))
	// `commerce and economic | development chief`
	const first = uposAt(doc, last - 1) === 'ADJ' && isField(doc, last - 1, isUpper) ? last - 1 : last
	const isAnd = last < noun && /^(?:and|&)$/.test(normAt(doc, first - 1))
	if (!isAnd || (doc.lexicon.has(normAt(doc, first), 'post-modifier') && !(isUpper && isPortfolio(doc, first))))
		return last
	if (!isUpper && !fieldHead.test(normAt(doc, noun))) return last
	let from = first - 1
	while (from > stop && from > first - 6 && isField(doc, from - 1, isUpper)) from--
	// A field is a noun of its own: `Foreign Trade | and`.
	return from < first - 1 &&
		/^(?:NOUN|PROPN)$/.test(uposAt(doc, first - 2)) &&
		(isUpper || opensPhrase(doc, from, stop))
		? from
		: last
}

const isPortfolio = (doc: Document, row: number): boolean => normIn(doc, row, 'portfolio')

const isField = (doc: Document, row: number, isUpper: boolean): boolean =>
	/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row)) &&
	startsUpper(wordAt(doc, row)) === isUpper &&
	!isRoleNoun(doc, row) &&
	!isStatus(doc, normAt(doc, row)) &&
	!doc.lexicon.has(normAt(doc, row), 'calendar-word')

// The first word of a phrase: right after a name, an article or `former`.
const opensPhrase = (doc: Document, row: number, stop: number): boolean =>
	row === stop || normIn(doc, row - 1, 'determiner') || isStatus(doc, normAt(doc, row - 1))

// `former`, `acting`
const isStatus = ({lexicon}: Document, norm: string): boolean =>
	lexicon.has(norm, 'former-modifier') || lexicon.has(norm, 'acting-modifier')

function belongs(doc: Document, row: number, next: number, stop: number): boolean {
	const norm = normAt(doc, row)
	// `On Friday Senator Lee`, `Her Highness Princess Lee`: no part of the title, whatever the tree.
	if (isStatus(doc, norm) || doc.lexicon.has(norm, 'calendar-word') || doc.lexicon.has(norm, 'style-of-address'))
		return false
	if (norm === '-' || norm === '/')
		return row > stop && doc.tokens.starts[row] === doc.tokens.ends[row - 1] && belongs(doc, row - 1, row, stop)
	// `Under Secretary`; not `served under | President Lee`
	if (norm === 'under') return normAt(doc, next) === 'secretary'
	// `fears of fraud lead | Sen. Holt to act`
	if (doc.lexicon.has(norm, 'post-modifier')) return !/^VB[DPZ]?$/.test(xposAt(doc, row))
	if (norm === 'running') return /^(?:mate|back)$/.test(normAt(doc, next))
	// `Republican candidate | Gov.`: a rank begins a title of its own, but not after another rank.
	if (isRank(doc, next) && !isRank(doc, row)) return false
	// `Crown Prince | Sheikh Holt`
	if (normIn(doc, next, 'monarch-noun')) return false
	// `analyst | Judge Ann Lee`
	if (isRoleNoun(doc, row))
		return uposAt(doc, row) !== 'ADJ' && (startsUpper(wordAt(doc, row)) || !startsUpper(wordAt(doc, next)))
	// `real estate | mogul`: an adjective that is one word with the noun behind it.
	if (doc.lexicon.has(`${norm} ${normAt(doc, next)}`, 'fixed-compound')) return true
	// `foreign policy coordinator`, `Election Commissioner`: nouns that the tree attaches to the post.
	return (
		/^(?:NOUN|PROPN)$/.test(uposAt(doc, row)) && relationOf(doc.tree, row) === 'compound' && !isApart(doc, row, next)
	)
}

// `the pier | President Holt built`: a head of state has no field; but `union President Ann Lee`, `village President`.
const isApart = (doc: Document, row: number, next: number): boolean =>
	normAt(doc, next) === 'president' &&
	startsUpper(wordAt(doc, next)) &&
	/^\p{Ll}/u.test(wordAt(doc, row)) &&
	!bodies.some((one) => lemmaIn(doc, row, one))

const bodies = ['association-noun', 'collective-noun', 'location-noun', 'organization-noun', 'partitive-noun'] as const

/** Gender of a role noun: `spokeswoman` is female; null where it shows none. */
export function genderOfRole(lexicon: Lexicon, noun: string): 'female' | 'male' | null {
	if (lexicon.has(noun, 'female-noun')) return 'female'
	return lexicon.has(noun, 'male-noun') ? 'male' : null
}
