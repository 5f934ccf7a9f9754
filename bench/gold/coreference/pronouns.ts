import {addCounts, type Counts, f1Of, figuresOf, noCounts} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {GoldError} from '#src/evaluate/gold/gold-file.js'
import type {GoldFile, Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import {overlaps, type Span} from '#src/model/span.js'
import {entityAt} from './fair-mentions.js'

interface Candidate extends Span {
	readonly name: string
	readonly same: boolean
}

export interface PronounGold {
	readonly id: string
	readonly text: string
	readonly pronoun: Span
	readonly candidates: readonly Candidate[]
}

/**
 * Ambiguous pronouns (GAP): is each of two names who the pronoun means? F1 over all, over masculine and feminine
 * pronouns, and `bias`, feminine over masculine F1 in per cent.
 */
export const pronouns: Task<PronounGold> = {
	part: 'entities',
	accepts: (file) => file.path.startsWith('coref/') && /^ID\tText\tPronoun\t/.test(file.text),
	read: readGap,
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		let masculine = noCounts
		let feminine = noCounts
		let items = 0
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			items++
			const counts = judge(gold, found)
			if (/^(?:she|hers?|herself)$/i.test(wordsOf(gold))) feminine = addCounts(feminine, counts)
			else masculine = addCounts(masculine, counts)
			if (counts.wrong + counts.missed > 0) differences.push(differenceOf(gold, counts, found))
		}
		const [f, m] = [f1Of(feminine), f1Of(masculine)]
		return {
			items,
			figures: [
				...figuresOf('', addCounts(masculine, feminine)),
				{metric: 'masculine.f1', value: m},
				{metric: 'feminine.f1', value: f},
				{metric: 'bias', value: f !== null && m ? (100 * f) / m : null},
			],
			differences,
		}
	},
}

const wordsOf = ({text, pronoun}: PronounGold): string => text.slice(pronoun.start, pronoun.end)

function judge({pronoun, candidates}: PronounGold, found: Extraction): Counts {
	const entity = entityAt(found, pronoun)
	const counts = {right: 0, wrong: 0, missed: 0}
	for (const candidate of candidates) {
		const says = entity?.mentions.some((mention) => mention.form === 'name' && overlaps(mention, candidate)) ?? false
		if (says && candidate.same) counts.right++
		else if (says) counts.wrong++
		else if (candidate.same) counts.missed++
	}
	return counts
}

function differenceOf(gold: PronounGold, {wrong}: Counts, found: Extraction): Difference {
	const {text, pronoun, candidates} = gold
	return {
		kind: `${wrong > 0 ? 'wrong' : 'no'} name for ${wordsOf(gold).toLowerCase()}`,
		text: contextOf(text, pronoun.start, pronoun.end),
		gold: candidates.find(({same}) => same)?.name ?? 'neither',
		ours: entityAt(found, pronoun)?.name ?? null,
		rule: null,
	}
}

const columns = ['ID', 'Text', 'Pronoun', 'Pronoun-offset', 'A', 'A-offset', 'A-coref', 'B', 'B-offset', 'B-coref']

/** Reads GAP: a pronoun and two names a line. */
export function readGap({path, text}: GoldFile): PronounGold[] {
	const [header, ...lines] = text.split(/\r?\n/)
	const names = header!.split('\t')
	const places = columns.map((column) => {
		const at = names.indexOf(column)
		if (at < 0) throw new GoldError(path, 1, column, 'is missing')
		return at
	})
	return lines.flatMap((line, index) => (line ? [readExample(path, index + 2, line.split('\t'), places)] : []))
}

function readExample(path: string, line: number, fields: readonly string[], places: readonly number[]): PronounGold {
	const field = (column: string): string => {
		const value = fields[places[columns.indexOf(column)]!]
		if (value === undefined) throw new GoldError(path, line, column, 'is missing')
		return value
	}
	const text = field('Text')
	// Offsets there count code points.
	const codePoints = [...text]
	const placeOf = (column: string): Span => {
		const words = field(column)
		const start = codePoints.slice(0, Number(field(`${column}-offset`))).join('').length
		if (text.slice(start, start + words.length) !== words)
			throw new GoldError(path, line, `${column}-offset`, `${JSON.stringify(words)} doesn't stand there`)
		return {start, end: start + words.length}
	}
	const candidate = (column: string): Candidate => {
		const same = field(`${column}-coref`).toUpperCase()
		if (same !== 'TRUE' && same !== 'FALSE')
			throw new GoldError(path, line, `${column}-coref`, `is ${same}, not TRUE or FALSE`)
		return {...placeOf(column), name: field(column), same: same === 'TRUE'}
	}
	return {id: field('ID'), text, pronoun: placeOf('Pronoun'), candidates: [candidate('A'), candidate('B')]}
}
