import {readableDay} from '../facts/describe/day.js'
import {describe} from '../facts/describe/describe.js'
import {eventTypes} from '../facts/event/types/index.js'
import type {Extraction} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import {whatMatters} from '../facts/salience/most-salient.js'
import type {Emitter} from './emitter.js'
import {type SheetLine, timeline} from './timeline.js'
import {visible} from './visible.js'

/** A page of facts for people, in Markdown: what matters, events, speech, numbers, people, a timeline. */
export const emitSheet: Emitter = () => [
	{
		file: 'sheet.md',
		head: '',
		body: (extraction, index) => `${index === 0 ? '' : '\n'}${visible(sheetOf(extraction))}`,
		tail: '',
	},
]

/** Facts that open a sheet. */
const mainFacts = 5
/** Lines of a section. */
const maxLines = 40

function sheetOf(extraction: Extraction): string {
	const {article, messages} = extraction
	const facts = extraction.facts.filter(isLikely)
	const title = article.title ?? article.id
	const from = oneLine([article.published?.slice(0, 10), article.source].filter(Boolean).join(', '))
	const odd = messages
		.filter(({rule}) => /^(?:article|ingest|language)/.test(rule))
		.map(({reason}) => `Note: ${oneLine(reason)}`)
	const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
		['What matters', whatMatters(facts, mainFacts).map((fact, index) => `${index + 1}. ${lineOf(fact)}`)],
		['Events', inOrder(facts.filter(({kind}) => (kind as string) === 'event'))],
		['Who said what', inOrder(facts.filter(({kind}) => kind === 'quote'))],
		['Numbers', inOrder(facts.filter(isNumber))],
		['People', people(extraction)],
		['Timeline', timeline(facts).map(asTimelineLine)],
	]
	const body = sections.filter(([, lines]) => lines.length > 0)
	return [
		`# ${oneLine(title)}`,
		...(from ? ['', from] : []),
		...odd.flatMap((line) => ['', line]),
		...(body.length === 0 ? ['', 'No facts found.'] : []),
		...body.flatMap(([heading, lines]) => ['', `## ${heading}`, '', ...lines.slice(0, maxLines)]),
		'',
	].join('\n')
}

/** Least confidence of an event of a built-in type. */
const minEvent = 0.4

// Events of a caller's own types all stay: no model knows how sure they are.
const isLikely = (fact: Fact): boolean =>
	fact.kind !== 'event' || fact.confidence >= minEvent || !builtIn.has(fact.type)

const builtIn: ReadonlySet<string> = new Set(eventTypes.map(({name}) => name))

const inOrder = (facts: readonly Fact[]): string[] => facts.map((fact) => `- ${lineOf(fact)}`)

/** Counts below say little: `two countries`. */
const minCount = 3

const isNumber = (fact: Fact): boolean =>
	fact.kind === 'quantity' &&
	fact.type !== 'age' &&
	fact.type !== 'duration' &&
	// `23 percent` of what?
	(fact.type === 'count' || fact.counted !== null) &&
	!(fact.type === 'count' && fact.bound === '=' && fact.value !== null && fact.value < minCount)

/** A fact with the number of its sentence, counted from 1. */
const lineOf = (fact: Fact): string => `${escapeMarkdown(oneLine(describe(fact)))} [${fact.sentence + 1}]`

const asTimelineLine = ({date, fact}: SheetLine): string => `- ${readableDay(date)}: ${lineOf(fact)}`

// Each person with the posts and relations that the article gives them.
function people({entities, facts}: Extraction): string[] {
	return entities.flatMap(({id, type, name}) => {
		if (type !== 'person') return []
		const roles = facts.filter((fact) => fact.kind === 'role' && fact.personId === id)
		const posts = new Set(roles.flatMap((fact) => (fact.kind === 'role' ? [fact.organizationId, fact.placeId] : [])))
		// `spokeswoman of Acme` says that she belongs to it.
		const relations = facts.filter(
			(fact) =>
				fact.kind === 'relation' && fact.subject.id === id && (fact.object.id === null || !posts.has(fact.object.id)),
		)
		const own = [...roles, ...relations]
		const words = own.map(
			(fact) => `${escapeMarkdown(withoutName(oneLine(describe(fact)), name))} [${fact.sentence + 1}]`,
		)
		return words.length > 0 ? [`- **${escapeMarkdown(oneLine(name))}** ${[...new Set(words)].join('; ')}`] : []
	})
}

const withoutName = (line: string, name: string): string =>
	line.startsWith(`${name} `) ? line.slice(name.length + 1) : line

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

// What Markdown would read as a mark of its own.
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<]/g, '\\$&')
