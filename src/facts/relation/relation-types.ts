/** The types of relation. */
export const relationTypes = [
	'age',
	'nationality',
	'birth',
	'residence',
	'family',
	'affiliation',
	'ownership',
	'founder',
	'base',
] as const
