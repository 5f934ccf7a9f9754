import type {Extraction} from '../facts/extraction.js'
import type {Emitter} from './emitter.js'
import {costOf, headingCost, sheetBudget} from './sheet/budget.js'
import {eventLines} from './sheet/event-lines.js'
import {furtherLines} from './sheet/further-lines.js'
import {headingOf, headingSentences} from './sheet/heading.js'
import {whatMattersLines} from './sheet/main-lines.js'
import {numberLines} from './sheet/number-lines.js'
import {aboveLines} from './sheet/people/above-lines.js'
import {withoutKnownPosts} from './sheet/people/known-posts.js'
import {peopleLines} from './sheet/people/people-lines.js'
import {mostLines, type SheetLine, sheetArticle} from './sheet/sheet-article.js'
import {shortened} from './sheet/shortened.js'
import {speechLines} from './sheet/speech/speech-lines.js'
import {addsDays, timelineLines} from './sheet/timeline/timeline.js'
import {continued} from './sheet/wording/continued.js'
import {oneLine} from './sheet/wording/markdown.js'
import {visible} from './visible.js'

/** A page of facts for people, in Markdown: what matters, events, speech, numbers, what else, people, a timeline. */
export const emitSheet: Emitter = () => [
	{
		file: 'sheet.md',
		head: '',
		body: (extraction, index) => `${index === 0 ? '' : '\n'}${visible(sheetOf(extraction))}`,
		tail: '',
	},
]

function sheetOf(extraction: Extraction): string {
	const {article, messages} = extraction
	const from = oneLine([article.published?.slice(0, 10), article.source].filter(Boolean).join(', '))
	const odd = messages
		.filter(({rule}) => /^(?:article|ingest|language)/.test(rule))
		.map(({reason}) => `Note: ${oneLine(reason)}`)
	const head = [`# ${headingOf(extraction)}`, ...(from ? ['', from] : []), ...odd.flatMap((line) => ['', line])]
	const body = sectionsOf(extraction, head.join('\n').length).filter(([, lines]) => lines.length > 0)
	return [
		...head,
		...(body.length === 0 ? ['', 'No facts found.'] : []),
		...body.flatMap(([heading, lines]) => ['', `## ${heading}`, '', ...lines.slice(0, mostLines)]),
		'',
	].join('\n')
}

/** Share of a sheet that what matters has at most, but for its first lines. */
const mainShare = 0.45
/** Shares that are kept free for a timeline and for people; both have more where other lines leave it. */
const keptForTimeline = 0.1
const keptForPeople = 0.03

// What one section gives the next ones leave out; the timeline alone puts it into another order. `taken`: characters of its head.
function sectionsOf(extraction: Extraction, taken: number): (readonly [heading: string, lines: readonly string[]])[] {
	const article = sheetArticle(extraction)
	const characters = sheetBudget(article) - taken
	const main = whatMattersLines(article, mainShare * characters)
	const all = eventLines(article, sentencesOf(main), main)
	const spoken = speechLines(article, sentencesOf([...main, ...all]))
	const counted = numberLines(article, sentencesOf([...main, ...spoken, ...all]), [...main, ...all])
	const above = [...main, ...all, ...spoken, ...counted]
	const others = furtherLines(article, sentencesOf(above), above)
	const spare = characters - charactersOf([main, all, spoken, counted, others])
	const days = timelineLines(article, Math.max(keptForTimeline * characters, spare / 2) - headingCost)
	const room = characters - charactersOf([main, days])
	const rest = shortened(article, [all, spoken, counted, others], room - keptForPeople * characters)
	const kept = withoutKnownPosts([main, ...rest])
	const timeline = addsDays(days, kept.flat()) ? days : []
	const heading = {text: headingOf(extraction), sentences: [...headingSentences(extraction)]}
	const left = characters - charactersOf([...kept, timeline])
	const people = peopleLines(extraction, aboveLines([heading, ...kept.flat()]), left - headingCost)
	const [matters, events, speech, numbers, further] = continued(article, kept, left - costOfItems(people))
	return [
		['What matters', matters!.map((line, index) => `${index + 1}. ${numbered(line)}`)],
		['Events', events!.map(asItem)],
		['Who said what', speech!.map(asItem)],
		['Numbers', numbers!.map(asItem)],
		['What else', further!.map(asItem)],
		['People', people],
		['Timeline', timeline.map(asItem)],
	]
}

const costOfItems = (items: readonly string[]): number =>
	items.reduce((sum, item) => sum + item.length + 1, items.length > 0 ? headingCost : 0)

const charactersOf = (sections: readonly (readonly SheetLine[])[]): number =>
	sections.reduce(
		(sum, lines) => lines.reduce((total, line) => total + costOf(line), sum + (lines.length > 0 ? headingCost : 0)),
		0,
	)

const sentencesOf = (lines: readonly SheetLine[]): Set<number> => new Set(lines.flatMap(({sentences}) => sentences))

const asItem = (line: SheetLine): string => `- ${numbered(line)}`

/** A line with the numbers of its sentences, counted from 1: `[3]`, `[3–5, 9]`. */
const numbered = ({text, sentences}: SheetLine): string => `${text} [${numberedRanges(sentences)}]`

function numberedRanges(sentences: readonly number[]): string {
	const ranges: [from: number, to: number][] = []
	for (const sentence of [...new Set(sentences)].sort((a, b) => a - b)) {
		const last = ranges.at(-1)
		if (last && sentence === last[1] + 1) last[1] = sentence
		else ranges.push([sentence, sentence])
	}
	return ranges.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)).join(', ')
}
