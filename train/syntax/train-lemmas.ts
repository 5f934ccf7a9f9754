import {packAscending, packVarints} from '#src/learning/files/bytes.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {hashWord} from '#src/learning/hash.js'
import {endingKey, lemmaTag, maxEndingLetters} from '#src/syntax/lemmatizer/lemmatizer.js'
import {normalize} from '../words/normalize.js'
import type {GoldDocument} from './conllu.js'

/** A form with its tag, its lemma and how often it was seen so. */
export interface Inflection {
	readonly norm: string
	readonly tag: string
	/** `3:y` cuts three characters and adds `y`; with `^` before, of the word as written, else of its small letters. */
	readonly script: string
	count: number
}

/** Learns the edit scripts of a treebank: for each tag the endings that decide, from the longest down. */
export function trainLemmas(documents: readonly GoldDocument[], extra: readonly Inflection[]): Uint8Array {
	const forms = majority(countForms(documents), extra)
	const byTag = new Map<string, Inflection[]>()
	for (const form of forms) byTag.set(form.tag, [...(byTag.get(form.tag) ?? []), form])
	const rows = new Map<number, string>()
	for (const [tag, inflections] of byTag) listEndings(tag, inflections, rows)
	const keys = [...rows.keys()].sort((a, b) => a - b)
	const scripts = [...new Set(rows.values())].sort()
	return packWeights(
		{documents: documents.map(({id}) => id), scripts},
		new Map([
			['endings', packAscending(Uint32Array.from(keys))],
			['choices', packVarints(keys.map((key) => scripts.indexOf(rows.get(key)!)))],
		]),
	)
}

/** How to get from a word to its lemma. */
function scriptOf(word: string, lemma: string): string {
	const fromNorm = editScript(normalize(word), lemma)
	const fromWord = editScript(word, lemma)
	return Number.parseInt(fromWord, 10) < Number.parseInt(fromNorm, 10) ? `^${fromWord}` : fromNorm
}

function editScript(base: string, lemma: string): string {
	let same = 0
	while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
	return `${base.length - same}:${lemma.slice(same)}`
}

function countForms(documents: readonly GoldDocument[]): Inflection[] {
	const counts = new Map<string, Inflection>()
	for (const {sentences} of documents)
		for (const {words, lemmas, upos, xpos} of sentences)
			words.forEach((word, at) => {
				const norm = normalize(word)
				// Pieces of words (`GW`) have the lemma of the whole; digits need no script.
				if (xpos[at] === 'GW' || /\d/.test(norm)) return
				const tag = lemmaTag(word, upos[at]!, xpos[at]!)
				const script = xpos[at] === 'PRP' ? editScript(norm, lemmas[at]!) : scriptOf(word, lemmas[at]!)
				const key = `${norm}\t${tag}\t${script}`
				const form = counts.get(key) ?? {norm, tag, script, count: 0}
				form.count++
				counts.set(key, form)
			})
	return [...counts.values()]
}

// One script a form and tag: the most frequent, of two as frequent the one that the dictionary knows.
function majority(counted: readonly Inflection[], extra: readonly Inflection[]): Inflection[] {
	const best = new Map<string, Inflection>()
	const known = new Map(extra.map((form) => [`${form.norm}\t${form.tag}`, form.script]))
	for (const form of [...counted, ...extra]) {
		const key = `${form.norm}\t${form.tag}`
		const other = best.get(key)
		const wins = !other || form.count > other.count || (form.count === other.count && known.get(key) === form.script)
		if (wins) best.set(key, form)
	}
	return [...best.values()]
}

// Shorter endings first; a longer one is listed only where it says something else than the ones before.
function listEndings(tag: string, forms: readonly Inflection[], rows: Map<number, string>): void {
	const current = new Map<Inflection, string>(forms.map((form) => [form, tag.startsWith('PROPN') ? '^0:' : '0:']))
	for (let size = 0; size <= maxEndingLetters; size++) {
		const groups = new Map<string, Inflection[]>()
		for (const form of forms) {
			if (form.norm.length < size) continue
			const ending = form.norm.slice(form.norm.length - size)
			groups.set(ending, [...(groups.get(ending) ?? []), form])
		}
		for (const [ending, members] of groups) {
			if (size > 0 && members.length < 2) continue
			const votes = new Map<string, number>()
			for (const {script} of members) votes.set(script, (votes.get(script) ?? 0) + 1)
			const [script] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
			if (members.every((form) => current.get(form) === script)) continue
			// Scripts that replace the whole word don't carry over to others.
			if (tag.startsWith('PROPN') && !script.startsWith('^')) continue
			if (size > 0 && Number.parseInt(script.replace('^', ''), 10) > size) continue
			rows.set(endingKey(hashWord(tag), ending, size, false) >>> 0, script)
			for (const form of members) current.set(form, script)
		}
	}
	for (const form of forms)
		if (current.get(form) !== form.script)
			rows.set(endingKey(hashWord(tag), form.norm, form.norm.length, true) >>> 0, form.script)
}
