import {eventTypes} from '../facts/event/types/index.js'
import {fillers} from '../facts/event/types/type.js'
import {type Fact, factKinds} from '../facts/fact.js'
import {hashWord} from '../learning/hash.js'
import {exemplarLemmaAt} from '../lexicon/exemplar.js'
import {classNames} from '../lexicon/lexicon.js'
import type {Reading} from '../model/reading.js'

const entityTypes = ['person', 'organization', 'place', 'group', 'product', 'event', 'work']
const partsOfSpeech = ['ADJ', 'ADP', 'ADV', 'AUX', 'DET', 'INTJ', 'NOUN', 'NUM', 'PRON', 'PROPN', 'SYM', 'VERB', 'X']

/** The words behind the numbers of features: those of an article, and those of the models. */
export function vocabularyOf(reading: Reading, facts: readonly Fact[]): ReadonlyMap<number, string> {
	const words = new Map<number, string>()
	const add = (word: string): void => {
		// A long text is no value of a feature; digits are all one to the models.
		if (word.length < maxLetters && !/\d/.test(word)) words.set(hashWord(word), word)
	}
	const {tokens, syntax, clauses, entities, mentions, article} = reading
	for (const word of named()) add(word)
	for (const column of [tokens.norms, syntax.lemmas, syntax.upos, syntax.xpos, reading.tree.deprels])
		for (const word of new Set(column)) add(word)
	for (const deprel of new Set(reading.tree.deprels)) add(deprel.split(':', 1)[0] ?? '')
	for (let row = 0; row < tokens.length; row++) add(exemplarLemmaAt(reading, row))
	for (const {relation, tense, voice, marker, modal, lemma} of clauses)
		for (const word of [relation, tense, voice, marker, modal, lemma]) if (word) add(word)
	for (const {type, subtype, name} of entities) {
		for (const word of [subtype ?? '', `${type} ${subtype ?? ''}`]) add(word)
		add(
			name
				.toLowerCase()
				.split(/[\s-]+/)
				.at(-1) ?? '',
		)
	}
	for (const {rule} of mentions) add(rule)
	for (const {type} of article.blocks) add(type)
	for (const fact of facts) addStrings(fact, add, 0)
	words.set(hashWord(''), '')
	return words
}

const maxLetters = 60

/** Words that models know whatever the article. */
function* named(): Generator<string> {
	yield* [...factKinds, ...entityTypes, ...fillers, ...classNames, ...partsOfSpeech]
	for (const part of partsOfSpeech) for (const type of [...entityTypes, 'known', 'inside', '']) yield `${part} ${type}`
	for (const one of mentionForms) for (const other of mentionForms) yield `${one} ${other}`
	for (const {name, family, roles, strong, weak} of eventTypes) {
		yield* [name, family, ...Object.keys(roles)]
		for (const {slots} of Object.values(roles)) yield* slots
		for (const list of [strong, weak]) for (const words of Object.values(list)) yield* words as readonly string[]
	}
}

const mentionForms = ['name', 'nominal', 'pronoun']

// The strings of a fact, at any depth, and its rule in parts.
function addStrings(value: unknown, add: (word: string) => void, depth: number): void {
	if (typeof value === 'string') {
		add(value)
		for (const part of value.split(/, |\+/)) add(part)
	} else if (typeof value === 'object' && value !== null && depth < 4)
		for (const inner of Object.values(value)) addStrings(inner, add, depth + 1)
}
