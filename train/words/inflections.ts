import {irregularPasts} from '#src/lexicon/irregular.js'
import type {Inflection} from '../syntax/train-lemmas.js'
import type {Dictionary} from './dictionary.js'

/** Inflected forms by tag: their ending, and the tag of the word they come from. */
const patterns: readonly {
	readonly tag: string
	readonly form: string
	readonly ending: string
	readonly base: string
}[] = [
	{tag: 'VERB|VBD', form: 'VBD', ending: 'ed', base: 'VB'},
	{tag: 'VERB|VBN', form: 'VBN', ending: 'ed', base: 'VB'},
	{tag: 'VERB|VBG', form: 'VBG', ending: 'ing', base: 'VB'},
	{tag: 'VERB|VBZ', form: 'VBZ', ending: 's', base: 'VB'},
	{tag: 'NOUN|NNS', form: 'NNS', ending: 's', base: 'NN'},
	{tag: 'ADJ|JJR', form: 'JJR', ending: 'er', base: 'JJ'},
	{tag: 'ADJ|JJS', form: 'JJS', ending: 'est', base: 'JJ'},
]

/** Forms whose base word the dictionary leaves no doubt of: `provoked` has `provoke` (VB) and no `provok`. */
export function readInflections(dictionary: Dictionary): Inflection[] {
	const has = (word: string, tag: string): boolean => dictionary.get(word)?.small.some((own) => same(own, tag)) ?? false
	// `coste` and `turne` are verbs of the dictionary and nothing else, `cost` and `turn` nouns as well.
	const isPlain = (word: string): boolean => has(word, 'NN')
	const listed = [...dictionary.keys()].flatMap((norm) =>
		patterns.flatMap(({tag, form, ending, base}) => {
			if (!/^[a-z]+$/.test(norm) || !norm.endsWith(ending) || !has(norm, form)) return []
			const bases = basesOf(norm, ending)
			const verbs = bases.filter(({lemma}) => has(lemma, base))
			// `feuding`, though `feud` is listed as a noun alone
			const all = verbs.length > 0 || base !== 'VB' ? verbs : bases.filter(({lemma}) => isPlain(lemma))
			const plain = all.filter(({lemma}) => isPlain(lemma))
			const found = all.length > 1 && plain.length === 1 ? plain : all
			return found.length === 1 ? [{norm, tag, script: found[0]!.script, count: 0}] : []
		}),
	)
	// Of verbs with these forms it is the only one, or the commoner word.
	const isClear = (base: string): boolean => {
		const other = doubled.test(base) || base.endsWith('e') ? base.slice(0, -1) : `${base}e`
		return !has(other, 'VB') || (isPlain(base) && !isPlain(other))
	}
	const unlisted = [...dictionary.keys()].flatMap((base) =>
		has(base, 'VB') && isClear(base) ? formsOf(base).filter(({norm, tag}) => !has(norm, tag.slice(5))) : [],
	)
	return [...listed, ...unlisted]
}

const doubled = /(?:ff|ll|ss|zz)$/
/** `feud`, `await`, `halt`: verbs that neither double their last letter nor lose one. */
const whole = /[^aeiou](?:[aeiou]{2}[^aeiouwxy]|[aeo][wy])$|[^aeiouy][^aeiouwxy]$/

// `waste` has `wasting`, `feud` has `feuded`: the regular forms of verbs.
function formsOf(base: string): Inflection[] {
	const form = (norm: string, tag: string, script: string): Inflection => ({norm, tag: `VERB|${tag}`, script, count: 0})
	const past = irregularBases.has(base) ? [] : ['VBD', 'VBN']
	if (/^[a-z]{2,}[^aeoy]e$/.test(base))
		return [form(`${base.slice(0, -1)}ing`, 'VBG', '3:e'), ...past.map((tag) => form(`${base}d`, tag, '1:'))]
	if (!/^[a-z]{3,}$/.test(base) || base.endsWith('e') || !whole.test(base)) return []
	return [form(`${base}ing`, 'VBG', '3:'), ...past.map((tag) => form(`${base}ed`, tag, '2:'))]
}

const irregularBases = new Set([...irregularPasts.values()].map(({lemma}) => lemma))

// Those whose forms look alike.
const alike: Readonly<Record<string, string>> = {VBD: 'VBN', VBP: 'VB'}
const same = (one: string, other: string): boolean => (alike[one] ?? one) === (alike[other] ?? other)

/** `hop`, which has `hopped`: it doubles its last letter before an ending. */
const doubles = /^[^aeiou]{0,3}[aeiou][^aeiouwxy]$/

function basesOf(norm: string, ending: string): {lemma: string; script: string}[] {
	const cut = ending.length
	const stem = norm.slice(0, -cut)
	const bases = ending !== 's' && doubles.test(stem) ? [] : [{lemma: stem, script: `${cut}:`}]
	if (ending === 's') {
		if (stem.endsWith('ie')) bases.push({lemma: `${stem.slice(0, -2)}y`, script: '3:y'})
		if (stem.endsWith('e')) bases.push({lemma: stem.slice(0, -1), script: '2:'})
		return bases
	}
	// Endings that begin with e leave the e of the base standing.
	bases.push({lemma: `${stem}e`, script: ending.startsWith('e') ? `${cut - 1}:` : `${cut}:e`})
	if (stem.endsWith('i')) bases.push({lemma: `${stem.slice(0, -1)}y`, script: `${cut + 1}:y`})
	if (stem.length > 2 && stem.at(-1) === stem.at(-2)) bases.push({lemma: stem.slice(0, -1), script: `${cut + 1}:`})
	return bases
}
