import type {Extraction} from '../facts/extraction.js'
import type {Emitter} from './emitter.js'
import {costOf, headingCost, sheetBudget} from './sheet/budget.js'
import {eventLines} from './sheet/event-lines.js'
import {furtherLines} from './sheet/further-lines.js'
import {headingOf} from './sheet/heading.js'
import {whatMattersLines} from './sheet/main-lines.js'
import {numberLines} from './sheet/number-lines.js'
import {aboveLines} from './sheet/people/above-lines.js'
import {withoutKnownPosts} from './sheet/people/known-posts.js'
import {peopleLines} from './sheet/people/people-lines.js'
import {mostLines, type SheetArticle, type SheetLine, sheetArticle} from './sheet/sheet-article.js'
import {shortened} from './sheet/shortened.js'
import {speechLines} from './sheet/speech/speech-lines.js'
import {addsDays, timelineLines} from './sheet/timeline/timeline.js'
import {continued} from './sheet/wording/continued.js'
import {introduced} from './sheet/wording/introduced.js'
import {oneLine} from './sheet/wording/markdown.js'
import {standing} from './sheet/wording/standing.js'
import {visible} from './visible.js'

/** A page of facts for people, in Markdown: what matters, events, speech, numbers, what else, people, a timeline. */
export const emitSheet: Emitter = ({brief = false}) => [
	{
		file: 'sheet.md',
		head: '',
		body: (extraction, index) => `${index === 0 ? '' : '\n'}${visible(sheetOf(extraction, brief))}`,
		tail: '',
	},
]

function sheetOf(extraction: Extraction, isBrief: boolean): string {
	const {article, messages} = extraction
	const from = oneLine([article.published?.slice(0, 10), article.source].filter(Boolean).join(', '))
	const odd = messages
		.filter(({rule}) => /^(?:article|ingest|language)/.test(rule))
		.map(({reason}) => `Note: ${oneLine(reason)}`)
	const head = [`# ${headingOf(extraction)}`, ...(from ? ['', from] : []), ...odd.flatMap((line) => ['', line])]
	const taken = head[0]!.length + from.length
	const read = sheetArticle(extraction)
	const sections = sectionsOf(extraction, read, taken, isBrief)
	const leftOut = isBrief ? linesIn(sectionsOf(extraction, read, taken, false)) - linesIn(sections) : 0
	const body = sections.filter(([, lines]) => lines.length > 0)
	const more = `… and ${leftOut} more ${leftOut === 1 ? 'line' : 'lines'} without \`--brief\``
	return [
		...head,
		...(body.length === 0 ? ['', 'No facts found.'] : []),
		...body.flatMap(([heading, lines]) => ['', `## ${heading}`, '', ...lines]),
		...(leftOut > 0 ? ['', more] : []),
		'',
	].join('\n')
}

/** Share of a sheet that what matters has at most, but for its first lines. */
const mainShare = 0.65
/** Shares that are kept free for a timeline and for people; both have more where other lines leave it. */
const keptForTimeline = 0.1
const keptForPeople = 0.03
/** Fewer days are no order of days that a brief sheet keeps room for. */
const fewestDays = 4

type Section = readonly [heading: string, lines: readonly string[]]

const linesIn = (sections: readonly Section[]): number => sections.reduce((sum, [, lines]) => sum + lines.length, 0)

// What one section gives the next ones leave out; the timeline alone puts it into another order. `taken`: characters of its head.
function sectionsOf(extraction: Extraction, article: SheetArticle, taken: number, isBrief: boolean): Section[] {
	const characters = sheetBudget(article, isBrief) - taken
	const main = whatMattersLines(article, mainShare * characters)
	const all = eventLines(article, sentencesOf(main), main)
	const spoken = speechLines(article, sentencesOf([...main, ...all]))
	const counted = numberLines(article, sentencesOf([...main, ...spoken, ...all]), [...main, ...all])
	const above = [...main, ...all, ...spoken, ...counted]
	const others = furtherLines(article, sentencesOf(above), above)
	const candidates = [all, spoken, counted, others]
	const spare = isBrief ? 0 : characters - charactersOf([main, ...candidates])
	const first = timelineLines(article, Math.max(keptForTimeline * characters, spare / 2) - headingCost)
	const kept = isBrief && first.length < fewestDays ? [] : first
	const room = characters - charactersOf([main, kept]) - keptForPeople * characters
	const heading = {text: headingOf(extraction), sentences: [...article.heading]}
	// A line that leans on one which is left out goes too, and its room to others.
	let open = candidates
	for (let round = 1; ; round++) {
		const chosen = shortened(article, open, room)
		const lines = withoutKnownPosts([main, ...chosen])
		const days = isBrief ? timelineLines(article, characters - charactersOf(lines) - headingCost) : first
		const timeline = addsDays(days, lines.flat()) ? days : []
		const left = characters - charactersOf([...lines, timeline])
		const people = peopleLines(extraction, aboveLines([heading, ...lines.flat()]), left - headingCost)
		const whole = standing(article, continued(article, lines, left - costOfItems(people)))
		const given = sentencesOf(whole.flat())
		const gone = new Set(chosen.flat().flatMap(({sentences: [first]}) => (given.has(first!) ? [] : [first!])))
		const isFull = chosen.flat().length < open.flat().length
		if (round === mostRounds || gone.size === 0 || !isFull)
			return namedSections(introduced(article, heading.text, whole), people, timeline)
		open = open.map((all) => all.filter(({sentences}) => !gone.has(sentences[0]!)))
	}
}

/** How often room is given anew. */
const mostRounds = 3

function namedSections(
	[matters, events, speech, numbers, further]: readonly (readonly SheetLine[])[],
	people: readonly string[],
	timeline: readonly SheetLine[],
): Section[] {
	const sections: Section[] = [
		['What matters', matters!.map((line, index) => `${index + 1}. ${numbered(line)}`)],
		['Events', events!.map(asItem)],
		['Who said what', speech!.map(asItem)],
		['Numbers', numbers!.map(asItem)],
		['What else', further!.map(asItem)],
		['People', people],
		['Timeline', timeline.map(asItem)],
	]
	return sections.map(([name, items]) => [name, items.slice(0, mostLines)])
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
