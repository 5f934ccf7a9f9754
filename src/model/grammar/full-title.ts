/** Short titles in full. */
const fullTitles: ReadonlyMap<string, string> = new Map(
	Object.entries({
		capt: 'captain',
		col: 'colonel',
		cllr: 'councillor',
		dr: 'doctor',
		gen: 'general',
		gov: 'governor',
		insp: 'inspector',
		lt: 'lieutenant',
		maj: 'major',
		prof: 'professor',
		rep: 'representative',
		rev: 'reverend',
		sen: 'senator',
		sgt: 'sergeant',
		supt: 'superintendent',
	}),
)

/** The head word of a title, spelled out: `sen` → senator. */
export const fullTitle = (head: string): string => fullTitles.get(head) ?? head
