import type {Extraction} from '../../facts/extraction.js'
import type {Fact} from '../../facts/fact.js'
import {describeFact} from '../../facts/presentations.js'
import {codePoints} from '../../model/code-points.js'
import type {Span} from '../../model/span.js'
import {typeName} from './type-name.js'

/** What stands in the `.ann` of an article: names, then facts in their order, each with a note that says it in words. */
export function annotationsOf(extraction: Extraction): string {
	const lines = openLines(extraction.article.text)
	for (const {type, name, ids, mentions} of extraction.entities)
		for (const mention of mentions) {
			if (mention.form !== 'name') continue
			const id = lines.words(typeName(type), [mention])
			if (id !== null && ids.wikidata !== null)
				lines.add('N', `Reference ${id} Wikidata:${ids.wikidata}\t${flat(name)}`)
		}
	for (const fact of extraction.facts) addFact(fact, lines)
	return lines.all()
}

/** The lines of a file under way. */
interface Lines {
	/** The id of an annotation of words, new or known; null where there are no words. */
	words(type: string, spans: readonly Span[]): string | null
	/** Adds a line with the next number of its letter, and gives its id. */
	add(letter: 'R' | 'E' | 'A' | 'N' | '#', rest: string): string
	all(): string
}

function openLines(text: string): Lines {
	const at = codePoints(text)
	const lines: string[] = []
	const known = new Map<string, string>()
	const counts = new Map<string, number>()
	const add = (letter: string, rest: string): string => {
		const number = (counts.get(letter) ?? 0) + 1
		counts.set(letter, number)
		lines.push(`${letter}${number}\t${rest}\n`)
		return `${letter}${number}`
	}
	return {
		words(type, spans) {
			const pieces = spans.flatMap((span) => unbroken(text, span))
			if (pieces.length === 0) return null
			const places = pieces.map(({start, end}) => `${at(start)} ${at(end)}`).join(';')
			const key = `${type} ${places}`
			const found = known.get(key)
			if (found !== undefined) return found
			const id = add('T', `${key}\t${pieces.map(({start, end}) => text.slice(start, end)).join(' ')}`)
			known.set(key, id)
			return id
		},
		add,
		all: () => lines.join(''),
	}
}

/** Words of an annotation run over no line end: the parts of a span between them, and between tabs. */
function unbroken(text: string, {start, end}: Span): Span[] {
	const parts: Span[] = []
	let from = start
	for (let at = start; at <= end; at++) {
		if (at < end && !breaks.has(text[at]!)) continue
		if (at > from) parts.push({start: from, end: at})
		from = at + 1
	}
	return parts
}

// What Python takes for the end of a line, and the tab.
const breaks: ReadonlySet<string> = new Set('\t\n\v\f\r\u001c\u001d\u001e\u0085\u2028\u2029')

function addFact(fact: Fact, lines: Lines): void {
	const id = addWords(fact, lines)
	if (id === null) return
	lines.add('#', `AnnotatorNotes ${id}\t${flat(describeFact(fact))}`)
	if (fact.claim.polarity === 'denied') lines.add('A', `Denied ${id}`)
	if (fact.claim.modality !== 'actual') lines.add('A', `Modality ${id} ${fact.claim.modality}`)
}

// The id of what stands for the fact: its words, or an event over them.
function addWords(fact: Fact, lines: Lines): string | null {
	switch (fact.kind) {
		case 'quote': {
			const id = lines.words('Quote', fact.content)
			link(lines, 'Said_by', id, fact.source && lines.words('Source', [fact.source]))
			link(lines, 'Cued_by', id, fact.cue && lines.words('Cue', [fact.cue]))
			return id
		}
		case 'relation': {
			const subject = lines.words('Argument', [fact.subject])
			link(lines, typeName(fact.type), subject, lines.words('Argument', [fact.object]))
			return lines.words('Relation', [fact.evidence])
		}
		case 'event':
			return addEvent(lines, typeName(fact.type), fact.trigger, [
				...fact.arguments,
				...(fact.date ? [{...fact.date, role: 'date'}] : []),
				...(fact.place ? [{...fact.place, role: 'place'}] : []),
			])
		case 'statement':
			return addEvent(lines, 'Statement', fact.verb, [
				...(fact.subject ? [{...fact.subject, role: 'subject'}] : []),
				...(fact.object ? [{...fact.object, role: 'object'}] : []),
				...(fact.recipient ? [{...fact.recipient, role: 'recipient'}] : []),
				...fact.adjuncts,
			])
		default:
			return lines.words(typeName(fact.kind), [fact.evidence])
	}
}

function link(lines: Lines, type: string, from: string | null, to: string | null): void {
	if (from !== null && to !== null) lines.add('R', `${type} Arg1:${from} Arg2:${to}`)
}

function addEvent(
	lines: Lines,
	type: string,
	trigger: Span,
	roles: readonly (Span & {readonly role: string})[],
): string | null {
	const id = lines.words(type, [trigger])
	if (id === null) return null
	const counts = new Map<string, number>()
	const filled = roles.flatMap((argument) => {
		const words = lines.words('Argument', [argument])
		if (words === null) return []
		const role = typeName(argument.role)
		const count = (counts.get(role) ?? 0) + 1
		counts.set(role, count)
		// Of several that fill one role, the later ones are numbered: `Party`, `Party2`.
		return [`${role}${count > 1 ? count : ''}:${words}`]
	})
	return lines.add('E', [`${type}:${id}`, ...filled].join(' '))
}

const flat = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
