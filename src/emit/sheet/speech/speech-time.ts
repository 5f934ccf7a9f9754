import type {QuoteFact} from '../../../facts/quote/schema.js'
import {encloses} from '../../../model/span.js'
import {type SheetArticle, sentenceAt} from '../sheet-article.js'
import {openingOf} from '../wording/clear-text.js'
import {plain} from '../wording/markdown.js'

/** Most characters of words in front of a source with its time: `In the same week in May, `. */
const mostOpening = 50
// What stands between a verb of speech or its source and its time: ` late on `.
const between = /^\s(?:(?:early|late|later)\s)?(?:(?:at|in|on)\s)?(?:(?:early|last|late|the)\s)?$/

/** When something was said, as its sentence has it: before the source (`In May, `) or behind it and the verb (` on Monday`). */
export interface SpeechTime {
	readonly before: string
	readonly behind: string
}

export function timeOfSpeech(article: SheetArticle, {cue, source, content}: QuoteFact): SpeechTime {
	if (!cue || !source) return {before: '', behind: ''}
	const {text, sentences} = article
	const sentence = sentenceAt(sentences, cue.start)
	const span = sentences[sentence]!
	const dates = (article.factsOf.get(sentence) ?? [])
		.filter((fact) => fact.kind === 'date' && (fact.type === 'DATE' || fact.type === 'TIME'))
		.map(({evidence}) => evidence)
		.filter((date) => !content.some((piece) => encloses(piece, date)))
		// `Lee said about 2019`: what it is of.
		.filter(({text: words}) => !/^(?:about|before|since)\s/i.test(words))
	const [first, last] = [Math.min(cue.start, source.start), Math.max(cue.end, source.end)]
	const start = span.start + openingOf(article, span)
	const opening = text.slice(start, first)
	const hasOpening =
		content.every((piece) => piece.start > first) &&
		opening.length <= mostOpening &&
		/^[^“”"(),:;]{3,50},?\s$/u.test(opening) &&
		dates.some((date) => date.start >= start && date.end <= first)
	// `said Lee, 40 on Monday`, `Lee said of Monday’s vote`: no time of speech.
	const date = /\d$/.test(text.slice(first, last))
		? undefined
		: dates.find(
				({start, end}) =>
					start >= last && between.test(text.slice(last, start)) && !/^(?:[’']|-\p{L})/u.test(text.slice(end, end + 2)),
			)
	return {
		before: hasOpening ? `${plain(opening)} ` : '',
		behind: date ? ` ${plain(text.slice(last, date.end))}` : '',
	}
}
