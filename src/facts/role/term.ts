import {lemmaAt, lemmaIn, normAt, sentenceAt, uposAt} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import type {Reading} from '../../model/reading.js'
import type {TimeMention} from '../../model/time.js'
import type {WordClass} from '../../model/word-class.js'

/** Start and end of the term of a post, as TIMEX3 dates; null where the text gives none. */
export interface Term {
	readonly since: string | null
	readonly until: string | null
}

const open: Term = {since: null, until: null}

/** Finds the dates of times by their first rows and their ends, once for an article. */
export function indexTerms(reading: Reading): (role: Role) => Term {
	const byStart = new Map<number, TimeMention>()
	const byEnd = new Map<number, TimeMention>()
	for (const time of reading.times) {
		if (time.type !== 'DATE' || !/^\d{4}/.test(time.value)) continue
		byStart.set(time.from, time)
		byEnd.set(time.to, time)
	}
	if (byStart.size === 0) return () => open
	// The referent of a bare noun phrase is less certain than that of a name.
	return (role) =>
		role.rule === 'role/nominal'
			? open
			: (termAfter(reading, role, byStart) ??
				termBefore(reading, role, byEnd) ??
				termOfEvent(reading, role, byStart, byEnd) ??
				open)
}

// `mayor since 2019`, `chairman from 2001 to 2010`, `director (2001-2010)`
function termAfter(reading: Reading, {range: {to}}: Role, byStart: ReadonlyMap<number, TimeMention>): Term | undefined {
	const word = normAt(reading, to)
	const value = (row: number): string | undefined => byStart.get(row)?.value
	const range = /^(?:from|between|in|\(|,)$/.test(word) ? (value(to) ?? value(to + 1)) : value(to)
	const [first, last] = range?.split('/') ?? []
	if (first && last) return {since: first, until: last}
	if (word === 'since') return termSince(value(to + 1) ?? value(to))
	if (/^(?:until|till)$/.test(word)) return termUntil(value(to + 1) ?? value(to))
	return undefined
}

// `Since 2019, Ann Lee has been mayor`, `From 2001 to 2010, Ann Lee was chairman`, of a post that the clause is about
function termBefore(reading: Reading, role: Role, byEnd: ReadonlyMap<number, TimeMention>): Term | undefined {
	if (!verbalRules.has(role.rule) || turnOf(reading, role)) return undefined
	const time = byEnd.get(endBefore(reading, role))
	if (!time) return undefined
	const word = /^(?:from|since|till|until)$/.test(normAt(reading, time.from)) ? time.from : time.from - 1
	if (sentenceAt(reading, time.from)?.from !== word) return undefined
	const [first, last] = time.value.split('/')
	if (first && last) return /^(?:between|from)$/.test(normAt(reading, word)) ? {since: first, until: last} : undefined
	if (normAt(reading, word) === 'since') return termSince(first)
	return /^(?:till|until)$/.test(normAt(reading, word)) ? termUntil(first) : undefined
}

// The row of the comma before the phrase of a post, or its first.
const endBefore = (reading: Reading, {range: {from}}: Role): number =>
	from - (normAt(reading, from - 1) === ',' ? 1 : 0)

const termSince = (since: string | undefined): Term | undefined => (since ? {since, until: null} : undefined)
const termUntil = (until: string | undefined): Term | undefined => (until ? {since: null, until} : undefined)

// `was named director on Monday`, `In May she became mayor`, `resigned as chairman in June`
function termOfEvent(
	reading: Reading,
	role: Role,
	byStart: ReadonlyMap<number, TimeMention>,
	byEnd: ReadonlyMap<number, TimeMention>,
): Term | undefined {
	const {range, status} = role
	const turn = status === 'nominee' ? undefined : turnOf(reading, role)
	if (turn === undefined) return undefined
	const row = /^(?:in|on)$/.test(normAt(reading, range.to)) ? range.to + 1 : range.to
	const time = byStart.get(row) ?? frontTime(reading, byEnd.get(endBefore(reading, role)))
	if (!time || time.value.includes('/')) return undefined
	return turn === 'ends' ? termUntil(time.value) : termSince(time.value)
}

// `In May`, `On Monday`, at the start of a sentence.
function frontTime(reading: Reading, time: TimeMention | undefined): TimeMention | undefined {
	if (!time) return undefined
	const first = /^(?:in|on)$/.test(normAt(reading, time.from - 1)) ? time.from - 1 : time.from
	return sentenceAt(reading, time.from)?.from === first ? time : undefined
}

const verbalRules = new Set(['role/as', 'role/copula', 'role/named', 'role/pronoun'])

const beginningClasses = ['appointing-verb', 'assuming-verb'] as const
const endingClasses = ['dismissing-verb', 'leaving-verb'] as const

const inOne = (reading: Reading, row: number, classes: readonly WordClass[]): boolean =>
	classes.some((one) => lemmaIn(reading, row, one))

// Whether a verb begins or ends the term of the post: `took over as mayor`, not `served as mayor`. Of `replaced` the status says whose.
function turnOf(reading: Reading, {range, rule, status}: Role): 'begins' | 'ends' | undefined {
	if (!verbalRules.has(rule)) return undefined
	for (let row = rule === 'role/named' ? range.from - 1 : range.from; row < range.to; row++) {
		if (uposAt(reading, row) !== 'VERB') continue
		const lemma = lemmaAt(reading, row)
		const next = normAt(reading, row + 1)
		if (inOne(reading, row, beginningClasses) && inOne(reading, row, endingClasses))
			return status === 'former' ? 'ends' : 'begins'
		if (/^(?:stand|step)$/.test(lemma) ? /^(?:aside|down)$/.test(next) : inOne(reading, row, endingClasses))
			return 'ends'
		if (lemma === 'take' ? /^(?:office|over)$/.test(next) : lemma === 'become' || inOne(reading, row, beginningClasses))
			return 'begins'
	}
	return undefined
}
