/** Bodies by their by-names, lower case: names of which no word is in the full one. */
const byNames: ReadonlyMap<string, string> = new Map([
	['gop', 'republican party'],
	['grand old party', 'republican party'],
	['tory party', 'conservative party'],
])

/** The full name of an organization that is called by a by-name, in lower case, else the name itself. */
export const fullNameOf = (name: string): string => byNames.get(name) ?? name
