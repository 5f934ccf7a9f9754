import {confidences} from '../../model/confidences.js'
import {type Document, normAt, sentenceAt} from '../../model/document.js'
import type {Entity} from '../../model/entity.js'
import {mentionAt} from '../../model/reading.js'
import type {ResolvedEntities} from './speaker-rule.js'

/** `Ana Ruiz left. Her lawyer said …`: whom a possessive pronoun means, where nothing else named nearby can be meant. */
export function possessorAt(doc: Document, known: ResolvedEntities, row: number): Entity | undefined {
	const pronoun = normAt(doc, row)
	// `Her and Karl Holt’s lawyer`
	if (!/^(?:his|her|its|their)$/.test(pronoun) || /^(?:and|or|,)$/.test(normAt(doc, row + 1))) return undefined
	const mention = mentionAt(known, row)
	if (mention?.form !== 'pronoun' || mention.confidence < confidences.speakers['min-possessor']) return undefined
	const possessor = known.entities[mention.entity]
	return possessor && !hasRival(doc, known, row, possessor) ? possessor : undefined
}

// `Ana Ruiz met Ida Holt. Her lawyer said …`: the lawyer of either.
function hasRival(doc: Document, known: ResolvedEntities, row: number, possessor: Entity): boolean {
	const sentence = sentenceAt(doc, row)
	const before = sentence && sentenceAt(doc, sentence.from - 1)
	for (let at = before?.from ?? sentence?.from ?? row; at < row; at++) {
		const other = known.entities[mentionAt(known, at)?.entity ?? -1]
		if (other && other !== possessor && canMean(normAt(doc, row), other)) return true
	}
	return false
}

function canMean(pronoun: string, {type, gender}: Entity): boolean {
	if (pronoun === 'his') return type === 'person' && gender !== 'female'
	if (pronoun === 'her') return type === 'person' && gender !== 'male'
	return pronoun === 'their' || type !== 'person'
}
