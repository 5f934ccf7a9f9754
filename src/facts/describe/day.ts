const partsOfDay: Readonly<Record<string, string>> = {
	MO: 'morning',
	MI: 'midday',
	AF: 'afternoon',
	EV: 'evening',
	NI: 'night',
	DT: 'daytime',
}

/** A TIMEX3 value as people write it: `2019-11-19TAF` is `2019-11-19, afternoon`, `2019-11-19T16:00` is `2019-11-19, 16:00`. */
export const readableDay = (value: string): string =>
	value.replace(
		/T(MO|MI|AF|EV|NI|DT|\d\d(?::\d\d){0,2})(?![\d:])/,
		(_, time: string) => `, ${partsOfDay[time] ?? time}`,
	)
