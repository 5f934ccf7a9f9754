/** Words for an amount that no number fits. */
export const vagueAmounts: ReadonlySet<string> = new Set([
	'countless',
	'dozens',
	'few',
	'hundreds',
	'many',
	'numerous',
	'several',
	'some',
	'thousands',
	'untold',
])
