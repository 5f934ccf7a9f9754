import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {NameClass} from '#src/entities/names/detect/labels.js'
import {nameLexicon} from '#src/entities/names/gazetteer/name-lexicon.js'
import {inClass} from '#src/lexicon/lexicon.js'
import type {NamedArticle} from './gold.js'

/** A row of CoNLL-U with its place in the text. */
interface Row {
	readonly word: string
	readonly upos: string
	readonly head: number
	readonly misc: string
	readonly start: number
	readonly end: number
}

interface Mention {
	readonly id: string
	readonly type: string
	readonly from: number
	to: number
	readonly linked: boolean
}

const kindOf: Readonly<Record<string, NameClass>> = {
	person: 'person',
	place: 'place',
	organization: 'organization',
	event: 'other',
	abstract: 'other',
	object: 'other',
}

/**
 * Names in the training part of GUM: its entity mentions are whole noun phrases that nest; those headed by a proper noun are
 * cut down to the name (titles, determiners and what follows the name go), the outermost of overlapping ones is kept.
 */
export function readGumNames(gold: string): NamedArticle[] {
	const articles: {id: string; text: string; names: NamedArticle['names'][number][]}[] = []
	for (const block of readFileSync(join(gold, 'syntax/gum-train.conllu'), 'utf8').split('\n\n')) {
		const id = /^# newdoc id = (.*)$/m.exec(block)?.[1]
		if (id) articles.push({id, text: '', names: []})
		const article = articles.at(-1)
		const text = /^# text = (.*)$/m.exec(block)?.[1]
		if (!article || text === undefined) continue
		if (article.text !== '') article.text += /^# newpar/m.test(block) ? '\n\n' : ' '
		const rows = readRows(block, text, article.text.length)
		article.text += text
		article.names.push(...namesOf(rows))
	}
	return articles
}

function readRows(block: string, text: string, base: number): Row[] {
	const rows: Row[] = []
	let at = 0
	let rest = 0
	for (const line of block.split('\n')) {
		const columns = line.split('\t')
		const number = columns[0] ?? ''
		if (/^\d+-\d+$/.test(number)) {
			// The words of `don't` share its characters; the last takes what is left.
			const [from = 0, to = 0] = number.split('-').map(Number)
			at = Math.max(at, text.indexOf(columns[1]!, at))
			rest = to - from + 1
			continue
		}
		if (!/^\d+$/.test(number)) continue
		const word = columns[1]!
		if (rest === 0) at = Math.max(at, text.indexOf(word, at))
		const end = Math.min(text.length, at + word.length)
		rows.push({
			word,
			upos: columns[3]!,
			head: Number(columns[6]) - 1,
			misc: columns[9]!,
			start: base + at,
			end: base + end,
		})
		at = end
		if (rest > 0) rest--
	}
	return rows
}

// `Entity=(3-person-new-…-link(4-place-…)` opens and closes mentions by their ids.
function mentionsOf(rows: readonly Row[]): Mention[] {
	const found: Mention[] = []
	const open: Mention[] = []
	rows.forEach(({misc}, row) => {
		const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
		for (const [, opened, closed, ended] of marks.matchAll(/\(([^()]*)(\)?)|([^()]+)\)/g)) {
			if (opened !== undefined) {
				const [id = '', type = '', ...rest] = opened.split('-')
				const mention = {id, type, from: row, to: row + 1, linked: rest.length > 4}
				if (closed) found.push(mention)
				else open.push(mention)
				continue
			}
			const id = ended?.split('-')[0]
			const index = open.findLastIndex((mention) => mention.id === id)
			const [mention] = index < 0 ? [] : open.splice(index, 1)
			if (mention) found.push({...mention, to: row + 1})
		}
	})
	return found
}

function namesOf(rows: readonly Row[]): NamedArticle['names'][number][] {
	const mentions = mentionsOf(rows)
	const names: {from: number; to: number; kind: NameClass}[] = []
	for (const mention of mentions) {
		const name = nameIn(rows, mention, mentions)
		if (name) names.push(name)
	}
	rows.forEach(({word}, row) => {
		if (nameLexicon().forms.get(word)?.type !== 'group') return
		const same = names.find(({from, to}) => from <= row && row < to)
		if (!same) names.push({from: row, to: row + 1, kind: 'group'})
		else if (same.to - same.from === 1) same.kind = 'group'
	})
	const taken = new Set<number>()
	const kept: NamedArticle['names'][number][] = []
	for (const {from, to, kind} of names.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
		const span = Array.from({length: to - from}, (_, at) => from + at)
		if (span.some((row) => taken.has(row))) continue
		for (const row of span) taken.add(row)
		kept.push({start: rows[from]!.start, end: rows[to - 1]!.end, kind})
	}
	return kept.sort((a, b) => a.start - b.start)
}

const isCapital = ({word}: Row): boolean => /^[\p{Lu}\d]/u.test(word)
const isProper = (row: Row | undefined): boolean => row?.upos === 'PROPN'
const isTitle = ({word}: Row): boolean => {
	const plain = word.toLowerCase().replace(/\.$/, '')
	return inClass(plain, 'title-noun') || inClass(plain, 'courtesy-title')
}
const kin = /^(?:god|lord|mom|dad|mama|papa|mum|grandma|grandpa|uncle|aunt|sir|madam)$/i

function nameIn(
	rows: readonly Row[],
	mention: Mention,
	mentions: readonly Mention[],
): {from: number; to: number; kind: NameClass} | null {
	const kind = kindOf[mention.type]
	const head = rows.findIndex(
		({head}, row) => row >= mention.from && row < mention.to && (head < mention.from || head >= mention.to),
	)
	if (!kind || head < 0 || !isProper(rows[head])) return null
	let from = head
	while (from > mention.from && joinsLeft(rows, from - 1, mention.from)) from--
	let to = head + 1
	for (let width = 1; to < mention.to && width > 0; to += width)
		width = joinsRight(rows, to, mention.to, kind === 'person')
	if (kind === 'person') {
		for (let row = from; row < to - 1; row++) if (isTitle(rows[row]!)) from = row + 1
		for (const inner of mentions)
			if (inner !== mention && inner.from >= from && inner.to < to && kindOf[inner.type] && inner.type !== 'person')
				from = inner.to
		if (to - from === 1 && (isTitle(rows[from]!) || kin.test(rows[from]!.word))) return null
	}
	while (from < to && !/[\p{L}\d]/u.test(rows[from]!.word)) from++
	if (from >= to || !isCapital(rows[from]!)) return null
	if (kind === 'other' && mention.type !== 'event' && to - from === 1 && !mention.linked) return null
	return {from, to, kind}
}

function joinsLeft(rows: readonly Row[], at: number, limit: number): boolean {
	const row = rows[at]!
	if (isProper(row) || (row.upos !== 'DET' && isCapital(row))) return true
	return /^[-–.'’&]$/.test(row.word) && at - 1 >= limit && isProper(rows[at - 1])
}

// How many rows go on with the name: a proper noun, a hyphen and one, `of the` and one.
function joinsRight(rows: readonly Row[], at: number, limit: number, person: boolean): number {
	const row = rows[at]!
	if (isProper(row) && isCapital(row)) return 1
	const proper = (place: number): boolean => place < limit && isProper(rows[place]) && isCapital(rows[place]!)
	if (/^[-–.&]$/.test(row.word)) return proper(at + 1) && rows[at + 1]!.start === row.end ? 2 : 0
	if (person) return /^(?:de|van|von|der|bin|al|la|del|da)$/i.test(row.word) && proper(at + 1) ? 2 : 0
	if (!/^(?:of|for|and|the)$/.test(row.word)) return 0
	let next = at + 1
	while (next < limit && /^(?:the|of)$/.test(rows[next]!.word)) next++
	return proper(next) ? next - at + 1 : 0
}
