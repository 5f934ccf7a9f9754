import {lemmaAt, lemmaIn, normAt, normIn} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {SlotRoles} from '../types/type.js'
import type {Phrase} from './phrases.js'
import type {Frame} from './slots.js'

type Conditions = Pick<
	SlotRoles,
	'hasObject' | 'objects' | 'objectWords' | 'hasOwnObject' | 'beside' | 'without' | 'isAny'
>

/** Whether a trigger has beside it what its row of roles asks for. */
export function hasBeside(
	reading: Reading,
	{hasObject, objects, objectWords, hasOwnObject, beside, without, isAny}: Conditions,
	{slots}: Frame,
): boolean {
	const heard = slots.flatMap(({name, phrase}) => (name === 'object' ? phrase : []))
	if (hasObject !== undefined && hasObject !== heard.length > 0) return false
	const isAsked = (phrase: Phrase): boolean =>
		(objects?.includes(phrase.filler) ?? true) &&
		(objectWords?.includes(lemmaAt(reading, phrase.head).toLowerCase()) ?? true) &&
		(!hasOwnObject || isOwned(reading, phrase))
	if ((objects ?? objectWords) && !(heard.length > 0 && heard.every(isAsked))) return false
	if (without && slots.some(({name, phrase}) => without.includes(name) && isParty(phrase) && !phrase.isPronoun))
		return false
	return (
		beside === undefined ||
		slots.some(({name, phrase}) => beside.includes(name) && (isPerson(phrase) || (isAny === true && isBody(phrase))))
	)
}

/** `A mill opened`; of firms and people it says that they begin something: `Police opened on the crowd`. */
export const mayOpen = (reading: Reading, {filler, head, core, isName, isPronoun}: Phrase): boolean =>
	!isPronoun &&
	(filler === 'thing' ||
		(filler === 'place' && !isName) ||
		(filler === 'organization' && !isName && /^an?$/.test(normAt(reading, core.from))) ||
		normIn(reading, head, 'building-part') ||
		normIn(reading, head, 'bare-location') ||
		lemmaIn(reading, head, 'bare-location'))

/** `The festival began`; not `Acme began in a garage` */
export const mayBegin = (_: Reading, {filler, isPronoun}: Phrase): boolean => filler === 'thing' && !isPronoun

// `its shares`
const isOwned = (reading: Reading, {core}: Phrase): boolean => /^(?:its|their)$/.test(normAt(reading, core.from))

/** `sacked the coach`; not `suspended his campaign` */
export const isPerson = ({filler}: Phrase): boolean => filler === 'person' || filler === 'title'
const isBody = ({filler}: Phrase): boolean => filler === 'organization' || filler === 'place'
const isParty = (phrase: Phrase): boolean => isPerson(phrase) || isBody(phrase)
