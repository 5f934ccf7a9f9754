import type {Extraction} from '../facts/extraction.js'
import type {Emitter} from './emitter.js'
import {continued} from './sheet/continued.js'
import {eventLines} from './sheet/event-lines.js'
import {furtherLines} from './sheet/further-lines.js'
import {headingOf} from './sheet/heading.js'
import {whatMattersLines} from './sheet/main-lines.js'
import {oneLine} from './sheet/markdown.js'
import {numberLines} from './sheet/number-lines.js'
import {peopleLines} from './sheet/people-lines.js'
import {mostLines, type SheetLine, sheetArticle} from './sheet/sheet-article.js'
import {shortened} from './sheet/shortened.js'
import {speechLines} from './sheet/speech-lines.js'
import {timelineLines} from './sheet/timeline.js'
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
	const body = sectionsOf(extraction).filter(([, lines]) => lines.length > 0)
	return [
		`# ${headingOf(extraction)}`,
		...(from ? ['', from] : []),
		...odd.flatMap((line) => ['', line]),
		...(body.length === 0 ? ['', 'No facts found.'] : []),
		...body.flatMap(([heading, lines]) => ['', `## ${heading}`, '', ...lines.slice(0, mostLines)]),
		'',
	].join('\n')
}

// What one section gives the next ones leave out; the timeline alone puts it into another order.
function sectionsOf(extraction: Extraction): (readonly [heading: string, lines: readonly string[]])[] {
	const article = sheetArticle(extraction)
	const main = whatMattersLines(article)
	const all = eventLines(article, sentencesOf(main), main)
	const spoken = speechLines(article, sentencesOf([...main, ...all]))
	const counted = numberLines(article, sentencesOf([...main, ...spoken, ...all]), [...main, ...all])
	const above = [...main, ...all, ...spoken, ...counted]
	const others = furtherLines(article, sentencesOf(above), above)
	const kept = shortened(article, [all, spoken, counted, others])
	const [matters, events, speech, numbers, further] = continued(article, [main, ...kept])
	return [
		['What matters', matters!.map((line, index) => `${index + 1}. ${numbered(line)}`)],
		['Events', events!.map(asItem)],
		['Who said what', speech!.map(asItem)],
		['Numbers', numbers!.map(asItem)],
		['What else', further!.map(asItem)],
		['People', peopleLines(extraction)],
		['Timeline', timelineLines(article).map(asItem)],
	]
}

const sentencesOf = (lines: readonly SheetLine[]): Set<number> => new Set(lines.flatMap(({sentences}) => sentences))

const asItem = (line: SheetLine): string => `- ${numbered(line)}`

/** A line with the number of its sentence, counted from 1. */
const numbered = ({text, sentences}: SheetLine): string => `${text} [${sentences[0]! + 1}]`
