/** Cardinal number words up to nineteen and the tens. */
export const cardinals: ReadonlyMap<string, number> = new Map([
	['eight', 8],
	['eighteen', 18],
	['eighty', 80],
	['eleven', 11],
	['fifteen', 15],
	['fifty', 50],
	['five', 5],
	['forty', 40],
	['four', 4],
	['fourteen', 14],
	['nine', 9],
	['nineteen', 19],
	['ninety', 90],
	['one', 1],
	['seven', 7],
	['seventeen', 17],
	['seventy', 70],
	['six', 6],
	['sixteen', 16],
	['sixty', 60],
	['ten', 10],
	['thirteen', 13],
	['thirty', 30],
	['three', 3],
	['twelve', 12],
	['twenty', 20],
	['two', 2],
	['zero', 0],
])

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
	['billion', 1e9],
	['hundred', 100],
	['million', 1e6],
	['thousand', 1000],
	['trillion', 1e12],
])

/** Ordinal number words. */
export const ordinals: ReadonlyMap<string, number> = new Map([
	['eighteenth', 18],
	['eighth', 8],
	['eleventh', 11],
	['fifteenth', 15],
	['fifth', 5],
	['first', 1],
	['fourteenth', 14],
	['fourth', 4],
	['nineteenth', 19],
	['ninth', 9],
	['second', 2],
	['seventeenth', 17],
	['seventh', 7],
	['sixteenth', 16],
	['sixth', 6],
	['tenth', 10],
	['third', 3],
	['thirteenth', 13],
	['thirtieth', 30],
	['twelfth', 12],
	['twentieth', 20],
])

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
