// Fields that no other data set has, in the spelling of any version.
const own =
	/^(?:versioncreated|firstcreated|pubstatus|representationtype|bodies|headlines|descriptions|renditions|associations|eventdetails|(?:body|headline|description)_\w{1,30})$/i

/** Whether an object is a ninjs item: it has an address or name under `uri`, and a field of ninjs. */
export function isNinjs(value: Readonly<Record<string, unknown>>): boolean {
	if (typeof value.uri !== 'string' || typeof value.text === 'string') return false
	const {standard} = value
	const name = typeof standard === 'object' && standard !== null && 'name' in standard ? standard.name : null
	return name === 'ninjs' || Object.keys(value).some((key) => own.test(key))
}

/** Whether a text of JSON may hold such items: a quick look before it is parsed. */
export const mayHoldNinjs = (raw: string): boolean => raw.includes('"uri"') && quick.test(raw)

const quick =
	/"(?:version_?created|first_?created|pub_?status|representation_?type|bodies|headlines|descriptions|renditions|associations|eventDetails|(?:body|headline|description)_\w{1,30}|ninjs)"/i
