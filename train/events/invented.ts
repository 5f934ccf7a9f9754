import {readFileSync} from 'node:fs'
import type {RecordArticle, RecordEvent, RecordEventArgument} from '#src/evaluate/records/record-article.js'
import {articleOfEvents} from './event-article.js'

/** Invented articles of so many sentences, far apart in the list: what an article says around an event is then neutral. */
const sentencesOfArticle = 10

/** Reads invented sentences with their events marked, as articles. */
export function readInvented(file: URL | string): RecordArticle[] {
	const lines = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
	const count = Math.ceil(lines.length / sentencesOfArticle)
	return Array.from({length: count}, (_, article) =>
		makeArticle(
			`sentences-${article}`,
			lines.filter((_, index) => index % count === article),
		),
	)
}

/** Whether an article is made of invented sentences that don't belong together. */
export const isOfLoneSentences = ({id}: Pick<RecordArticle, 'id'>): boolean => id.startsWith('sentences-')

const mark = /\{(!?)([\w-]{1,20}):([^{}]{1,200})\}/g

function makeArticle(id: string, lines: readonly string[]): RecordArticle {
	let text = ''
	const events: RecordEvent[] = []
	for (const line of lines) {
		const triggers: {type: string; start: number; end: number; text: string}[] = []
		const roles: RecordEventArgument[] = []
		let last = 0
		for (const match of line.matchAll(mark)) {
			text += line.slice(last, match.index)
			last = match.index + match[0].length
			const [, isTrigger, name, words] = match as unknown as [string, string, string, string]
			const span = {start: text.length, end: text.length + words.length, text: words}
			if (isTrigger) triggers.push({type: name, ...span})
			else roles.push({role: name, name: null, ...span})
			text += words
		}
		text += `${line.slice(last)}\n\n`
		for (const [index, {type, ...trigger}] of triggers.entries())
			events.push({type, trigger, arguments: index === 0 ? roles : [], date: null, key: false})
	}
	return articleOfEvents({id, published: null, text}, events)
}
