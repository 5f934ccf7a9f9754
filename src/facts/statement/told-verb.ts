import type {StatementFact} from './schema.js'

/** The verb of a statement for readers: `not: closed`, `predicted: open`, `not, intended: sell`; plain where it was so. */
export function toldVerb({claim, verb}: Pick<StatementFact, 'claim' | 'verb'>): string {
	const marks = [
		...(claim.polarity === 'denied' ? ['not'] : []),
		...(claim.modality === 'actual' ? [] : [claim.modality]),
	]
	return marks.length > 0 ? `${marks.join(', ')}: ${verb.text}` : verb.text
}
