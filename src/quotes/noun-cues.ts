import {type Document, lemmaAt, normAt, spanOf, xposAt} from '../model/document.js'
import {isNominal} from '../model/noun-phrase.js'
import type {SpokenMention} from '../model/quote.js'
import type {Range} from '../model/span.js'
import {childrenOf, subtreeOf} from '../model/tree.js'
import {trimPunctuation} from './indirect.js'
import type {QuotedString} from './marks.js'
import {cutMarks, extent, modeOf} from './spoken.js'

/** What such nouns report, where a clause with a subject of its own follows right behind them. */
export function findNounCues(doc: Document, strings: readonly QuotedString[]): SpokenMention[] {
	const found: SpokenMention[] = []
	for (let row = 0; row < doc.tokens.length - 2; row++) {
		if (!doc.lexicon.has(lemmaAt(doc, row), 'reporting-noun') || !/^NNS?$/.test(xposAt(doc, row))) continue
		const content = clauseBehind(doc, row)
		const act = /^(?:accus|alleg)/.test(lemmaAt(doc, row)) ? 'accuse' : 'other'
		if (content) found.push(compose(doc, row, content, act, strings))
	}
	return found
}

function clauseBehind(doc: Document, noun: number): Range | undefined {
	const first = noun + 1
	const marked = normAt(doc, first) === 'that' && xposAt(doc, first) === 'IN'
	const subject = marked ? -1 : first
	for (const verb of childrenOf(doc.tree, noun)) {
		if (verb <= first || !/^(?:acl|ccomp)/.test(doc.tree.deprels[verb]!)) continue
		const {from, to} = subtreeOf(doc.tree, verb)
		if (from !== first) continue
		const own = subject < 0 || (isNominal(doc, subject) && doc.tree.deprels[subject]!.startsWith('nsubj'))
		if (own && isFiniteVerb(doc, verb)) return trimPunctuation(doc, {from, to})
	}
	return undefined
}

const isFiniteVerb = (doc: Document, verb: number): boolean =>
	[verb, ...childrenOf(doc.tree, verb)].some((row) => /^(?:MD|VB[DPZ])$/.test(xposAt(doc, row)))

function compose(
	doc: Document,
	noun: number,
	content: Range,
	act: SpokenMention['act'],
	strings: readonly QuotedString[],
): SpokenMention {
	const owner = childrenOf(doc.tree, noun).find((row) => doc.tree.deprels[row] === 'nmod:poss')
	const source = owner === undefined ? null : {...subtreeOf(doc.tree, owner), head: owner}
	const piece = cutMarks(doc, spanOf(doc, content), strings)
	const cue = {from: noun, to: noun + 1}
	return {
		...extent([piece, spanOf(doc, cue), ...(source ? [spanOf(doc, source)] : [])]),
		content: [piece],
		mode: modeOf([piece], strings),
		act,
		cue: {...cue, lemma: lemmaAt(doc, noun), head: noun},
		source,
		addressee: null,
		polarity: 'affirmed',
		adjuncts: [],
		insertions: [],
		rule: 'noun',
		confidence: 0.6,
	}
}
