import type {ParseTokens, Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import {makeArticle} from '#src/model/article/make-article.js'
import {readConllu, type TreebankDocument} from '../formats/conllu.js'
import {addConll18, compareParses, noConll18} from './conll18.js'
import {addReporting, noReporting, reportingFigures} from './reporting-clauses.js'
import {goldTree, isTreebank, treeFigures} from './trees.js'

/**
 * Tags, lemmas, corrected trees and the arcs of reporting clauses over the words and sentences of gold: `gold.upos` and so on.
 */
export const goldTrees: Task<TreebankDocument> = {
	part: 'tokens',
	accepts: isTreebank,
	read: readConllu,
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	parse: parseGold,
	score(pairs) {
		let sum = noConll18
		let reporting = noReporting
		let items = 0
		for (const {gold, found} of pairs) {
			const tree = goldTree(gold)
			items += gold.words.length
			const words = tree.words.map((word, row) => ({
				...word,
				upos: found.tokens?.upos[row] ?? '',
				xpos: found.tokens?.xpos[row] ?? '',
				lemma: found.tokens?.lemma[row] ?? '',
				head: found.tokens?.head[row] ?? -1,
				deprel: found.tokens?.deprel[row] ?? '',
			}))
			sum = addConll18(sum, compareParses(tree, {...tree, words}))
			reporting = addReporting(reporting, tree.words, words)
		}
		const shown = /^gold\.(?:upos|xpos|lemma|uas|las)$/
		const figures = treeFigures(sum, 'gold.').filter(({metric}) => shown.test(metric))
		return {items, figures: [...figures, ...reportingFigures(reporting)], differences: []}
	},
}

function parseGold(gold: TreebankDocument, parse: ParseTokens): Extraction {
	const {id, text, words, sentences} = gold
	const article = makeArticle({id, text})
	const tokens = parse(
		words.map(({form}) => form),
		sentences,
	)
	return {
		article: {...article, authors: [], blocks: []},
		sentences: [],
		entities: [],
		facts: [],
		messages: [],
		tokens: {start: words.map(({start}) => start), end: words.map(({end}) => end), ...tokens},
	}
}
