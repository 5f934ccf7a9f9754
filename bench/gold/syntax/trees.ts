import {f1Of} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import type {Figure} from '#src/evaluate/score.js'
import type {GoldFile, Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import {isSpace} from '#src/model/span.js'
import {readConllu, type TreebankDocument} from '../formats/conllu.js'
import {addConll18, type Conll18, compareParses, noConll18, type ParsedText, type ParsedWord} from './conll18.js'

export const isTreebank = (file: GoldFile): boolean =>
	file.path.startsWith('syntax/') && /^\d+\t(?:[^\t\n]*\t){8}[^\t\n]*$/m.test(file.text.slice(0, 50_000))

/** Tokens, words, sentences, tags, lemmas and trees on raw text, as the CoNLL 2018 shared task scores them. */
export const rawTrees: Task<TreebankDocument> = {
	part: 'tokens',
	accepts: isTreebank,
	read: readConllu,
	article: ({id, published, text}) => ({id, published, text}),
	documents: ({id}) => [id],
	score(pairs) {
		let sum = noConll18
		let items = 0
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const tree = ourTree(found)
			items += gold.words.length
			if (!tree) continue
			const wanted = goldTree(gold)
			sum = addConll18(sum, compareParses(wanted, tree))
			differences.push(...tagDifferences(gold, wanted, tree))
		}
		return {items, figures: treeFigures(sum), differences}
	},
}

export const treeFigures = (sum: Conll18, prefix = ''): Figure[] =>
	Object.entries(sum).map(([metric, counts]) => ({metric: `${prefix}${metric}`, value: f1Of(counts)}))

/** A treebank's document in characters that aren't white space. */
export function goldTree({text, tokens, words, sentences}: TreebankDocument): ParsedText {
	const {characters, at} = withoutSpace(text)
	const places = tokens.map(({start, end}) => ({start: at[start]!, end: at[end]!}))
	const sizes = new Int32Array(tokens.length)
	for (const {token} of words) sizes[token]!++
	return {
		characters,
		tokens: places,
		sentences: sentences.map(({fromToken, toToken}) => ({
			start: places[fromToken]!.start,
			end: places[toToken - 1]!.end,
		})),
		words: words.map(({token, form, lemma, upos, xpos, head, deprel}) => ({
			...places[token]!,
			isPart: sizes[token]! > 1,
			form,
			lemma,
			upos,
			xpos,
			head,
			deprel,
		})),
	}
}

/** Our tokens in the same form; undefined when the extraction carries none. */
function ourTree({article, sentences, tokens}: Extraction): ParsedText | undefined {
	if (!tokens) return undefined
	const {characters, at} = withoutSpace(article.text)
	const places = sentences.map(({start, end}) => ({start: at[start]!, end: at[end]!}))
	const words = tokens.start.map((start, row): ParsedWord => {
		const end = tokens.end[row]!
		return {
			start: at[start]!,
			end: at[end]!,
			isPart: false,
			form: article.text.slice(start, end),
			lemma: tokens.lemma[row]!,
			upos: tokens.upos[row]!,
			xpos: tokens.xpos[row]!,
			head: tokens.head[row]!,
			deprel: tokens.deprel[row]!,
		}
	})
	return {characters, tokens: words, sentences: places, words}
}

// `at[offset]` is the number of characters before it that aren't white space.
function withoutSpace(text: string): {characters: string; at: Int32Array} {
	const at = new Int32Array(text.length + 1)
	let characters = ''
	for (let offset = 0; offset < text.length; offset++) {
		const space = isSpace(text.charCodeAt(offset))
		if (!space) characters += text[offset]
		at[offset + 1] = at[offset]! + (space ? 0 : 1)
	}
	return {characters, at}
}

function tagDifferences({text, tokens, words}: TreebankDocument, gold: ParsedText, ours: ParsedText): Difference[] {
	const places = new Map(ours.words.map((word) => [`${word.start}-${word.end}`, word]))
	return gold.words.flatMap((word, index) => {
		const mine = places.get(`${word.start}-${word.end}`)
		if (!mine || word.isPart || (mine.upos === word.upos && mine.deprel === word.deprel)) return []
		const {start, end} = tokens[words[index]!.token]!
		const [kind, a, b] =
			mine.upos !== word.upos
				? [`tag ${mine.upos} for ${word.upos}`, word.upos, mine.upos]
				: [`relation ${mine.deprel} for ${word.deprel}`, word.deprel, mine.deprel]
		return [{kind, text: contextOf(text, start, end), gold: a, ours: b, rule: null}]
	})
}
