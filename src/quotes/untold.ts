import {type Document, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {childrenOf, relationOf} from '../model/tree.js'
import type {LearnedAttribution} from './learned.js'
import {hasFinite, isMark, isMarker, isOpened} from './piece-words.js'
import {groupNouns} from './source-nouns.js'

/** Whether what a cue seems to report is told by nobody: a name that is given, the article's own words, whom somebody asks. */
export const isUntold = (doc: Document, found: LearnedAttribution): boolean =>
	isNaming(doc, found) ||
	isElsewhere(doc, found) ||
	isMeanwhile(doc, found) ||
	isWhoTells(doc, found) ||
	isAsked(doc, found) ||
	(isTopicOf(doc, found) && found.content.length === 1) ||
	isMatterOfCourse(doc, found.cueHead) ||
	isMatterOfCourse(doc, found.cue.to - 1) ||
	isSo(doc, found) ||
	isAct(doc, found) ||
	isOwnDeed(doc, found) ||
	isThingDone(doc, found) ||
	(found.source !== null && isNobody(doc, found, found.source))

// `Her deputy disagreed. Traffic fell.`: words without marks behind a full stop are the article's own.
function isElsewhere(doc: Document, {cue, content}: LearnedAttribution): boolean {
	const sentence = sentenceAt(doc, cue.from)
	if (!sentence || !/^[.!?]$/.test(normAt(doc, sentence.to - 1))) return false
	return content.every(({from}) => from >= sentence.to && !isOpened(doc, from) && !isMark(doc, from))
}

// `When Keller ruled, trade grew`: what happens meanwhile is the article's own.
function isMeanwhile(doc: Document, {cue, content}: LearnedAttribution): boolean {
	const first = normAt(doc, sentenceAt(doc, cue.from)?.from ?? cue.from)
	if (!/^(?:after|before|since|until|when|while)$/.test(first) || normAt(doc, cue.to) !== ',') return false
	return content.every(({from}) => from === cue.to + 1 && !isOpened(doc, from) && !isMark(doc, from))
}

// `citing anonymous officials`: they tell it, nobody says them.
function isWhoTells(doc: Document, {cueHead, content}: LearnedAttribution): boolean {
	if (!/^(?:cite|quote)$/.test(lemmaAt(doc, cueHead))) return false
	return content.every((piece) => !hasFinite(doc, piece) && endsInPeople(doc, piece))
}

// `officials`, `people familiar with the matter`
function endsInPeople(doc: Document, {from, to}: Range): boolean {
	if (groupNouns.has(normAt(doc, to - 1))) return true
	for (let row = from; row < to && uposAt(doc, row) !== 'ADP'; row++)
		if (groupNouns.has(normAt(doc, row)) && /^(?:ADJ|ADV)$/.test(uposAt(doc, row + 1))) return true
	return false
}

// `The survey questioned 1,012 adults`: whoever is asked is not what is asked.
function isAsked(doc: Document, {cueHead, content}: LearnedAttribution): boolean {
	if (!/^(?:interview|poll|question|survey)$/.test(lemmaAt(doc, cueHead)) || xposAt(doc, cueHead) === 'NN') return false
	return childrenOf(doc.tree, cueHead).some(
		(row) =>
			relationOf(doc.tree, row) === 'obj' &&
			(groupNouns.has(normAt(doc, row)) || askable.has(lemmaAt(doc, row))) &&
			content.every(({from, to}) => row >= from && row < to),
	)
}

/** People who are asked by number. */
const askable = new Set(
	`adult buyer consumer couple customer driver employee household man owner parent passenger patient person pupil reader respondent
	student teenager tenant traveller user viewer visitor voter woman worker`.split(/\s+/),
)

/** `she said of the plan: "…"`: the first piece is what is spoken of, not what is said. */
export const isTopicOf = (doc: Document, {cue, cueHead, content}: LearnedAttribution): boolean => {
	const piece = content.find(({from}) => from >= cue.to)
	if (!piece || piece.from !== cue.to || lemmaAt(doc, cueHead) !== 'say') return false
	return /^(?:about|of)$/.test(normAt(doc, cue.to - 1)) && !hasFinite(doc, piece)
}

// `The deal, announced on Monday, values it at £2m`: what a noun does is not told by it.
function isOwnDeed(doc: Document, {source, cue, cueHead, content}: LearnedAttribution): boolean {
	if (!source || source.to > cue.from || doc.tree.deprels[cueHead] !== 'acl') return false
	const noun = doc.tree.heads[cueHead] ?? -1
	return content.some(
		({from}) =>
			from > cue.to && /^VB[DPZ]$/.test(xposAt(doc, from)) && doc.tree.heads[noun] === from && noun < source.to,
	)
}

const answered = /^(?:bell|call|calls|door|doorbell|phone|telephone)$/
const persons = /^(?:brother|defender|her|him|opponent|rival|sister|striker|team-mate|teammate|them|us|you)$/

// `to answer his mobile phone`, `Nobody has claimed the parrot`, `denied his brother at close range`: done with things and people.
function isThingDone(doc: Document, {source, cue, cueHead, content}: LearnedAttribution): boolean {
	const [piece] = content
	if (!piece || content.length > 1 || piece.from < cueHead || isOpened(doc, piece.from) || isMarker(doc, piece.from))
		return false
	const noun = firstNoun(doc, piece)
	if (lemmaAt(doc, cue.to - 1) === 'answer') return answered.test(normAt(doc, noun))
	if (hasFinite(doc, piece)) return false
	if (lemmaAt(doc, cueHead) === 'deny') return persons.test(normAt(doc, noun))
	return (
		lemmaAt(doc, cueHead) === 'claim' && source !== null && /^(?:nobody|none|no-one)$/.test(normAt(doc, source.to - 1))
	)
}

// The last noun of the row that a piece begins with.
function firstNoun(doc: Document, {from, to}: Range): number {
	let row = from
	while (row < to - 1 && /^(?:ADJ|DET|NUM)$/.test(uposAt(doc, row))) row++
	if (normAt(doc, row).length > 1 && /^PRP\$$/.test(xposAt(doc, row))) row++
	while (row < to - 1 && /^(?:ADJ|NOUN)$/.test(uposAt(doc, row)) && uposAt(doc, row + 1) === 'NOUN') row++
	return row
}

// `a film titled “The Long Night”`, `“The Long Night” was published by Acme`
const isNaming = (doc: Document, {cue, cueHead, content}: LearnedAttribution): boolean =>
	(/^(?:entitle|name|nickname|subtitle|title)$/.test(lemmaAt(doc, cueHead)) ||
		(/^(?:publish|release|reissue)$/.test(lemmaAt(doc, cueHead)) && normAt(doc, cue.to) === 'by')) &&
	content.every(({from}) => isOpened(doc, from))

// `this explains why`, `It takes no expert to see that …`, `Correction: …`: nobody tells anything.
function isNobody(doc: Document, {cue, cueHead}: LearnedAttribution, {from, to}: Range): boolean {
	if (to - from > 2) return false
	const word = normAt(doc, to - 1)
	if (normAt(doc, cue.from) === ':') return labels.has(word)
	if (to - from > 1) return false
	if (word === 'it') return isExpletive(doc, cueHead, doc.tree.heads[from] ?? -1)
	return /^(?:anything|everything|nothing|something|there|these|this|what)$/.test(word)
}

// `will report to the director`, `confirmed Ruiz as mayor`, `accepted a pay rise`: done, not said.
function isAct(doc: Document, {cue, cueHead, content}: LearnedAttribution): boolean {
	const lemma = lemmaAt(doc, cueHead)
	// `called off the strike`
	if (lemma === 'call' && /^(?:off|up)$/.test(normAt(doc, cueHead + 1))) return true
	// `ordered a coffee and left`: the second deed is no word of what was said.
	if (content.some((piece) => !isOpened(doc, piece.from) && !isMark(doc, piece.from) && holdsDeed(doc, piece, cueHead)))
		return true
	if (content.some((piece) => hasFinite(doc, piece) || isOpened(doc, piece.from) || isMark(doc, piece.from)))
		return false
	// `goes on to detail a series of gifts`: what is talked about stands there, not what is said of it.
	const last = cue.to - 1
	if (normAt(doc, last - 2) === 'on' && /^(?:describe|detail|list)$/.test(lemmaAt(doc, last))) return true
	if (lemma === 'report')
		return content.every(({from}) => normAt(doc, from) === 'to') || normAt(doc, cueHead + 1) === 'to'
	if (lemma === 'accept' || (lemma === 'rule' && normAt(doc, cueHead + 1) === 'on')) return true
	// `failed to warn its clients`
	if (/^(?:fail|forget|neglect)$/.test(lemmaAt(doc, cue.from))) return true
	if (lemma !== 'confirm') return false
	if (content.every(({to}) => officers.test(lemmaAt(doc, to - 1)))) return true
	return content.some(({from, to}) => {
		for (let row = from + 1; row < to; row++) if (normAt(doc, row) === 'as') return true
		return false
	})
}

// A verb that stands beside the cue behind an object of the cue.
function holdsDeed(doc: Document, {from, to}: Range, cueHead: number): boolean {
	const {heads, deprels} = doc.tree
	const object = heads[from] === cueHead ? from : (heads[from] ?? -1)
	if (heads[object] !== cueHead || deprels[object] !== 'obj') return false
	for (let row = object + 1; row < to; row++) if (heads[row] === cueHead && deprels[row] === 'conj') return true
	return false
}

/** Who is confirmed in office. */
const officers = /^(?:ambassador|commissioner|director|judge|justice|nominee|secretary)$/

// `said so in a letter`: what was said stands elsewhere.
const isSo = (doc: Document, {cue, content}: LearnedAttribution): boolean =>
	content.every(
		({from}) =>
			from === cue.to && normAt(doc, from) === 'so' && /^(?:ADP|ADV|PUNCT|SCONJ)$/.test(uposAt(doc, from + 1)),
	)

/** `It is no exaggeration to say that …`: told by nobody; not `It is unusual for a bank to say that …`. */
export function isMatterOfCourse(doc: Document, cueHead: number): boolean {
	if (xposAt(doc, cueHead) !== 'VB' || xposAt(doc, cueHead - 1) !== 'TO') return false
	const above = doc.tree.heads[cueHead] ?? -1
	if (above < 0 || above > cueHead || !/^(?:ADJ|NOUN)$/.test(uposAt(doc, above))) return false
	for (let row = above + 1; row < cueHead; row++) if (/^(?:for|of)$/.test(normAt(doc, row))) return false
	return childrenOf(doc.tree, above).some((row) => row < above && normAt(doc, row) === 'it')
}

const labels = new Set(
	`abstract caption clarification copyright correction date headline note photo picture publisher subject subtitle summary tag title
	topic update video`.split(/\s+/),
)

// `It is worth saying that …`, `It takes no expert to see why …`: the cue's clause is what takes it.
const isExpletive = (doc: Document, verb: number, above: number): boolean =>
	doc.tree.heads[verb] === above &&
	/^(?:ccomp|csubj|xcomp|acl|advcl)/.test(doc.tree.deprels[verb]!) &&
	(/^(?:ADJ|NOUN)$/.test(uposAt(doc, above)) || /^(?:help|make|need|require|take)$/.test(lemmaAt(doc, above)))
