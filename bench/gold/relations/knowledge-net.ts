import {Parser} from 'htmlparser2'
import {z} from 'zod'
import {addCounts, type Counts, countsOf, figuresOf, noCounts} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import {plainName} from '#src/evaluate/same-name.js'
import type {Figure} from '#src/evaluate/score.js'
import type {GoldFile, Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {RelationFact} from '#src/facts/relation/schema.js'
import {overlaps, type TextSpan} from '#src/model/span.js'
import {isNamed, type MentionedFact, mergeMentions} from './merge-mentions.js'
import {type End, type PropertyOf, propertiesOf} from './properties.js'

/** A row of KnowledgeNet: one mention of a subject and one of an object in a passage, marked in its HTML; no marks where it has no fact of the property. */
const rowSchema = z.object({
	fold: z.string(),
	doc: z.string(),
	passageStart: z.string(),
	property: z.string(),
	html: z.string(),
})

/** A mention with the Wikidata address that it links to, if any. */
interface Mention extends TextSpan {
	readonly address: string | null
}

type GoldFact = MentionedFact<Mention>

/** A passage with its facts. */
export interface Passage {
	readonly id: string
	/** The part of the set that its document is in. */
	readonly fold: string
	readonly text: string
	/** The properties that it is annotated for. */
	readonly asked: ReadonlySet<string>
	readonly facts: readonly GoldFact[]
}

/**
 * Facts of KnowledgeNet in passages of the encyclopedia, one figure a property and one over all: a relation of ours is right where
 * both ends overlap a mention of the fact or bear its name. Passages are annotated for some properties, with and without facts;
 * relations of others there count neither way. `named`: of the facts whose ends both have a name in the passage; cut out of
 * its document, many a passage has `he` alone. Chief executives, dates of death and foundation, and subsidiaries are no
 * relations of ours.
 */
export const knowledgeNet: Task<Passage> = {
	part: 'relation',
	accepts: (file) => file.path.startsWith('relations/') && recordsHave(file, 'sbjStart', 'property', 'html'),
	read: (file) => readPassages(file),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	skipsSeen: true,
	score(pairs) {
		const counts = new Map<string, Counts>()
		let named = noCounts
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const {asked} = gold
			const ours = found.facts.flatMap((fact) =>
				fact.kind === 'relation' ? ownProperties(fact, found).filter(({property}) => asked.has(property)) : [],
			)
			for (const property of asked) {
				const golds = gold.facts.filter((fact) => fact.property === property)
				const own = ours.filter((one) => one.property === property)
				const right = own.filter((one) => golds.some((fact) => isSame(fact, one)))
				const reached = golds.filter((fact) => own.some((one) => isSame(fact, one)))
				// Two relations of ours may be one fact.
				const wrong = own.length - right.length
				counts.set(
					property,
					addCounts(counts.get(property) ?? noCounts, countsOf(reached.length, reached.length + wrong, golds.length)),
				)
				const wanted = golds.filter(({subjects, objects}) => isNamed(subjects) && isNamed(objects))
				const known = wanted.filter((fact) => reached.includes(fact)).length
				named = addCounts(named, countsOf(known, known + wrong, wanted.length))
				for (const fact of golds)
					if (!reached.includes(fact)) differences.push(differenceOf(gold.text, property, fact, null))
				for (const one of own) if (!right.includes(one)) differences.push(differenceOf(gold.text, property, null, one))
			}
		}
		const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
		const total = all.reduce((sum, [, one]) => addCounts(sum, one), noCounts)
		return {
			items: total.right + total.missed,
			figures: [
				...figuresOf('', total),
				...figuresOf('named', named),
				...all.flatMap(([property, one]): Figure[] => figuresOf(property.toLowerCase().replaceAll('_', '-'), one)),
			],
			differences,
		}
	},
}

function ownProperties({type, subject, object, detail}: RelationFact, {entities}: Extraction): PropertyOf[] {
	const places = new Set(entities.flatMap((entity) => (entity.type === 'place' ? entity.id : [])))
	const end = ({start, end: to, name, id}: RelationFact['subject']) => ({
		start,
		end: to,
		name,
		isPlace: id !== null && places.has(id),
	})
	return propertiesOf({type, subject: end(subject), object: end(object), detail})
}

/** Whether a passage has a fact. */
export const holdsFact = ({facts}: Passage, ours: PropertyOf): boolean =>
	facts.some((fact) => fact.property === ours.property && isSame(fact, ours))

const isSame = (gold: GoldFact, ours: PropertyOf): boolean =>
	isEnd(gold.subjects, ours.subject) && isEnd(gold.objects, ours.object)

const isEnd = (mentions: readonly Mention[], end: End): boolean =>
	mentions.some((mention) => overlaps(mention, end) || plainName(mention.text) === plainName(end.name))

function differenceOf(text: string, property: string, gold: GoldFact | null, ours: PropertyOf | null): Difference {
	const {start, end} = gold?.objects[0] ?? ours!.object
	return {
		kind: `${property.toLowerCase()} ${gold ? 'missed' : 'invented'}`,
		text: contextOf(text, start, end),
		gold: gold && `${gold.subjects[0]!.text} | ${gold.objects[0]!.text}`,
		ours: ours && `${ours.subject.name} | ${ours.object.name}`,
		rule: null,
	}
}

/** The passages of a file with their facts. @throws GoldError */
export function readPassages(file: GoldFile): Passage[] {
	const passages = new Map<
		string,
		{id: string; fold: string; text: string; asked: Set<string>; facts: Map<string, GoldFact>}
	>()
	for (const {fold, doc, passageStart, property, html} of readJsonl(file, rowSchema)) {
		const {text, subject, object} = readMarked(html)
		if (!hasRelation(property)) continue
		const id = `${doc}-${passageStart}`
		const passage = passages.get(id) ?? {id, fold, text, asked: new Set<string>(), facts: new Map<string, GoldFact>()}
		passages.set(id, passage)
		passage.asked.add(property)
		if (!subject || !object) continue
		// One fact, however often its ends are mentioned.
		const key = `${property} ${keyOf(subject)} ${keyOf(object)}`
		const fact = passage.facts.get(key) ?? {property, subjects: [], objects: []}
		fact.subjects.push(subject)
		fact.objects.push(object)
		passage.facts.set(key, fact)
	}
	return [...passages.values()].map(({id, fold, text, asked, facts}) => ({
		id,
		fold,
		text,
		asked,
		facts: mergeMentions([...facts.values()], isOne),
	}))
}

const isOne = (one: Mention, other: Mention): boolean => keyOf(one) === keyOf(other)

const keyOf = ({address, text}: Mention): string => address ?? text

const noRelation: ReadonlySet<string> = new Set(['CEO', 'DATE_OF_DEATH', 'DATE_FOUNDED', 'SUBSIDIARY_OF'])

const hasRelation = (property: string): boolean => !noRelation.has(property)

// The text of a passage, with the first subject and the first object that are marked in it.
function readMarked(html: string): {text: string; subject: Mention | null; object: Mention | null} {
	let text = ''
	const open: {id: string; start: number; address: string | null}[] = []
	const found: Record<string, Mention> = {}
	const parser = new Parser({
		onopentag(name, {id = '', href}) {
			if (name === 'span') open.push({id, start: text.length, address: null})
			if (name === 'a' && href) for (const one of open) one.address ??= href
		},
		ontext(words) {
			text += words
		},
		onclosetag(name) {
			const last = name === 'span' ? open.pop() : undefined
			if (!last || found[last.id] || text.length === last.start) return
			found[last.id] = {start: last.start, end: text.length, text: text.slice(last.start), address: last.address}
		},
	})
	parser.end(html)
	return {text, subject: found['subject'] ?? null, object: found['object'] ?? null}
}
