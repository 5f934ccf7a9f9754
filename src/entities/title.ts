import {type Document, lemmaAt, normAt, uposAt, wordAt} from '../model/document.js'
import type {RoleStatus} from '../model/entity.js'
import type {Range} from '../model/span.js'
import {relationOf} from '../model/tree.js'
import {roleNouns} from './role-nouns.js'

/** A post in a noun phrase: `former deputy prime minister`, without the organization. */
export interface Title extends Range {
	/** Row of the role noun. */
	readonly head: number
	readonly status: RoleStatus
	/** First row of the phrase with its status words. */
	readonly phraseFrom: number
}

const formers = new Set([
	'ex',
	'former',
	'formerly',
	'late',
	'one-time',
	'onetime',
	'outgoing',
	'retired',
	'then',
	'ousted',
])
const actings = new Set(['acting', 'caretaker', 'interim', 'provisional'])
// Adjectives and nouns that belong to a post; others (`angry`, `young`) don't.
const titleWords = new Set(
	`assistant associate attorney chief co cross deputy district executive external federal finance financial first foreign founding general head high home
	interior joint junior justice lead managing marketing national permanent political press prime principal public regional research science senior
	special state technical technology trade vice lieutenant staff news sales commercial operating medical health police defense defence energy education labor labour
	environment culture media communications legal opposition party group team legislative parliamentary presidential congressional senate house majority minority`.split(
		/\s+/,
	),
)

export const isRoleNoun = (doc: Document, row: number, titles: ReadonlySet<string>): boolean => {
	const tag = uposAt(doc, row)
	if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return false
	const norm = normAt(doc, row)
	return roleNouns.has(norm) || roleNouns.has(lemmaAt(doc, row)) || titles.has(norm)
}

/** The role noun in the singular, lower case; a name's part keeps its form: `President` → president. */
export const roleHead = (doc: Document, row: number): string =>
	uposAt(doc, row) === 'PROPN' ? normAt(doc, row) : lemmaAt(doc, row).toLowerCase()

/**
 * Reads the post that ends with a row: `vice president`, `president-elect`, `co-founder and chief executive`.
 * `stop` is the first row that the phrase may reach.
 */
export function readTitle(doc: Document, head: number, stop: number, titles: ReadonlySet<string>): Title | undefined {
	const elect = normAt(doc, head) === 'elect' && normAt(doc, head - 1) === '-' ? 2 : 0
	const noun = head - elect
	if (!isRoleNoun(doc, noun, titles)) return undefined
	let from = noun
	while (from > stop && belongs(doc, from - 1, from, titles)) from--
	let phraseFrom = from
	let status: RoleStatus =
		elect || /-elect$/.test(normAt(doc, noun)) ? 'elect' : /nominee$/.test(normAt(doc, noun)) ? 'nominee' : 'current'
	// `ex-president`, `former acting director`
	for (;;) {
		const before = normAt(doc, phraseFrom - 1)
		const word = before === '-' ? normAt(doc, phraseFrom - 2) : before
		if (phraseFrom - (before === '-' ? 2 : 1) < stop) break
		if (formers.has(word)) status = 'former'
		else if (actings.has(word) && status === 'current') status = 'acting'
		else break
		phraseFrom -= before === '-' ? 2 : 1
	}
	if (/^ex-/.test(normAt(doc, noun))) status = 'former'
	return {from, to: head + 1, head: noun, status, phraseFrom}
}

function belongs(doc: Document, row: number, next: number, titles: ReadonlySet<string>): boolean {
	const norm = normAt(doc, row)
	if (formers.has(norm) || actings.has(norm)) return false
	if (norm === '-' || norm === '/') return belongs(doc, row - 1, row, titles)
	if (titleWords.has(norm)) return true
	// `president and chief executive`: two posts of one person.
	if (norm === 'and') return isRoleNoun(doc, row - 1, titles) && !/s$/.test(wordAt(doc, row - 1))
	if (isRoleNoun(doc, row, titles)) return normAt(doc, next) !== 'and' && uposAt(doc, row) !== 'ADJ'
	// `foreign policy coordinator`, `Election Commissioner`: nouns that the tree hangs on the post.
	const tag = uposAt(doc, row)
	return (tag === 'NOUN' || tag === 'PROPN') && relationOf(doc.tree, row) === 'compound'
}
