import type {Article} from '../model/article/article.js'
import {withoutBeside} from '../model/article/beside/beside-text.js'
import {type Document, rangeOf, rowAfter, xposAt} from '../model/document.js'
import type {Message} from '../model/message.js'
import {trialRun} from '../model/rule-run.js'
import {textSpan} from '../model/span.js'
import type {TimeMention} from '../model/time.js'
import {type FoundTime, scanBlocks} from './grammar/scan.js'
import {tablePhrases} from './grammar/vocabulary.js'
import {nameToday} from './resolve/apposition.js'
import type {TimeContext} from './resolve/context.js'
import {digitOrderOf, timeStyleOf} from './resolve/conventions.js'
import {findDayInText} from './resolve/day-in-text.js'
import {isAdverbialOfPast} from './resolve/past-adverbial.js'
import type {ResolvedTime} from './resolve/point.js'
import {type PriorTime, remember} from './resolve/prior-times.js'
import {readReferenceDay} from './resolve/reference.js'
import {hideYear, resolve} from './resolve/resolve.js'
import {tenseAt} from './resolve/tense.js'
import {isAhead, isNotUntil} from './resolve/tense-cues.js'
import {type TimeWords, timeWords} from './words/index.js'

/**
 * Finds the time expressions of a document and puts them on the calendar, in the order of the text. First their meaning as
 * written is read by a small grammar, then it is resolved by the publication date or dateline, the times mentioned before, and
 * the tense of the nearest verb (the two passes of HeidelTime, Strötgen and Gertz 2013).
 */
export function findTimes(doc: Document, words: TimeWords = timeWords): TimeMention[] {
	const phrases = tablePhrases(words)
	const tagAt = (offset: number): string => xposAt(doc, rowAfter(doc, offset))
	const run = trialRun(doc.run)
	const found = scanBlocks(doc.text, withoutBeside(doc.article.blocks), words, phrases, tagAt, run)
	for (const {rule, from: start, to: end} of run.firings) {
		const {from, to} = rangeOf(doc, {start, end})
		doc.run.firings.push({rule, from, to})
	}
	const reference = readReferenceDay(doc.article, words, phrases)
	const near = reference ? null : findDayInText(doc, found)
	const style = timeStyleOf(found)
	const digitOrder = digitOrderOf(doc.text)
	const prior: PriorTime[] = []
	const openDays: PriorTime[] = []
	const times = found.map((item) => {
		const rows = rangeOf(doc, item)
		const sentence = doc.tokens.sentences[rows.from] ?? 0
		const context: TimeContext = {
			reference,
			near,
			...style,
			digitOrder,
			prior,
			openDays,
			sentence,
			block: item.block,
			tense: tenseAt(doc, rows.from),
			ofPast: isAdverbialOfPast(doc, rows),
			before: item.before,
			ahead: isAhead(doc, rows.from),
			notUntil: isNotUntil(doc, rows.from),
			after: item.after,
			second: item.second,
			words,
		}
		const resolved = resolve(item.expression, context)
		remember({prior, openDays}, item, resolved, context)
		const open = reference && !reference.hasYear ? hideYear(resolved, reference) : resolved
		return toMention(doc, item, open)
	})
	return reference ? times : nameToday(doc, times)
}

function toMention(doc: Document, item: FoundTime, resolved: ResolvedTime): TimeMention {
	const end = resolved.lengthOnly ? item.lengthEnd : item.end
	const {start} = item
	const {from, to} = rangeOf(doc, {start, end})
	const {type, value, mod, granularity, earliest, latest, anchor, reason} = resolved
	return {
		start,
		end,
		from,
		to,
		type,
		value,
		mod,
		granularity,
		earliest,
		latest,
		anchor,
		reason,
		rule: item.rule,
	}
}

/** A message where an article has no date of publication, so that dates in it stay open. */
export function noteUndated({text, published}: Article, times: readonly TimeMention[]): Message[] {
	const open = published === null ? times.filter(({value}) => value.startsWith('XXXX')) : []
	const [first] = open
	if (!first) return []
	const span = textSpan(text, first)
	const dates = open.length === 1 ? `“${span.text}” stays` : `“${span.text}” and ${open.length - 1} more stay`
	const reason = `no date of publication, so ${dates} open: give \`published\` (--published of the command)`
	return [{start: span.start, end: span.end, text: span.text, reason, rule: 'article/undated'}]
}
