import {trimName} from '#src/evaluate/compare-spans.js'
import {addCounts, type Counts, countsOf, f1Of, figuresOf, noCounts} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import type {Figure, Score} from '#src/evaluate/score.js'
import type {Span} from '#src/model/span.js'

/** A span with a class: `PER`, `LOC` … */
export interface TypedSpan extends Span {
	readonly type: string
}

/** The names of one text: gold beside ours. */
export interface NamedText {
	readonly text: string
	readonly gold: readonly TypedSpan[]
	readonly ours: readonly TypedSpan[]
}

/**
 * Exact-span F1 by class, as conlleval counts: a name is right when start, end and class are. Names are compared without
 * leading article and `'s`; `raw.*` compares them as they are. Names of ours in classes that gold lacks don't count.
 */
export function scoreNames(texts: Iterable<NamedText>, classes: readonly string[]): Score {
	const byClass = new Map(classes.map((type) => [type, noCounts]))
	let raw = noCounts
	const differences: Difference[] = []
	let items = 0
	for (const {text, gold, ours} of texts) {
		const inClasses = ({type}: TypedSpan): boolean => byClass.has(type)
		const right = compare(gold.filter(inClasses), ours.filter(inClasses))
		raw = addCounts(raw, right.total)
		const trimmed = compare(trimAll(text, gold.filter(inClasses)), trimAll(text, ours.filter(inClasses)))
		for (const [type, counts] of trimmed.byClass) byClass.set(type, addCounts(byClass.get(type) ?? noCounts, counts))
		for (const difference of trimmed.differences(text)) differences.push(difference)
		items += trimmed.total.right + trimmed.total.missed
	}
	return {items, figures: figuresByClass(byClass, raw), differences}
}

function figuresByClass(byClass: ReadonlyMap<string, Counts>, raw: Counts): Figure[] {
	const all = [...byClass.values()].reduce(addCounts, noCounts)
	return [
		...figuresOf('', all),
		...[...byClass].map(([type, counts]) => ({metric: `${type}.f1`, value: f1Of(counts)})),
		{metric: 'raw.f1', value: f1Of(raw)},
	]
}

const trimAll = (text: string, names: readonly TypedSpan[]): TypedSpan[] =>
	names.map((name) => ({...trimName(text, name), type: name.type}))

const keyOf = ({start, end, type}: TypedSpan): string => `${start}-${end}-${type}`

function compare(gold: readonly TypedSpan[], ours: readonly TypedSpan[]) {
	const goldKeys = new Map(gold.map((name) => [keyOf(name), name]))
	const ourKeys = new Map(ours.map((name) => [keyOf(name), name]))
	const byClass = new Map<string, Counts>()
	const add = (type: string, counts: Counts): void => {
		byClass.set(type, addCounts(byClass.get(type) ?? noCounts, counts))
	}
	for (const [key, {type}] of goldKeys) add(type, ourKeys.has(key) ? countsOf(1, 1, 1) : countsOf(0, 0, 1))
	for (const [key, {type}] of ourKeys) if (!goldKeys.has(key)) add(type, countsOf(0, 1, 0))
	return {
		byClass,
		total: [...byClass.values()].reduce(addCounts, noCounts),
		differences: (text: string) =>
			nameDifferences(
				text,
				[...goldKeys].filter(([key]) => !ourKeys.has(key)).map(([, name]) => name),
				[...ourKeys].filter(([key]) => !goldKeys.has(key)).map(([, name]) => name),
			),
	}
}

/** Names that only one side has, by kind: other class, other edges, missed, invented. */
function nameDifferences(text: string, missed: readonly TypedSpan[], wrong: readonly TypedSpan[]): Difference[] {
	const left = new Set(wrong)
	const say = (name: TypedSpan): string => `${name.type} ${text.slice(name.start, name.end)}`
	const differences = missed.map((gold): Difference => {
		const ours = [...left].find((name) => name.start < gold.end && gold.start < name.end)
		if (ours) left.delete(ours)
		const same = ours?.start === gold.start && ours.end === gold.end
		const kind = !ours
			? `missed ${gold.type}`
			: ours.type === gold.type
				? `edges of ${gold.type}`
				: same
					? `${ours.type} for ${gold.type}`
					: `${ours.type} and edges for ${gold.type}`
		const context = contextOf(text, gold.start, gold.end)
		return {kind, text: context, gold: say(gold), ours: ours ? say(ours) : null, rule: null}
	})
	const invented = [...left].map((name): Difference => {
		const context = contextOf(text, name.start, name.end)
		return {kind: `invented ${name.type}`, text: context, gold: null, ours: say(name), rule: null}
	})
	return [...differences, ...invented]
}
