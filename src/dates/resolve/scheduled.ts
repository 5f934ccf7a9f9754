import {inClass} from '../../lexicon/lexicon.js'
import {type Document, lemmaAt, normAt, xposAt} from '../../model/document.js'
import type {Range} from '../../model/span.js'

// What is or is said, and what captions show, is told of the day itself and not of one to come.
const told = new Set(
	'add appear argue arrest ask be believe belong call carry celebrate claim come contain cost cry describe do embrace explain gather get gesture have hold hug include indicate insist involve kiss know lie like line listen look make march mean need note observe own pass pose pray prepare protest react remain remember report reveal ride run say seem show shout sit sleep smile speak stand stay stem suggest survey talk tell think try use wait walk want warn watch wave wear work write'.split(
		' ',
	),
)
// In the present as in the past: the tag can't tell them apart.
const alike = new Set(
	'beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut split spread'.split(' '),
)

/** Whether a weekday belongs to a timetable in the present tense: `The club visits Ashby on Tuesday night.` */
export function isScheduled(doc: Document, row: number, {from, to}: Range): boolean {
	if (!inClass(normAt(doc, row), 'weekday') || normAt(doc, row - 1) !== 'on') return false
	// `The firm that makes cars on Monday announced …`: the day belongs to what follows.
	for (let at = row + 1; at < to && at <= row + 3; at++)
		if (/^(?:VBD|VBZ|VBP|MD|VBN)$/.test(xposAt(doc, at))) return false
	for (let at = row - 2; at >= from && at >= row - 12; at--) {
		const tag = xposAt(doc, at)
		if (normAt(doc, at) === ',') return false
		if (tag === 'VBZ' || tag === 'VBP') return isTimetable(doc, at, from)
		if (tag.startsWith('VB') || tag === 'MD') return false
	}
	return false
}

function isTimetable(doc: Document, at: number, from: number): boolean {
	const lemma = lemmaAt(doc, at)
	if (told.has(lemma) || alike.has(lemma) || at === from) return false
	// `the law that bans it`, `A man walks` under a picture.
	return !/^(?:that|which|who)$/.test(normAt(doc, at - 1)) && !/^(?:a|an)$/.test(normAt(doc, from))
}
