import type {Article} from '../../model/article/article.js'
import {newRuleRun} from '../../model/rule-run.js'
import {dayOfNumber, isDay, numberOfDay} from '../calendar/days.js'
import {readCalendarDate} from '../grammar/calendar.js'
import {cutPieces} from '../grammar/pieces.js'
import type {PhraseTable} from '../grammar/vocabulary.js'
import type {TimeWords} from '../words/index.js'

/** The moment of writing: what `today` is. */
export interface ReferenceDay {
	readonly day: number
	/** False where a dateline names day and month alone: the year is a stand-in and is never written. */
	readonly hasYear: boolean
	readonly source: 'published' | 'dateline' | 'text'
	/** Minutes after midnight, where the publication date has them. */
	readonly minutes: number | null
}

/** A leap year as a stand-in for one that the text leaves open. */
export const standInYear = 2000
// Most days from the dateline to publication.
const newest = 8

/** Works out the moment of writing: the day of the dateline where it lies just before publication, else the publication date; null where the article has neither. */
export function readReferenceDay(article: Article, words: TimeWords, phrases: PhraseTable): ReferenceDay | null {
	const published = readPublished(article.published, words, phrases)
	const dateline = readDateline(article.dateline ?? findHead(article), words, phrases)
	if (!dateline) return published
	if (!published) {
		const day = {year: dateline.year ?? standInYear, month: dateline.month, day: dateline.day}
		return isDay(day)
			? {day: numberOfDay(day), hasYear: dateline.year !== undefined, source: 'dateline', minutes: null}
			: null
	}
	for (const shift of [0, -1]) {
		const year = dateline.year ?? dayOfNumber(published.day).year + shift
		const day = {year, month: dateline.month, day: dateline.day}
		if (!isDay(day)) continue
		const number = numberOfDay(day)
		if (number <= published.day + 1 && number > published.day - newest)
			return number === published.day ? published : {day: number, hasYear: true, source: 'dateline', minutes: null}
	}
	return published
}

function readPublished(published: string | null, words: TimeWords, phrases: PhraseTable): ReferenceDay | null {
	if (!published) return null
	const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(published)
	if (iso) {
		const day = {year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3])}
		if (!isDay(day) || day.year < 1) return null
		const minutes = iso[4] === undefined ? null : Number(iso[4]) * 60 + Number(iso[5])
		return {
			day: numberOfDay(day),
			hasYear: true,
			source: 'published',
			minutes: minutes !== null && minutes < 1440 ? minutes : null,
		}
	}
	const fields = firstDate(published.slice(0, 100), words, phrases)
	const day = fields && {year: fields.year ?? 0, month: fields.month, day: fields.day}
	return day && day.year > 0 && isDay(day)
		? {day: numberOfDay(day), hasYear: true, source: 'published', minutes: null}
		: null
}

// `Harbor News, 26 June - Two ferries`, `Narva, 3 May 2031 (Acme) -`: the words before the first dash, where they end with a date.
function findHead(article: Article): string | null {
	for (const {start, end} of article.blocks.slice(0, 4)) {
		const head = article.text.slice(start, Math.min(end, start + 90))
		const match = /^[^!?\n]{3,80}?(?: [-–]|--|—| _)(?= )/.exec(head)
		if (match && /\d/.test(match[0]) && !/\d\s*$/.test(match[0].slice(0, 4))) return match[0]
	}
	return null
}

interface NamedDay {
	readonly year: number | undefined
	readonly month: number
	readonly day: number
}

const readDateline = (dateline: string | null, words: TimeWords, phrases: PhraseTable): NamedDay | null =>
	dateline ? firstDate(dateline.slice(0, 200), words, phrases) : null

function firstDate(text: string, words: TimeWords, phrases: PhraseTable): NamedDay | null {
	const pieces = cutPieces(text, 0, text.length, words, phrases, () => '', newRuleRun())
	for (let index = 0; index < pieces.length; index++) {
		const fields = readCalendarDate(pieces, index)?.expression.fields
		if (fields?.month !== undefined && fields.day !== undefined)
			return {year: fields.year, month: fields.month, day: fields.day}
	}
	return null
}
