import type {Fact} from '../../facts/fact.js'
import {leadOf} from './heading.js'
import {isNumber} from './number-lines.js'
import {grouped, mostLines, type SheetArticle, type SheetLine} from './sheet-article.js'
import {isGivenIn} from './wording/repeats.js'
import {sentenceLine, speechAround} from './wording/sentence-line.js'

/** Least confidence of a main statement, of one that denies, of a day and an age, and least salience of a statement or an event. */
const minStatement = 0.3
const minDenied = 0.15
const minDay = 0.8
const minAge = 0.8
const minSalience = 0.1

/**
 * What else the article has: its first sentence, others with a main statement, a day or an age, and lists whole of which a row has
 * one or a number. Half of them hold a statement that annotators listed. `used`: sentences of lines above.
 */
export function furtherLines(
	article: SheetArticle,
	used: ReadonlySet<number>,
	above: readonly SheetLine[],
): SheetLine[] {
	const lines: SheetLine[] = []
	for (const list of listsWorthGiving(article)) {
		const rows = linesOfList(article, list, used)
		const isNew = rows.some(({text}) => !isGivenIn(text, above))
		if (isNew && lines.length + rows.length <= mostLines) lines.push(...rows)
	}
	const lead = leadOf(article)
	for (let sentence = 0; sentence < article.sentences.length; sentence++) {
		if (lines.length === mostLines) break
		const facts = article.factsOf.get(sentence) ?? []
		if (used.has(sentence) || speechAround(article, sentence) || isCapitals(article, sentence)) continue
		if (article.rows.has(sentence)) continue
		if (sentence !== lead && !facts.some((fact) => isWorthGiving(article, fact))) continue
		const line = sentenceLine(article, sentence, {given: used})
		if (line !== null && !isGivenIn(line.text, above, lines)) lines.push(line)
	}
	return lines.sort((a, b) => a.sentences[0]! - b.sentences[0]!)
}

// All of them, however alike they are; none where one gives no line. What announces them may stand above.
function linesOfList(article: SheetArticle, list: readonly number[], used: ReadonlySet<number>): SheetLine[] {
	const lines = list
		.filter((sentence) => !used.has(sentence))
		.map((sentence) => sentenceLine(article, sentence, {given: 'all'}))
	const whole = lines.filter((line) => line !== null)
	return whole.length === lines.length ? whole : []
}

const isWorthGiving = (article: SheetArticle, fact: Fact): boolean =>
	isMain(fact) || isAge(fact) || isDay(article, fact)

// Lists of which a row has a number or a main statement: `Ann Lee: two warrants, held on a bond of $70,000`.
const listsWorthGiving = (article: SheetArticle): number[][] =>
	[...grouped([...article.rows], ([, first]) => [first]).values()]
		.map((list) => list.map(([sentence]) => sentence))
		.filter((list) =>
			list.some((sentence) =>
				(article.factsOf.get(sentence) ?? []).some((fact) => isNumber(fact) || isWorthGiving(article, fact)),
			),
		)

// `No one was hurt`, `The cause is not known`: what isn't so bounds what is.
const isMain = ({kind, confidence, salience, claim}: Fact): boolean =>
	(kind === 'statement' && confidence >= (claim.polarity === 'denied' ? minDenied : minStatement)) ||
	((kind === 'statement' || kind === 'event') && salience >= minSalience)

// `She was 99.`
const isAge = (fact: Fact): boolean => fact.kind === 'relation' && fact.type === 'age' && fact.confidence >= minAge

// `The strike began on 3 May`, but no dateline and no signature, which end without a mark.
const isDay = ({text, sentences}: SheetArticle, fact: Fact): boolean =>
	fact.kind === 'date' &&
	(fact.type === 'DATE' || fact.type === 'TIME') &&
	fact.confidence >= minDay &&
	/\d/.test(fact.value) &&
	/[.!][”"’')]{0,2}$/.test(text.slice(sentences[fact.sentence]!.end - 4, sentences[fact.sentence]!.end).trimEnd())

// `APPLE SUES BANANA`: a heading among sentences.
const isCapitals = ({text, sentences}: SheetArticle, sentence: number): boolean =>
	!/\p{Ll}/u.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end))
