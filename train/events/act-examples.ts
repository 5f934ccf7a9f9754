import {makeLists} from '#src/engine.js'
import {createReadingReader} from '#src/extract.js'
import {claimOf, quotesByRow} from '#src/facts/claim.js'
import {readActorCodes} from '#src/facts/event/actor/actor-code.js'
import {findEvents} from '#src/facts/event/find.js'
import {type EventModel, loadEventModel} from '#src/facts/event/model.js'
import {ploverOf} from '#src/facts/event/plover/plover.js'
import {type PloverSigns, ploverChoices, writePloverFeatures} from '#src/facts/event/plover/plover-features.js'
import {cueRows, draftOf} from '#src/facts/event/rule.js'
import {standardTypes} from '#src/facts/event/trigger/type-index.js'
import type {PloverRoot} from '#src/facts/event/types/type.js'
import {partsOf} from '#src/facts/statement/parts.js'
import {signsOf} from '#src/facts/statement/plover.js'
import {draftStatements} from '#src/facts/statement/rule.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {readWeights} from '#src/learning/read-weights.js'
import {clauseAt, spanOf} from '#src/model/document.js'
import type {Reading} from '#src/model/reading.js'
import {overlaps, type Span} from '#src/model/span.js'
import {root} from '../../bench/gold/root.js'
import {modelsBeforeFacts} from '../facts/readings.js'
import type {Group} from '../learning/train-ranker.js'
import {type CodedEventPlace, readCodedArticles} from './coded-articles.js'
import {type CodedSentence, readCodedSentences} from './coded-sentences.js'

/** An event or a statement with the codes as candidates, and its code by rule. */
export interface ActExample extends Group {
	readonly kind: 'event' | 'statement'
	readonly ruled: PloverRoot | null
}

/** What codes are learned from. */
export interface ActExamples {
	/** Ids of the articles. */
	readonly documents: readonly string[]
	/** By article. */
	readonly news: readonly (readonly ActExample[])[]
	readonly invented: readonly ActExample[]
}

/** Reads the events and statements whose codes are known, of the annotated articles and of the invented sentences. */
export function readActExamples(gold: string): ActExamples {
	const read = createReadingReader(modelsBeforeFacts())
	const events = loadEventModel(readWeights)
	const examplesOf = (reading: Reading, codeOfEvent: CodeOf, codeOfVerb: CodeOf): ActExample[] => [
		...eventsOf(reading, events, codeOfEvent),
		...statementsOf(reading, codeOfVerb),
	]
	const sentences = readCodedSentences(new URL('train/events/invented-acts.txt', root))
	const invented = sentences.flatMap((sentence, index) => {
		const reading = read({id: `acts-${index}`, published: null, text: sentence.text})
		return examplesOf(reading, codeInSentence(sentence), codeOfVerbs(sentence)).map(asInvented)
	})
	const articles = readCodedArticles(gold)
	const news = articles.map(({codes, ...article}) =>
		examplesOf(read(article), codeInArticle(codes), codeOfVerbInArticle(codes)),
	)
	return {documents: articles.map(({id}) => id), news, invented}
}

/** The code of a trigger or verb, null where it has none, undefined where that isn't known. */
type CodeOf = (place: Span, ruled: PloverRoot | null) => PloverRoot | null | undefined

// What an act is done to may be the event: `{refused|REJECT} to meet`.
const codeInSentence =
	({acts}: CodedSentence): CodeOf =>
	(trigger, ruled) =>
		(acts.find((act) => overlaps(act, trigger)) ?? acts.find(({code}) => code === ruled))?.code ?? null

// The first verb inside an act states it: `{promised to reopen|AGREE}`.
function codeOfVerbs({acts}: CodedSentence): CodeOf {
	const coded = new Set<Span>()
	return (verb) => {
		const act = acts.find((one) => overlaps(one, verb))
		if (!act || coded.has(act)) return null
		coded.add(act)
		return act.code
	}
}

const codeInArticle =
	(codes: readonly CodedEventPlace[]): CodeOf =>
	(trigger) =>
		codes.find((one) => one.start === trigger.start && one.end === trigger.end)?.code

const codeOfVerbInArticle =
	(codes: readonly CodedEventPlace[]): CodeOf =>
	(verb) =>
		codes.find((one) => one.start === verb.start)?.code

function eventsOf(reading: Reading, model: EventModel, codeOf: CodeOf): ActExample[] {
	const cues = cueRows(reading)
	const quoteAt = quotesByRow(reading)
	return findEvents(reading, standardTypes(), model).flatMap((event): ActExample[] => {
		const draft = draftOf(reading, event, cues, {modality: model.modality, plover: null})
		const claim = claimOf(reading, quoteAt, draft, () => null)
		const ruled = ploverOf(reading, event, claim)
		const code = codeOf(spanOf(reading, event.trigger), ruled)
		return code === undefined || !event.type.plover ? [] : [exampleOf(reading, 'event', {event, claim, ruled}, code)]
	})
}

const {names} = makeLists()
const isoOf = (name: string): string | null => names.forms.get(name)?.iso ?? null

function statementsOf(reading: Reading, codeOf: CodeOf): ActExample[] {
	const quoteAt = quotesByRow(reading)
	const actorCode = readActorCodes(reading, isoOf)
	return draftStatements(reading).flatMap((draft): ActExample[] => {
		const clause = clauseAt(reading, draft.verb)!
		const claim = claimOf(reading, quoteAt, draft, () => null)
		const code = codeOf(draft.fields.verb, null)
		const signs = signsOf(reading, actorCode, {clause, parts: partsOf(reading, clause), claim})
		return code === undefined || !signs ? [] : [exampleOf(reading, 'statement', signs, code)]
	})
}

function exampleOf(
	reading: Reading,
	kind: ActExample['kind'],
	signs: PloverSigns,
	code: PloverRoot | null,
): ActExample {
	const list = new FeatureList()
	writePloverFeatures(reading, signs, list)
	const target = ploverChoices.map((choice) => Number(choice === code))
	return {kind, candidates: list.takeEach(), target, ruled: signs.ruled}
}

/** A template that no feature has. */
const inventedTemplate = 95

// Invented sentences state acts more often than news do: what that makes likelier is learned apart, and left behind.
function asInvented(one: ActExample): ActExample {
	const list = new FeatureList()
	for (let index = 0; index < ploverChoices.length; index++) {
		list.add(inventedTemplate, Number(one.kind === 'statement'), 0, index)
		list.close()
	}
	const marks = list.takeEach()
	return {...one, candidates: one.candidates.map((keys, index) => Int32Array.of(...keys, ...marks[index]!))}
}
