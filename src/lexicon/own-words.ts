import type {Lexicon, OwnForm} from '../model/lexicon.js'
import {suggestSpelling} from '../model/spelling-suggestion.js'
import type {WordClass} from '../model/word-class.js'
import {plural, verbForms} from './inflect.js'
import {baseLexicon, bitsOf, classNames, makeLexicon, withClass} from './lexicon.js'
import {ownPlural, ownVerbForms} from './own-forms.js'

/** A caller's own words, by class, in their base form. */
export type WordsByClass = Readonly<Partial<Record<WordClass, readonly string[] | undefined>>>

/**
 * The exemplar of a class: a caller's own word gets its other classes too, and the learned parts, which don't know the word,
 * read the same form of the exemplar in its place. The first class given to a word decides.
 */
const exemplars: Readonly<Partial<Record<WordClass, {readonly upos: OwnForm['upos']; readonly lemma: string}>>> = {
	reporting: {upos: 'VERB', lemma: 'say'},
	'title-noun': {upos: 'NOUN', lemma: 'commissioner'},
	'person-noun': {upos: 'NOUN', lemma: 'teacher'},
}

/** The built-in lists with a caller's own words: each works as its class's exemplar does, in all rooms. */
export function extendLexicon(words: WordsByClass): Lexicon {
	const given = Object.entries(words).flatMap(([name, list]) =>
		(list ?? []).map((word) => [name as WordClass, word.trim().toLowerCase().replace(/\s+/g, ' ')] as const),
	)
	const added = given.filter(([name, word]) => !baseLexicon.has(word, name) || isRareCue(name, word))
	if (added.length === 0) return baseLexicon
	const bits = new Map<string, Uint32Array>()
	const forms = new Map<string, OwnForm>()
	for (const [name, word] of added) {
		const exemplar = exemplars[name]
		const known = bits.get(word) ?? bitsOf(word)
		bits.set(word, withClass([known, ...(exemplar ? [bitsOf(exemplar.lemma)] : [])], name))
		if (!exemplar) continue
		for (const [form, own] of exemplar.upos === 'VERB'
			? ownVerb(word, exemplar.lemma)
			: ownNoun(word, exemplar.lemma)) {
			if (!forms.has(form)) forms.set(form, own)
			if (form !== word && own.following.length === 0)
				bits.set(form, withClass([bits.get(form) ?? bitsOf(form), bitsOf(own.form)]))
		}
	}
	return makeLexicon({bits, forms})
}

// `quip` is a rare cue in training: as a caller's own word it is read as `say` is.
const isRareCue = (name: WordClass, word: string): boolean =>
	name === 'reporting' && !commonCues.some((common) => baseLexicon.has(word, common))

/** Classes of the common cues, which the learned parts know well. */
const commonCues = ['assertive', 'inverting', 'speech-verb'] as const

/** `blurbed` reads as said, `blurbs` as says; of `fire back` its verb, where the particle follows. */
function ownVerb(word: string, exemplar: string): [string, OwnForm][] {
	const [first = '', ...following] = word.split(' ')
	// `hand-wave` is two words in the text, of which the last one is the verb.
	const base = first.split('-').at(-1)!
	const [own, model] = [ownVerbForms(base), verbForms(exemplar)]
	const row = (form: string, as: string, ambiguous = false): [string, OwnForm] => [
		form,
		{lemma: base, upos: 'VERB', form: as, exemplar, following, ambiguous},
	]
	return [
		row(base, exemplar, true),
		row(own.present, model.present, true),
		...own.pasts.map((form) => row(form, model.pasts[0]!)),
		...own.participles.map((form) => row(form, model.participles[0]!)),
		...own.gerunds.map((form) => row(form, model.gerunds[0]!)),
	]
}

// Of a title of several words the noun, as it is written alone: `ombud` of `vice-ombud`, `smelter` of `smelter of works`.
function ownNoun(word: string, exemplar: string): [string, OwnForm][] {
	const noun = /^[^ ].{0,99}?(?= of )/.exec(word)?.[0] ?? word
	const head = noun.split(/[ -]/).at(-1)!
	const row = (form: string, as: string): [string, OwnForm] => [
		form,
		{lemma: head, upos: 'NOUN', form: as, exemplar, following: [], ambiguous: false},
	]
	return [row(head, exemplar), row(ownPlural(head), plural(exemplar))]
}

/** Suggestions for a name that is no class: classes of a like spelling or with a word in common; at most five. */
export function nearClasses(name: string): WordClass[] {
	const near = suggestSpelling(name, classNames) as WordClass | null
	const parts = name.split('-').filter((part) => part.length > 2)
	const others = classNames.filter((known) => known !== near && parts.some((part) => known.split('-').includes(part)))
	return [...(near ? [near] : []), ...others].slice(0, 5)
}
