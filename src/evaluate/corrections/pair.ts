import {
	type CorrectableKind,
	type Correction,
	correctedRecord,
	type JudgedRecord,
} from '../../facts/corrections/correction.js'
import {judgedFact, judgedName} from '../../facts/corrections/fields.js'
import type {EntityRecord} from '../../facts/entity.js'
import type {Extraction} from '../../facts/extraction.js'
import type {Fact} from '../../facts/fact.js'
import {firstIndex, type Span} from '../../model/span.js'
import {jaccardOf} from '../compare-spans.js'
import {overlapOf} from '../match.js'
import {compareFields} from './same-fields.js'

/** A record that was found, as it is judged. */
export interface FoundRecord {
	readonly of: Fact | EntityRecord
	readonly record: JudgedRecord
	readonly places: readonly Span[]
}

/** All facts and names that were found, as they are judged. */
export function foundRecords({facts, entities}: Extraction): FoundRecord[] {
	const names = entities.flatMap((of) => {
		const record = judgedName(of)
		return record ? {of, record, places: of.mentions.filter(({form}) => form === 'name')} : []
	})
	return [...facts.map((of) => ({of, record: judgedFact(of), places: [of.evidence, ...of.alsoAt]})), ...names]
}

/**
 * Gives each record that was judged the one found today that it is about, one to one, the likest first: of its kind, at its place,
 * and with half of its fields or half of its characters. What was never judged is in no pair.
 */
export function pairCorrections(
	text: string,
	corrections: readonly Correction[],
	found: readonly FoundRecord[],
): Map<Correction, FoundRecord> {
	const near = placesByKind(found)
	const byId = new Map(found.map(({of}, at) => [of.id, at]))
	const candidates = corrections.flatMap((correction, index) => {
		const own = correction.verdict === 'missing' ? undefined : byId.get(correction.id)
		const around = near(correction.record.kind, correction.record.evidence)
		return [...new Set(own === undefined ? around : [own, ...around])].flatMap((at) => {
			const worth = likeness(text, correction, found[at]!)
			return worth > 0 ? [{correction, index, at, worth}] : []
		})
	})
	candidates.sort((a, b) => b.worth - a.worth || a.index - b.index || a.at - b.at)
	const pairs = new Map<Correction, FoundRecord>()
	const taken = new Set<number>()
	for (const {correction, at} of candidates) {
		if (pairs.has(correction) || taken.has(at)) continue
		pairs.set(correction, found[at]!)
		taken.add(at)
	}
	return pairs
}

// Which of the records of a kind stand at a place: those are looked at alone, so that long articles stay linear.
function placesByKind(found: readonly FoundRecord[]): (kind: CorrectableKind, span: Span) => number[] {
	const kinds = new Map<CorrectableKind, (Span & {readonly at: number})[]>()
	for (const [at, {record, places}] of found.entries()) {
		const all = kinds.get(record.kind) ?? []
		kinds.set(record.kind, all)
		for (const {start, end} of places) all.push({start, end, at})
	}
	const longest = new Map<CorrectableKind, number>()
	for (const [kind, all] of kinds) {
		all.sort((a, b) => a.start - b.start || a.at - b.at)
		longest.set(
			kind,
			all.reduce((length, {start, end}) => Math.max(length, end - start), 0),
		)
	}
	return (kind, {start, end}) => {
		const all = kinds.get(kind) ?? []
		const first = firstIndex(all.length, (index) => all[index]!.start < start - longest.get(kind)!)
		const around: number[] = []
		for (let index = first; index < all.length && all[index]!.start < end; index++)
			if (all[index]!.end > start) around.push(all[index]!.at)
		return around
	}
}

/** More than any likeness of places and fields. */
const sameId = 10

function likeness(text: string, correction: Correction, found: FoundRecord): number {
	if (correction.record.kind !== found.record.kind) return 0
	const judged = correction.verdict !== 'missing'
	if (judged && correction.id === found.of.id) return sameId
	const {evidence} = correction.record
	const overlapping = found.places.filter((place) => overlapOf(evidence, place) > 0)
	if (overlapping.length === 0) return 0
	const place = Math.max(...overlapping.map((one) => jaccardOf([evidence], [one])))
	const wanted = correctedRecord(correction)
	const fields = Math.max(
		judged ? shareOf(text, correction.record, found.record) : 0,
		wanted ? shareOf(text, wanted, found.record) : 0,
	)
	// Of what should not be there, another fact at the same place is none.
	const isLike = fields >= 0.5 || (wanted !== null && place >= 0.5)
	return isLike ? place + 2 * fields : 0
}

function shareOf(text: string, wanted: JudgedRecord, found: JudgedRecord): number {
	const compared = compareFields(text, wanted.kind, wanted.fields, found.fields)
	return compared.length === 0 ? 0 : compared.filter(({same}) => same).length / compared.length
}
