import {spanKey, trimName} from '#src/evaluate/compare-spans.js'
import type {Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {Span} from '#src/model/span.js'
import {checkBrackets} from '../formats/brackets.js'
import {readConllu, type TreebankDocument} from '../formats/conllu.js'
import {addClusterScores, clusterF1, conllScore, noClusterScores, scoreClusters} from './cluster-scores.js'

/**
 * Coreference in the OntoNotes scheme (OntoGUM): `conll` is the mean F1 of MUC, B³ and CEAFe over exact spans, without
 * leading article and `'s`; `head.conll` takes a mention of ours for the gold mention whose head word it holds;
 * `news.conll` is over news alone.
 */
export const coreference: Task<TreebankDocument> = {
	part: 'entities',
	accepts: (file) => file.path.startsWith('coref/') && /^\d+\t.*\bEntity=/m.test(file.text),
	read(file) {
		checkBrackets(file)
		return readConllu(file)
	},
	article: ({id, published, text}) => ({id, published, text}),
	documents: ({id}) => [id],
	score(pairs) {
		let exact = noClusterScores
		let byHead = noClusterScores
		let news = noClusterScores
		let items = 0
		for (const {gold, found} of pairs) {
			const mentions = goldMentions(gold)
			items += mentions.length
			const clusters = groupBy(mentions)
			const scores = scoreClusters(clusters, ourClusters(found))
			exact = addClusterScores(exact, scores)
			if (gold.genre === 'news') news = addClusterScores(news, scores)
			byHead = addClusterScores(byHead, scoreClusters(clusters, ourClusters(found, headMatcher(mentions))))
		}
		return {
			items,
			figures: [
				{metric: 'conll', value: conllScore(exact)},
				{metric: 'muc', value: clusterF1(exact.muc)},
				{metric: 'b3', value: clusterF1(exact.b3)},
				{metric: 'ceafe', value: clusterF1(exact.ceafe)},
				{metric: 'head.conll', value: conllScore(byHead)},
				{metric: 'news.conll', value: conllScore(news)},
			],
			differences: [],
		}
	},
}

interface Mention extends Span {
	readonly cluster: string
	/** Characters of its head word. */
	readonly head: Span
}

/** Mentions out of `Entity=(1(2)` brackets, trimmed as names are. */
export function goldMentions({text, words}: TreebankDocument): Mention[] {
	const open = new Map<string, number[]>()
	const mentions: Mention[] = []
	words.forEach(({misc}, index) => {
		const brackets = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
		for (const [, opened, at, closed] of brackets.matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
			const cluster = (opened ?? closed)!.replace(/-.*$/, '')
			if (opened) open.set(cluster, [...(open.get(cluster) ?? []), index])
			if (opened && !at) continue
			const from = open.get(cluster)?.pop()
			if (from === undefined) continue
			const span = {start: words[from]!.start, end: words[index]!.end}
			mentions.push({...trimName(text, span), cluster, head: headOf(words, from, index)})
		}
	})
	return mentions
}

// The word whose governor stands outside.
function headOf(words: TreebankDocument['words'], from: number, to: number): Span {
	for (let index = from; index <= to; index++) {
		const {head} = words[index]!
		if (head < from || head > to) return words[index]!
	}
	return words[to]!
}

function groupBy(mentions: readonly Mention[]): string[][] {
	const clusters = new Map<string, string[]>()
	for (const mention of mentions)
		clusters.set(mention.cluster, [...(clusters.get(mention.cluster) ?? []), spanKey(mention)])
	return [...clusters.values()]
}

const ourClusters = ({article, entities}: Extraction, match = (span: Span): Span => span): string[][] =>
	entities.map(({mentions}) => mentions.map((mention) => spanKey(match(trimName(article.text, mention)))))

// The smallest gold mention around ours whose head word ours holds.
function headMatcher(mentions: readonly Mention[]): (span: Span) => Span {
	const byHead = new Map<number, Mention[]>()
	for (const mention of mentions) byHead.set(mention.head.start, [...(byHead.get(mention.head.start) ?? []), mention])
	return (span) => {
		let best: Mention | undefined
		for (let at = span.start; at < span.end; at++)
			for (const mention of byHead.get(at) ?? [])
				if (
					mention.head.end <= span.end &&
					mention.start <= span.start &&
					span.end <= mention.end &&
					(!best || mention.end - mention.start < best.end - best.start)
				)
					best = mention
		return best ?? span
	}
}
