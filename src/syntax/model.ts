import {ownLemma, readAsExemplars} from '../lexicon/exemplar.js'
import {baseLexicon} from '../lexicon/lexicon.js'
import type {Syntax, Tokens, Upos} from '../model/grammar/tokens.js'
import type {Lexicon} from '../model/lexicon.js'
import type {Range} from '../model/span.js'
import {knownLemma, type Lemmatizer, unpackLemmatizer} from './lemmatizer/lemmatizer.js'
import {type Parser, parseSentences, unpackParser} from './parser/parser.js'
import {clustersOf, readAttributes} from './tagger/attributes.js'
import {addFiniteVerb} from './tagger/finite-verb.js'
import {type LearnedLexicon, unpackLexicon} from './tagger/learned-lexicon.js'
import {type Tagger, tagTokens, unpackTagger} from './tagger/tagger.js'
import {readTitles} from './tagger/title-case.js'

/** The learned part of the room: lexicon, tagger, lemmatizer, parser. */
export interface SyntaxModel {
	readonly lexicon: LearnedLexicon
	readonly tagger: Tagger
	readonly lemmatizer: Lemmatizer
	readonly parser: Parser
}

/**
 * Loads the weights of the syntax room. `read` gives the bytes of a file of `models/` by its name without extension:
 * `readWeights` of `#weights`.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadSyntaxModel(read: (name: string) => Uint8Array): SyntaxModel {
	const lexicon = unpackLexicon(read('lexicon'))
	return {
		lexicon,
		tagger: unpackTagger(read('tagger'), lexicon),
		lemmatizer: unpackLemmatizer(read('lemmas')),
		parser: unpackParser(read('parser')),
	}
}

/** Tags, parses and lemmatizes tokens sentence by sentence. Pure; linear in the number of tokens. */
export function tagAndParse(
	{lexicon, tagger, lemmatizer, parser}: SyntaxModel,
	{words, norms}: Pick<Tokens, 'words' | 'norms'>,
	sentences: readonly Range[],
	own: Lexicon = baseLexicon,
): Syntax {
	const read = readAsExemplars(words, norms, own)
	const attributes = readAttributes(read.words.map(plainMark), read.norms.map(plainMark), sentences, lexicon)
	readTitles(words, norms, sentences, lexicon, attributes)
	const tagged = tagTokens(tagger, attributes, sentences, norms)
	for (const sentence of sentences) addFiniteVerb(tagged, tagger.tags, read.norms, own, sentence)
	const {heads, deprels} = parseSentences(parser, attributes, tagged, sentences, norms)
	const upos: Upos[] = []
	const xpos: string[] = []
	// Pushed, not mapped: lists then have one kind of elements for V8, and code that reads them is compiled once.
	const lemmas: string[] = []
	for (let row = 0; row < words.length; row++) {
		const best = tagged.best[row]!
		upos.push(tagger.tags.upos[best]!)
		xpos.push(tagger.tags.xpos[best]!)
		lemmas.push(
			ownLemma(own, norms, row, upos[row]!) ??
				knownLemma(lemmatizer, words[row]!, norms[row]!, tagger.tags.names[best]!),
		)
	}
	return {upos, xpos, lemmas, heads, deprels, clusters: clustersOf(attributes)}
}

// Two apostrophes in a row, as wire text has them, and guillemets are read as a plain mark.
const plainMark = (word: string): string => (word.length < 3 && marks.has(word) ? '"' : word)

const marks = new Set(["''", '``', '«', '»'])
