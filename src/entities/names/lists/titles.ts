/** Words before a name that make it a person's, lower case, without the last stop; `gendered` ones tell the gender. */
export const courtesyTitles: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
	...'mr mister sir lord baron king prince duke earl emperor sheikh monsignor father brother imam ayatollah rabbi señor senor signor monsieur herr datuk tuan count pope mullah maulana cardinal don hajji'
		.split(' ')
		.map((word) => [word, 'male'] as const),
	...'mrs ms miss dame lady queen princess duchess baroness empress sister mother madam señora senora madame frau mme countess'
		.split(' ')
		.map((word) => [word, 'female'] as const),
	...'dr prof professor rev reverend fr sr st hon messrs'.split(' ').map((word) => [word, null] as const),
])

/** Words that may stand between or before posts and belong to the title, lower case. */
export const titleModifiers: ReadonlySet<string> = new Set(
	`acting adjunct affairs army assistant associate attorney board cabinet cantonal chief communications congressional
	county criminal defence defense democratic deputy development district economic economy education elect emeritus
	energy environment executive ex federal finance financial first foreign former founding gop health home honorary
	house human incoming industry information interim interior intelligence internal joint junior justice labor labour
	lead legal major managing marketing media military minority majority national outgoing parliament parliamentary
	permanent police policy political press prime principal private public regional republican retired revenue
	right hon honorable senate senior shadow social special sports staff state supreme technology then trade transport
	treasury union vice whip`
		.split(/\s+/)
		.filter(Boolean),
)
