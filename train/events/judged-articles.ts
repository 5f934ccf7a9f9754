import {fileURLToPath} from 'node:url'
import type {RecordArticle, RecordEvent} from '#src/evaluate/records/record-article.js'
import type {Span} from '#src/model/span.js'
import {textSpan} from '#src/model/span.js'
import {readAnnotations} from '../../bench/gold/annotations/lines.js'
import {root} from '../../bench/gold/root.js'
import {articleOfEvents} from './event-article.js'

/** As a card names the articles of which the triggers were judged. */
export const judgedSource =
	'bench/annotations/triggers.jsonl: articles of Worldwide, PolNeAR, TimeBank/AQUAINT, Zyte and NAEB (research data without an open licence), of which a language model judged each word that this program takes for the trigger of an event: its type or none, its roles, and which are coreferent'

/** An article with a judgment of each word that may be the trigger of an event. */
export interface JudgedArticle {
	/** Its events: one for each trigger, coreferent ones too. */
	readonly article: RecordArticle
	/** For each of its events the number of its cluster: coreferent triggers share one. */
	readonly clusters: readonly number[]
	/** Words that name no event. */
	readonly others: readonly Span[]
}

type Place = readonly [start: number, end: number]

interface JudgedLine extends Pick<RecordArticle, 'id' | 'published' | 'text'> {
	readonly none: readonly Place[]
	readonly events: readonly {
		readonly at: Place
		readonly type: string
		readonly modality: string
		readonly denied: boolean
		readonly cluster: number
		readonly roles: readonly (readonly [role: string, start: number, end: number])[]
	}[]
}

/** The articles of which the triggers were judged. */
export const readJudgedArticles = (gold: string): JudgedArticle[] =>
	readAnnotations(fileURLToPath(new URL('bench/annotations/triggers.jsonl', root)), gold).map((line) => {
		const {none, events, ...place} = JSON.parse(line) as JudgedLine
		const spanOf = (start: number, end: number) => textSpan(place.text, {start, end})
		return {
			article: articleOfEvents(
				place,
				events.map(
					({at, type, modality, denied, roles}): RecordEvent => ({
						type,
						trigger: spanOf(...at),
						arguments: roles.map(([role, start, end]) => ({role, name: null, ...spanOf(start, end)})),
						date: null,
						polarity: denied ? 'denied' : 'affirmed',
						modality,
						key: false,
					}),
				),
			),
			clusters: events.map(({cluster}) => cluster),
			others: none.map(([start, end]) => ({start, end})),
		}
	})
