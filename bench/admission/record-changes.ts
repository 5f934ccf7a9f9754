import type {Extraction} from '#src/facts/extraction.js'
import type {Fact} from '#src/facts/fact.js'
import {describeFact} from '#src/facts/presentations.js'
import {overlaps, type Span} from '#src/model/span.js'

/** Lines on what a rule changes in a span of text, and how many records it changes elsewhere. */
export interface RecordChanges {
	readonly lines: readonly string[]
	readonly elsewhere: number
}

/** Mentions of entities that differ: `− harbor: place "Harbor"`, `+ Harbor Board: organization "Harbor Board"`. */
export function mentionChanges(without: Extraction, all: Extraction, place: Span): RecordChanges {
	const [before, after] = [mentionsOf(without), mentionsOf(all)]
	const gone = before.filter(({key}) => !after.some((other) => other.key === key))
	const come = after.filter(({key}) => !before.some((other) => other.key === key))
	const near = ({span}: MentionView): boolean => overlaps(span, place)
	return {
		lines: [...gone.filter(near).map(({line}) => `− ${line}`), ...come.filter(near).map(({line}) => `+ ${line}`)],
		elsewhere: [...gone, ...come].filter((mention) => !near(mention)).length,
	}
}

interface MentionView {
	readonly span: Span
	readonly line: string
	readonly key: string
}

const mentionsOf = ({entities}: Extraction): MentionView[] =>
	entities.flatMap(({type, subtype, name, mentions}) =>
		mentions.map(({start, end, text}) => {
			const line = `${oneLine(text)}: ${type}${subtype === null ? '' : ` (${subtype})`} “${name}”`
			return {span: {start, end}, line, key: `${start} ${end} ${line}`}
		}),
	)

/** Facts that differ: a line each for what is gone and what has come, a line a field for what has changed. */
export function factChanges(without: Extraction, all: Extraction, place: Span): RecordChanges {
	const [before, after] = [without.facts.map(viewOf), all.facts.map(viewOf)]
	const gone = before.filter(({key}) => !after.some((other) => other.key === key))
	const come = after.filter(({key}) => !before.some((other) => other.key === key))
	const near = ({fact}: FactView): boolean => overlaps(fact.evidence, place)
	const lines: string[] = []
	const paired = new Set<FactView>()
	for (const old of gone.filter(near)) {
		const now = come.find((other) => !paired.has(other) && isSameFact(old.fact, other.fact))
		if (now) paired.add(now)
		lines.push(...(now ? describeChange(old, now) : [`− ${old.fact.kind}: ${describeFact(old.fact)}`]))
	}
	for (const now of come) if (near(now) && !paired.has(now)) lines.push(`+ ${now.fact.kind}: ${describeFact(now.fact)}`)
	return {lines, elsewhere: [...gone, ...come].filter((view) => !near(view) && !paired.has(view)).length}
}

interface FactView {
	readonly fact: Fact
	/** What it says, by the path of the field: `content.0.text`. */
	readonly fields: ReadonlyMap<string, string>
	readonly key: string
}

function viewOf(fact: Fact): FactView {
	const fields = new Map(fieldsOf(fact, ''))
	return {fact, fields, key: JSON.stringify([...fields])}
}

// Ids and what follows from other facts say nothing of their own; the trace names the rule, as it should.
const passedOver = /(?:^|\.)(?:id|\w+Id|related|schema|article|sentence|confidence|rule)$/

function* fieldsOf(value: unknown, path: string): Generator<[string, string]> {
	if (passedOver.test(path)) return
	if (typeof value !== 'object' || value === null) yield [path, JSON.stringify(value) ?? '']
	else for (const [key, child] of Object.entries(value)) yield* fieldsOf(child, path === '' ? key : `${path}.${key}`)
}

const isSameFact = (a: Fact, b: Fact): boolean => a.kind === b.kind && overlaps(a.evidence, b.evidence)

function describeChange({fields: before}: FactView, {fact, fields: after}: FactView): string[] {
	const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
	const independent = paths.filter((path) => !follows.test(path))
	return [
		`~ ${fact.kind}: ${describeFact(fact)}`,
		...(independent.length > 0 ? independent : paths).map(
			(path) => `    ${path}: ${shown(before.get(path))} → ${shown(after.get(path))}`,
		),
	]
}

// Fields that change along with others, which say it better.
const follows = /(?:^|\.)(?:start|end)$|^evidence\.|^claim\.chain\./

const shown = (value = 'none'): string => {
	const line = oneLine(value)
	return line.length > mostShown ? `${line.slice(0, mostShown / 2)} … ${line.slice(-mostShown / 2)}` : line
}

/** In characters. */
const mostShown = 160

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
