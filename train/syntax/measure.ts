import type {Syntax} from '#src/model/grammar/tokens.js'
import {type SyntaxModel, tagAndParse} from '#src/syntax/model.js'
import {normalize} from '../words/normalize.js'
import type {GoldDocument} from './conllu.js'
import {rangesOf} from './corpus.js'

/** Shares of gold tokens that are right, in percent. LAS leaves out subtypes; punctuation counts. */
export interface SyntaxScores {
	readonly upos: number
	readonly xpos: number
	readonly lemma: number
	readonly uas: number
	readonly las: number
	readonly tokens: number
}

/** Measures a model on the gold tokens and sentences of a treebank. */
export function measureSyntax(model: SyntaxModel, documents: readonly GoldDocument[]): SyntaxScores {
	const right = {upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0}
	let tokens = 0
	for (const {sentences} of documents) {
		const words = sentences.flatMap((sentence) => sentence.words)
		const ranges = rangesOf(sentences)
		const found = tagAndParse(model, {words, norms: words.map(normalize)}, ranges)
		sentences.forEach((gold, index) => {
			const {from} = ranges[index]!
			for (let at = 0; at < gold.words.length; at++) count(gold, found, at, from, right)
		})
		tokens += words.length
	}
	const share = (count: number): number => Math.round((10000 * count) / Math.max(1, tokens)) / 100
	return {
		upos: share(right.upos),
		xpos: share(right.xpos),
		lemma: share(right.lemma),
		uas: share(right.uas),
		las: share(right.las),
		tokens,
	}
}

function count(
	gold: GoldDocument['sentences'][number],
	found: Syntax,
	at: number,
	from: number,
	right: {upos: number; xpos: number; lemma: number; uas: number; las: number},
): void {
	const row = from + at
	if (found.upos[row] === gold.upos[at]) right.upos++
	if (found.xpos[row] === gold.xpos[at]) right.xpos++
	if (found.lemmas[row] === gold.lemmas[at]) right.lemma++
	const head = gold.heads[at]! < 0 ? -1 : from + gold.heads[at]!
	if (found.heads[row] !== head) return
	right.uas++
	if (withoutSubtype(found.deprels[row]!) === withoutSubtype(gold.deprels[at]!)) right.las++
}

const withoutSubtype = (label: string): string => label.replace(/:.*/, '')
