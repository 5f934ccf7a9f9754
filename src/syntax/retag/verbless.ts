import {finiteTag} from '../../model/finite-tag.js'
import type {Range} from '../../model/span.js'
import {irregularPasts} from '../irregular.js'
import {closesQuote} from '../mends/tree-draft.js'
import type {Tagged, TagSet} from '../tagger.js'
import {agents, isCosting, isHeadlined, isLower, isThird, isThirdPerson, type Words} from './verb-shapes.js'

/**
 * `The club named five players.`: a sentence with a full stop has a finite verb. Where the tagger saw none, the first word that
 * can be one, stands behind a noun and before what an active verb takes, is it: a participle is a past tense, an infinitive a present.
 */
export function findVerb(
	tagged: Tagged,
	tags: TagSet,
	words: readonly string[],
	norms: readonly string[],
	{from, to: last}: Range,
): void {
	const speech = speechIn(norms, from, last)
	const to = speech < 0 ? last : speech
	const end = speech < 0 ? endOf(norms, from, to) : to
	const {best, second} = tagged
	const sentence: Words = {tag: (row) => tags.xpos[best[row]!]!, norms, words}
	const set = (row: number, tag: string): void => {
		const told = tags.names.indexOf(tag)
		if (row >= 0 && told >= 0) best[row] = second[row] = told
	}
	if (end === from && to - from < longestHeadline && !hasMain(sentence, from, to))
		set(
			firstRow(from + 1, to - 1, (row) => isHeadlined(sentence, row, from)),
			'VERB|VBZ',
		)
	if (end - from < 4) return
	let isWhole = hasMain(sentence, from, to)
	// `The study links diet to long life`: better than to diet; not `The robots measure nine feet`.
	const links = isWhole
		? -1
		: firstRow(
				from + 2,
				end - 2,
				(row) => isThirdPerson(sentence, row) && !agents.test(norms[row]!) && tagged.loss[row + 1]! > likely,
			)
	set(links, 'VERB|VBZ')
	isWhole = isWhole || links >= 0 || takeLikeliest(tagged, sentence, from, end)
	const first = joinOf(norms, from, end)
	if (first - from > 3 && !hasMain(sentence, from, first))
		isWhole = takeLikeliest(tagged, sentence, from, first) || isWhole
	const past = isWhole
		? -1
		: firstRow(from + 1, end - 1, (row) => isCosting(sentence, row) || isPast(sentence, row, from))
	if (past >= 0) set(past, 'VERB|VBD')
	else if (!isWhole) {
		const present = firstRow(from + 1, end - 1, (row) => isPresent(sentence, row, from))
		// `beat`, `hit`
		set(present, irregularPasts.get(norms[present] ?? '')?.past ? 'VERB|VBD' : 'VERB|VBP')
		if (present < 0)
			set(
				firstRow(from + 1, end - 2, (row) => isThirdPerson(sentence, row)),
				'VERB|VBZ',
			)
	}
	const that = past >= 0 ? -1 : openingOf(sentence, from, end)
	if (that < 0 || takeLikeliest(tagged, sentence, that + 1, end)) return
	const third = firstRow(that + 2, end, (row) => isThird(sentence, row))
	set(third, 'VERB|VBZ')
}

/** So many words and marks a headline has at most. */
const longestHeadline = 20

/** What scores less than this below a noun, in log-odds, is a finite verb more likely than the plural before it. */
const likely = 0.5

/** The most that a finite verb may score below what a word was tagged as, in log-odds. */
const reach = 4

// Makes the word a finite verb that loses least by it, where the stretch has a main one then; whether it has.
function takeLikeliest({best, second, finite, loss}: Tagged, sentence: Words, from: number, to: number): boolean {
	let tried = -1
	for (let attempt = 0; attempt < 3; attempt++) {
		let least = -1
		for (let row = from; row < to; row++)
			if (loss[row]! < reach && loss[row]! > tried && (least < 0 || loss[row]! < loss[least]!)) least = row
		if (least < 0) return false
		tried = loss[least]!
		const before = best[least]!
		best[least] = finite[least]!
		if (hasMain(sentence, from, to)) {
			second[least] = before
			return true
		}
		best[least] = before
	}
	return false
}

// `, and it agreed`: where a second clause with its own subject begins; `from` where none does.
function joinOf(norms: readonly string[], from: number, to: number): number {
	for (let row = from + 3; row < to - 2; row++)
		if (norms[row] === ',' && /^(?:and|but|so)$/.test(norms[row + 1]!) && pronoun.test(norms[row + 2]!)) return row
	return from
}

const pronoun = /^(?:he|i|it|she|they|we|you)$/

// `The fear is that the dam leaks.`: the word that opens a clause which seems to have no verb, or -1.
function openingOf({tag, norms}: Words, from: number, end: number): number {
	let row = end - 1
	while (row > from && !finiteTag.test(tag(row)) && norms[row] !== 'that') row--
	return norms[row] === 'that' && tag(row) === 'IN' ? row : -1
}

const opening =
	/^(?:after|although|as|because|before|if|once|since|that|though|unless|until|when|where|which|while|who|whom|whose)$/

// A finite verb that no word opens a clause of its own for.
function hasMain({tag, norms}: Words, from: number, to: number): boolean {
	let opened = -1
	for (let row = from; row < to; row++) {
		if (opening.test(norms[row]!)) opened = row
		else if (norms[row] === ',') opened = -1
		else if (finiteTag.test(tag(row))) {
			if (opened < 0 || row - opened > 8) return true
			// Auxiliaries and their verb are one.
			if (!finiteTag.test(tag(row + 1))) opened = -1
		}
	}
	return false
}

// `The board called on owners to save water, saying: "It is low."`: the row of the mark where speech closes the sentence, or -1.
function speechIn(norms: readonly string[], from: number, to: number): number {
	const end = endOf(norms, from, to)
	let mark = from + 5
	while (mark < end && norms[mark] !== '"') mark++
	if (mark >= end || !/^[,:]$/.test(norms[mark - 1]!)) return -1
	for (let row = mark + 1; row < end; row++) if (norms[row] === '"') return -1
	return mark
}

// The row of the full stop, quotation marks behind it aside; `from` where there is none.
function endOf(norms: readonly string[], from: number, to: number): number {
	let last = to - 1
	while (last > from && closesQuote(norms[last])) last--
	return /^[.!]$/.test(norms[last]!) ? last : from
}

function firstRow(from: number, to: number, told: (row: number) => boolean): number {
	for (let row = from; row < to; row++) if (told(row)) return row
	return -1
}

const noun = /^(?:NNP?S?|PRP|RP|-RRB-|:)$/

function isPast(sentence: Words, row: number, from: number): boolean {
	const {tag, norms, words} = sentence
	const norm = norms[row]!
	const form = irregularPasts.get(norm)
	// A past form that is nothing else: `underwent`.
	if (form?.past && !form.participle && /^(?:JJ|VB[NP]?)$/.test(tag(row)) && !/^(?:DT|IN|TO)$/.test(tag(row - 1)))
		return true
	if (tag(row) !== 'VBN' || !isLower(words[row]!) || (form && !form.past)) return false
	const subject = before(sentence, row, from)
	const behind = tag(subject)
	const all = /^(?:all|both|each)$/.test(norms[subject]!)
	const number = behind === 'CD' && /^(?:CD|DT|PRP\$?)$/.test(tag(row + 1))
	if (!noun.test(behind) && !all && !number && norms[subject] !== ',') return false
	const next = tag(row + 1) === 'RB' ? row + 2 : row + 1
	// `called on owners to leave`
	const calls = norm === 'called' && /^(?:for|on|upon)$/.test(norms[next]!)
	// `a man named Ruiz`
	if (!calls && naming.test(norm) && !/^(?:NNP|PRP)$/.test(behind) && !/^(?:CD|PRP)$/.test(tag(row + 1))) return false
	if (isObject(sentence, next) || (norms[next] === 'to' && tag(next + 1) === 'VB')) return true
	return (
		tag(next) === 'IN' &&
		!/^(?:as|by)$/.test(norms[next]!) &&
		(calls || !undergone.test(norm)) &&
		isSaid(sentence, from, row)
	)
}

const naming = /^(?:called|dubbed|entitled|headed|led|named|nicknamed|run|titled)$/

const undergone =
	/^(?:abandoned|accused|arrested|based|born|built|buried|burned|called|captured|caught|charged|compared|connected|convicted|covered|damaged|dedicated|destroyed|detained|displayed|dressed|equipped|fitted|found|held|hurt|injured|involved|jailed|killed|known|lined|linked|located|made|married|named|parked|pictured|posed|posted|printed|published|related|released|rescued|seen|seized|shot|shown|sold|stranded|surrounded|taken|trapped|used|wounded)$/

const plural = /^(?:NNP?S|PRP)$/

function isPresent(sentence: Words, row: number, from: number): boolean {
	const {tag, norms, words} = sentence
	if (tag(row) !== 'VB' || !isLower(words[row]!)) return false
	const subject = before(sentence, row, from)
	// `Eide, who took office in May, cut short a trip`
	const form = irregularPasts.get(norms[row]!)
	const short = norms[row + 1] === 'short' ? 1 : 0
	if (norms[subject] === ',' && form?.past && isObject(sentence, row + 1 + short) && isRelative(sentence, from, row))
		return true
	if (!plural.test(tag(subject)) || /^(?:he|it|she)$/.test(norms[subject]!)) return false
	// `helps towns build`, `made them leave`
	for (let at = Math.max(from, row - 6); at < row; at++) if (/^(?:TO|VB.?)$/.test(tag(at))) return false
	return isObject(sentence, row + 1)
}

// A clause about the subject closes with the comma before.
const isRelative = ({norms}: Words, from: number, row: number): boolean =>
	norms.slice(from, row).some((norm, at, all) => norm === ',' && /^(?:which|who|whose)$/.test(all[at + 1] ?? ''))

// What stands before a row and its adverbs.
function before({tag}: Words, row: number, from: number): number {
	let at = row - 1
	while (at > from && tag(at) === 'RB') at--
	return at
}

// `conducted last month` takes none.
const isObject = ({tag, norms}: Words, row: number): boolean =>
	!/^(?:last|next|this)$/.test(norms[row]!) &&
	(/^(?:CD|DT|NNP?S?|PDT|PRP\$?|\$)$/.test(tag(row)) ||
		(/^JJ/.test(tag(row)) && /^(?:CD|IN|JJ|NNP?S?)$/.test(tag(row + 1))))

// Not a headline or a caption: these leave their articles out.
const isSaid = ({norms}: Words, from: number, row: number): boolean =>
	norms.slice(from, row).some((norm) => /^(?:an?|her|his|its|my|our|the|their)$/.test(norm))
