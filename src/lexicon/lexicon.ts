import type {ClassGroup, Lexicon, OwnForm} from '../model/lexicon.js'
import type {WordClass} from '../model/word-class.js'
import {ClassFilter} from './class-filter.js'
import {nounBases, verbBases} from './inflect.js'
import {classLists, tables} from './tables.js'

/** Classes as bits, `width` integers of 32 a word. */
interface Table {
	readonly width: number
	readonly rows: ReadonlyMap<string, number>
	readonly bits: Uint32Array
	/** Which classes are those of verbs, and of nouns. */
	readonly verbs: Uint32Array
	readonly nouns: Uint32Array
	readonly filter: ClassFilter
}

const namesOf = (list: string): WordClass[] => (classLists[list]?.match(/\S+/g) ?? []) as WordClass[]

/** All classes of words. */
export const classNames: readonly WordClass[] = Object.keys(classLists).flatMap(namesOf)

const numbers: ReadonlyMap<string, number> = new Map(classNames.map((name, number) => [name, number]))

const width = Math.ceil(classNames.length / 32)

let table: Table | undefined

// Read on first use: a caller that only writes records needs no words.
function loadTable(): Table {
	if (table) return table
	const lists = Object.values(tables).map((text) => text.split('\n').flatMap((line) => line.split(' ')))
	const rows = new Map<string, number>()
	const filter = new ClassFilter(classNames.length)
	const bits = new Uint32Array(lists.reduce((sum, {length}) => sum + length, 0) * width)
	for (const list of lists)
		for (const entry of list) {
			if (entry === '') continue
			const colon = entry.lastIndexOf(':')
			const cut = entry.slice(0, colon)
			const word = cut.includes('_') ? cut.replaceAll('_', ' ') : cut
			let row = rows.get(word)
			if (row === undefined) {
				row = rows.size
				rows.set(word, row)
			}
			for (let at = colon + 1; at < entry.length; at += 2) {
				const number = digitAt(entry, at) * 36 + digitAt(entry, at + 1)
				setBit(bits, row * width, number)
				filter.add(word, number)
			}
		}
	table = {width, rows, bits, verbs: maskOf('verbs'), nouns: maskOf('nouns'), filter}
	return table
}

// 0 to 9, then a to z.
function digitAt(entry: string, at: number): number {
	const code = entry.charCodeAt(at)
	return code < 58 ? code - 48 : code - 87
}

const maskOf = (list: string): Uint32Array => classGroup(namesOf(list))

/** Classes to ask for together (`Lexicon.hasAny`). */
export function classGroup(names: readonly WordClass[]): ClassGroup {
	const group = new Uint32Array(width)
	for (const name of names) setBit(group, 0, numbers.get(name)!)
	return group
}

const setBit = (bits: Uint32Array, at: number, number: number): void => {
	bits[at + (number >> 5)]! |= 1 << (number & 31)
}

/** Most forms whose classes are cached: bounds the memory of an engine. */
const mostForms = 20_000

const none = new Uint32Array(width)

/** A caller's own words: their bits by lemma and by form, and the forms that have an exemplar. */
export interface OwnWords {
	readonly bits: ReadonlyMap<string, Uint32Array>
	readonly forms: ReadonlyMap<string, OwnForm>
}

/** The bits of a word as it stands. */
export function bitsOf(word: string, own?: OwnWords): Uint32Array {
	const {rows, bits} = loadTable()
	const added = own?.bits.get(word)
	if (added) return added
	const row = rows.get(word)
	return row === undefined ? none : bits.subarray(row * width, (row + 1) * width)
}

/** A new row of bits with those of all the given ones and a class. */
export function withClass(rows: readonly Uint32Array[], wordClass?: WordClass): Uint32Array {
	const bits = new Uint32Array(width)
	for (const row of rows) for (let at = 0; at < width; at++) bits[at]! |= row[at]!
	if (wordClass !== undefined) setBit(bits, 0, numbers.get(wordClass)!)
	return bits
}

/** A lexicon of the built-in lists and a caller's words. */
export function makeLexicon(own: OwnWords = {bits: new Map(), forms: new Map()}): Lexicon {
	const forms = new Map<string, Uint32Array>()
	const formBits = (norm: string): Uint32Array => {
		let bits = forms.get(norm)
		if (!bits) {
			bits = readForm(norm, own)
			if (forms.size >= mostForms) forms.clear()
			forms.set(norm, bits)
		}
		return bits
	}
	return {
		has(word, wordClass) {
			if (word === undefined) return false
			const number = numbers.get(wordClass)!
			const added = own.bits.size > 0 ? own.bits.get(word) : undefined
			if (added) return ((added[number >> 5]! >>> (number & 31)) & 1) === 1
			const {rows, bits, filter} = table ?? loadTable()
			if (!filter.mayHold(word, number)) return false
			const row = rows.get(word)
			return row !== undefined && ((bits[row * width + (number >> 5)]! >>> (number & 31)) & 1) === 1
		},
		hasAny(word, group) {
			const {rows, bits} = table ?? loadTable()
			const added = own.bits.size > 0 ? own.bits.get(word) : undefined
			if (added) return added.some((part, at) => (part & group[at]!) !== 0)
			const row = rows.get(word)
			if (row === undefined) return false
			for (let at = 0; at < width; at++) if ((bits[row * width + at]! & group[at]!) !== 0) return true
			return false
		},
		formIn(norm, wordClass) {
			if (norm === undefined) return false
			const number = numbers.get(wordClass)!
			return ((formBits(norm)[number >> 5]! >>> (number & 31)) & 1) === 1
		},
		words(wordClass) {
			const number = numbers.get(wordClass)!
			const {rows, bits} = loadTable()
			const holds = (all: Uint32Array, from: number): boolean =>
				((all[from + (number >> 5)]! >>> (number & 31)) & 1) === 1
			const found: string[] = []
			for (const [word, row] of rows) if (holds(bits, row * width) && !own.bits.has(word)) found.push(word)
			for (const [word, all] of own.bits) if (holds(all, 0)) found.push(word)
			return found
		},
		own: own.forms,
	}
}

// The classes of a verb hold for its forms, those of a noun for its plural; all others for the word as it is.
function readForm(norm: string, own: OwnWords): Uint32Array {
	const {verbs, nouns} = loadTable()
	const bits = withClass([bitsOf(norm, own)])
	const add = (base: string, mask: Uint32Array): void => {
		const found = bitsOf(base, own)
		for (let at = 0; at < width; at++) bits[at]! |= found[at]! & mask[at]!
	}
	for (const base of verbBases(norm)) add(base, verbs)
	for (const base of nounBases(norm)) add(base, nouns)
	const form = own.forms.get(norm)
	if (form) add(form.lemma, form.upos === 'VERB' ? verbs : nouns)
	return bits.some((part) => part !== 0) ? bits : none
}

/** The built-in lists. */
export const baseLexicon: Lexicon = makeLexicon()

/** Whether a lemma belongs to a class of the built-in lists. Where a document is at hand, ask `doc.lexicon`. */
export const inClass = (word: string | undefined, wordClass: WordClass): boolean => baseLexicon.has(word, wordClass)

/** Whether a form in lower case may be one of a lemma of the class, of the built-in lists: `said` of `say`. */
export const formInClass = (norm: string | undefined, wordClass: WordClass): boolean =>
	baseLexicon.formIn(norm, wordClass)

/** A set of words from a list with single spaces, for lists that are no class. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
