import {countsOf, figuresOf} from '#src/evaluate/counts.js'
import type {Difference} from '#src/evaluate/errors.js'
import {GoldError} from '#src/evaluate/gold/gold-file.js'
import type {Pair, Score} from '#src/evaluate/score.js'
import type {GoldFile, Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import {illinoisSpans} from './illinois-spans.js'

/** A sentence of tokens, put together to text, with the token ranges that gold marks. */
export interface Sentence {
	readonly text: string
	readonly starts: readonly number[]
	readonly ends: readonly number[]
	readonly spans: readonly {readonly from: number; readonly to: number; readonly type: string}[]
}

/** Illinois quantifier: exact spans of modifier, number, unit and thing counted (NUMBER and RANGE), token by token. */
export const illinois: Task<Sentence> = {
	part: 'quantity',
	accepts: ({path, text}) => path.startsWith('quantities/') && /^\S+ - [OBI](?:-[A-Z]+)?\s/m.test(text.slice(0, 400)),
	read: readIllinois,
	article: ({text}) => ({text}),
	score: scoreSentences,
}

type Row = readonly [word: string, tag: string]

/** Reads `word - TAG` lines, a blank line between sentences. */
function readIllinois({path, text}: GoldFile): Sentence[] {
	const sentences: Row[][] = [[]]
	for (const [index, line] of text.split('\n').entries()) {
		const rows = sentences.at(-1)!
		if (line.trim() === '') {
			if (rows.length > 0) sentences.push([])
			continue
		}
		const match = /^(.+) - ([OBI](?:-[A-Z]+)?)\s*$/.exec(line)
		if (!match) throw new GoldError(path, index + 1, 'tag', `${JSON.stringify(line)} has no tag`)
		const [, word, tag] = match
		if (tag!.startsWith('I-') && !rows.at(-1)?.[1].endsWith(tag!.slice(1)))
			throw new GoldError(path, index + 1, 'tag', `${tag} follows no tag of its kind`)
		rows.push([word!, tag!])
	}
	return sentences.filter((rows) => rows.length > 0).map(sentenceOf)
}

function sentenceOf(rows: readonly Row[]): Sentence {
	const starts: number[] = []
	const ends: number[] = []
	let text = ''
	rows.forEach(([word], index) => {
		if (index > 0 && isParted(rows[index - 1]![0], word)) text += ' '
		starts.push(text.length)
		text += word
		ends.push(text.length)
	})
	return {text, starts, ends, spans: spansOf(rows.map(([, tag]) => tag))}
}

// `two - day` was `two-day`; marks stand close.
const isParted = (before: string, word: string): boolean =>
	!/^(?:[-.,;:!?)%]|'s|n't|'+|'re|'ve|'d|'ll|\/)$/.test(word) && !/^(?:[-($/]|``)$/.test(before)

function spansOf(tags: readonly string[]): Sentence['spans'] {
	const spans: {from: number; to: number; type: string}[] = []
	tags.forEach((tag, index) => {
		const last = spans.at(-1)
		if (tag.startsWith('B-')) spans.push({from: index, to: index + 1, type: tag.slice(2)})
		else if (tag.startsWith('I-') && last && last.to === index) last.to++
	})
	return spans
}

const counted = new Set(['NUMBER', 'RANGE'])

function scoreSentences(pairs: Iterable<Pair<Sentence>>): Score {
	const sum = {gold: 0, ours: 0, right: 0}
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		const spans = gold.spans.filter(({type}) => counted.has(type))
		// What gold marks as a date or a ratio is neither right nor wrong here.
		const others = gold.spans.filter(({type}) => !counted.has(type))
		const ours = rangesOf(gold, found).filter(
			(own) => !others.some((other) => own.from < other.to && other.from < own.to),
		)
		const right = spans.filter((span) => ours.some((own) => own.from === span.from && own.to === span.to))
		sum.gold += spans.length
		sum.ours += ours.length
		sum.right += right.length
		for (const span of spans)
			if (!right.includes(span))
				differences.push(differenceOf(gold, span, ours.find((own) => own.from < span.to && span.from < own.to) ?? null))
		for (const own of ours)
			if (!spans.some((span) => own.from < span.to && span.from < own.to))
				differences.push(differenceOf(gold, null, own))
	}
	return {items: sum.gold, figures: figuresOf('', countsOf(sum.right, sum.ours, sum.gold)), differences}
}

interface Rows {
	readonly from: number
	readonly to: number
}

function rangesOf({text, starts, ends}: Sentence, found: Extraction): Rows[] {
	const ranges = illinoisSpans(text, found).map(({start, end}) => {
		const from = ends.findIndex((at) => at > start)
		let to = from
		while (to < starts.length && starts[to]! < end) to++
		return {from, to}
	})
	return ranges.filter(
		({from, to}, index) => from >= 0 && ranges.findIndex((other) => other.from === from && other.to === to) === index,
	)
}

function differenceOf({text, starts, ends}: Sentence, gold: Rows | null, ours: Rows | null): Difference {
	const say = (rows: Rows | null): string | null => rows && text.slice(starts[rows.from], ends[rows.to - 1])
	return {
		kind: `illinois ${gold ? (ours ? 'span' : 'missed') : 'invented'}`,
		text,
		gold: say(gold),
		ours: say(ours),
		rule: null,
	}
}
