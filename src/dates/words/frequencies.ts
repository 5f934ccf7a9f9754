/** Words that say how often: the TIMEX3 value of the set. */
export const frequencies: ReadonlyMap<string, string> = new Map([
	['annually', 'P1Y'],
	['biannually', 'P6M'],
	['biennially', 'P2Y'],
	['daily', 'P1D'],
	['fortnightly', 'P2W'],
	['hourly', 'PT1H'],
	['monthly', 'P1M'],
	['nightly', 'P1D'],
	['quarterly', 'P3M'],
	['weekly', 'P1W'],
	['yearly', 'P1Y'],
])
