import {type Document, wordAt} from '../model/document.js'
import {withMissed} from './missed-names.js'
import {isUpper} from './names-case.js'
import type {RawName} from './names-rules.js'

/** Finds whoever an article calls by the first letters of a full name, where the model missed them: `KAR` for `Karim al Rashid`. Linear. */
export function putInitials(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const letters = new Set<string>()
	for (const {from, to, type} of names) {
		if (type !== 'person' || to - from < 3) continue
		let initials = ''
		for (let row = from; row < to; row++) initials += wordAt(doc, row)[0]!.toUpperCase()
		letters.add(initials)
	}
	if (letters.size === 0) return names
	return withMissed(doc, names, (row) =>
		letters.has(wordAt(doc, row)) && !isUpper(wordAt(doc, row - 1)) && !isUpper(wordAt(doc, row + 1))
			? // Whose they are is told where names are grouped.
				{from: row, to: row + 1, type: 'organization', subtype: null, confidence: 0.6, rule: 'initials'}
			: null,
	)
}
