const split = (words: string): string[] => words.trim().split(/\s+/)

/** Words before a post that is held no more. */
export const formers: ReadonlySet<string> = new Set(
	split('deposed dismissed ex fired former formerly late one-time onetime ousted outgoing retired sacked suspended'),
)

/** Words before a post that is held for somebody else, or for now. */
export const actings: ReadonlySet<string> = new Set(split('acting caretaker interim provisional temporary'))

/** Adjectives and nouns that belong to a post; others (`angry`, `young`) don't. */
export const titleWords: ReadonlySet<string> = new Set(
	split(`academic assistant associate attorney chief city co commercial communications congressional cross culture defence defense democratic deputy
		district economy education energy environment executive external federal finance financial first foreign founding general grand group head health
		high home house human independent information interior joint junior justice labor labour lead legal legislative lieutenant local
		majority managing marine marketing media medical military minority ministerial municipal national news operating opposition parliamentary party permanent police
		political presidential press prime principal private public regional republican research sales school science scientific senate senior
		special sports staff state supreme team technical technology top trade transport treasury under union vice`),
)
