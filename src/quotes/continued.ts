import {type Document, normAt, rowAfter, sentenceAt, uposAt} from '../model/document.js'
import type {QuoteMention, SpokenMention} from '../model/quote.js'
import {mentionAt} from '../model/reading.js'
import {childBy} from '../model/tree.js'
import type {Known} from './known.js'
import type {Attribution} from './speakers.js'

/** Words in marks without a source: whoever spoke before goes on, or whom the sentence before is about. */
export function continuedQuote(
	doc: Document,
	quote: SpokenMention,
	known: Known,
	before: readonly QuoteMention[],
): Attribution | undefined {
	if (quote.mode !== 'direct' || quote.source) return undefined
	const last = before.at(-1)
	const row = rowAfter(doc, quote.content[0]!.start)
	const own = subjectAround(doc, row, known)
	if (own) return own
	const gap = !last || doc.tokens.sentences[rowAfter(doc, last.end - 1)]! < doc.tokens.sentences[row]! - 1
	const subject = gap ? subjectBefore(doc, row, known) : undefined
	if (subject && subject.speakers[0] !== last?.speakers[0]) return subject
	const confidence = last && last.speakers.length > 0 ? sureOfGoingOn(doc, quote, last) : 0
	if (last && confidence > 0) return {speakers: last.speakers, rule: 'quote/continued', confidence}
	return subjectBefore(doc, row, known) ?? onlyTeller(doc, row, before)
}

/** So many words stand between a subject and the words in marks that end its clause. */
const reach = 40

// `Holt, a former mayor, captures the mood, “Everybody is tired.”`: whoever the sentence is about says what ends it.
function subjectAround(doc: Document, row: number, known: Known): Attribution | undefined {
	const mark = row - 1
	const here = sentenceAt(doc, mark)
	if (!here || mark - here.from < 3 || !/^[,:]$/.test(normAt(doc, mark - 1))) return undefined
	for (let at = mark - 2; at >= here.from && at > mark - reach; at--) {
		const subject = uposAt(doc, at) === 'VERB' ? childBy(doc.tree, at, 'nsubj') : -1
		if (subject < 0 || !isOutermost(doc, at, here.from, mark)) continue
		const mention = mentionAt(known, subject)
		return mention && known.entities[mention.entity]?.type === 'person'
			? {speakers: [mention.entity], rule: 'quote/subject', confidence: 0.6}
			: undefined
	}
	return undefined
}

// The verb hangs on no other word before the mark.
function isOutermost(doc: Document, verb: number, from: number, mark: number): boolean {
	const head = doc.tree.heads[verb] ?? -1
	return head < from || head >= mark
}

// A speech that an article tells with words of its own in between: whoever has told all the quotes before goes on.
function onlyTeller(doc: Document, row: number, before: readonly QuoteMention[]): Attribution | undefined {
	const last = before.at(-1)
	const [speaker] = last?.speakers ?? []
	const here = sentenceAt(doc, row)
	if (!last || speaker === undefined || before.length < 3 || !here || row - here.from > 1) return undefined
	if (here.block - (sentenceAt(doc, rowAfter(doc, last.end - 1))?.block ?? 0) > 4) return undefined
	const sole = before.slice(-50).every(({speakers}) => speakers.length === 1 && speakers[0] === speaker)
	return sole ? {speakers: [speaker], rule: 'quote/only-teller', confidence: 0.6} : undefined
}

/** How sure it is that words in marks without a source are said by whoever spoke last; 0 where nothing tells so. */
export function sureOfGoingOn(doc: Document, {mode, source, content}: SpokenMention, last: SpokenMention): number {
	if (mode !== 'direct' || source) return 0
	const row = rowAfter(doc, content[0]!.start)
	const here = sentenceAt(doc, row)
	const there = sentenceAt(doc, rowAfter(doc, last.end - 1))
	if (!here || !there) return 0
	if (here.block === there.block) return 0.75
	if (here.block !== there.block + 1) return 0
	if (last.mode !== 'indirect') return 0.6
	// `Lee said that it leaks.` and a paragraph of nothing but speech.
	const ends = last.cue !== null && doc.sentences[doc.tokens.sentences[last.cue.head]! + 1] === here
	return ends && row - here.from < 2 ? 0.85 : 0
}

// `Javier is tired.` and a sentence or paragraph of nothing but speech: he is the one who says it.
function subjectBefore(doc: Document, row: number, known: Known): Attribution | undefined {
	const index = doc.tokens.sentences[row]!
	const here = doc.sentences[index]
	const before = doc.sentences[index - 1]
	if (!here || !before || row - here.from > 1 || before.block < here.block - 1) return undefined
	for (let at = before.to - 1; at >= before.from; at--) {
		const mention = doc.tree.heads[at] === -1 ? mentionAt(known, childBy(doc.tree, at, 'nsubj')) : undefined
		if (mention && known.entities[mention.entity]?.type === 'person')
			return {speakers: [mention.entity], rule: 'quote/subject', confidence: 0.55}
	}
	return undefined
}
