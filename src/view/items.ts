import {judgedFact, judgedName} from '../facts/corrections/fields.js'
import type {EntityRecord} from '../facts/entity.js'
import type {Extraction} from '../facts/extraction.js'
import type {Fact} from '../facts/fact.js'
import type {NamedSpan} from '../facts/presentation.js'
import {presentationOf} from '../facts/presentations.js'
import {whatMatters} from '../facts/salience/most-salient.js'
import type {Span} from '../model/span.js'
import {layerOf, namePresentation} from './layers.js'
import {packRecord} from './pack-record.js'
import type {ClaimData, ItemData} from './page-data.js'

/** A fact or a name with all places of its own, before it goes on the page. */
export interface Item extends Omit<ItemData, 'voices' | 'related'> {
	/** Where it stands: a fact's evidence and the places that repeat it, a name's mentions by name. */
	readonly places: readonly Span[]
	readonly parts: readonly NamedSpan[]
	readonly voices: readonly string[]
	readonly related: readonly {readonly id: string; readonly as: string}[]
}

/** The items of an article, in the order of the text. */
export function listItems({facts, entities, sentences}: Extraction): Item[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]))
	const main = new Set(whatMatters(facts, mainCount(sentences.length)))
	const items = [
		...entities.map(itemOfName),
		...facts.map((fact) => ({...itemOfFact(fact, byId), ...(main.has(fact) && {main: true as const})})),
	]
	return items.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a) || a.layer - b.layer)
}

/** Facts that an article opens with: one for every second sentence, at least 6 and at most 24. */
const mainCount = (sentences: number): number => Math.min(24, Math.max(6, Math.ceil(sentences / 2)))

const startOf = ({places, parts}: Item): number => (places[0] ?? parts[0])?.start ?? Number.POSITIVE_INFINITY

const endOf = ({places, parts}: Item): number => (places[0] ?? parts[0])?.end ?? 0

function itemOfFact(fact: Fact, byId: ReadonlyMap<string, Fact>): Item {
	const {lead, detail, parts} = presentationOf(fact)
	return {
		id: fact.id,
		layer: layerOf(fact.kind),
		lead: lead(fact),
		body: detail(fact),
		claim: claimOf(fact),
		rule: fact.evidence.rule,
		confidence: fact.confidence,
		details: detailsOf(fact),
		related: fact.related,
		voices: voicesOf(fact, byId),
		places: [fact.evidence, ...fact.alsoAt],
		parts: parts(fact),
		judged: packRecord(judgedFact(fact)),
	}
}

// Its voices: the speakers it quotes, else those of the quote around it.
function voicesOf(fact: Fact, byId: ReadonlyMap<string, Fact>): readonly string[] {
	const {voices} = presentationOf(fact)
	if (voices) return voices(fact)
	const quote = fact.claim.quoteId === null ? undefined : byId.get(fact.claim.quoteId)
	return (quote && presentationOf(quote).voices?.(quote)) ?? []
}

function claimOf({claim}: Fact): ClaimData {
	const {mode, polarity, modality, chain} = claim
	return {
		chain: chain.map(({by, cue}) => [by ?? 'an unnamed source', cue]),
		flags: [mode, polarity, modality].filter((flag) => !plain.has(flag)),
	}
}

const plain: ReadonlySet<string> = new Set(['stated', 'affirmed', 'actual'])

// The columns of its table that are filled in; ids say nothing to a reader.
const detailsOf = (fact: Fact): [string, string][] =>
	Object.entries(presentationOf(fact).columns).flatMap(([name, fill]) => {
		const cell = fill(fact)
		return cell === null || String(cell) === '' || /Id$|^quantities$/.test(name) ? [] : [[inWords(name), String(cell)]]
	})

// `countedHead` → counted head
const inWords = (name: string): string => name.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)

function itemOfName(entity: EntityRecord): Item {
	const count = entity.mentions.length
	const judged = judgedName(entity)
	const known = Object.entries(entity.ids).filter((pair): pair is [string, string] => pair[1] !== null)
	return {
		id: entity.id,
		layer: layerOf('name'),
		lead: namePresentation.lead(entity),
		body: namePresentation.detail(entity),
		claim: null,
		rule: null,
		confidence: null,
		details: [['mentions', String(count)], ...(entity.gender ? [['gender', entity.gender] as const] : []), ...known],
		related: entity.roles.map(({factId}) => ({id: factId, as: 'role'})),
		voices: [],
		places: entity.mentions.filter(({form}) => form === 'name'),
		parts: namePresentation.parts(entity),
		...(judged && {judged: packRecord(judged)}),
	}
}
