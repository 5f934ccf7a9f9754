/** Words written together that the treebanks take apart: length of the first part. */
export const contractions: ReadonlyMap<string, number> = new Map(
	`aint:2 arent:3 cannot:3 cant:2 couldnt:5 didnt:3 doesnt:4 dont:2 dunno:2 gimme:3 gonna:3 gotta:3 hadnt:3 hasnt:3
	havent:4 hes:2 im:1 isnt:2 itll:2 ive:1 lemme:3 lotta:3 outta:3 shes:3 shouldnt:6 thats:4 theres:5 theyll:4
	theyre:4 theyve:4 wanna:3 wasnt:3 werent:4 whats:4 wont:2 wouldnt:5 youd:3 youll:3 youre:3 youve:3`
		.split(/\s+/)
		.map((entry) => {
			const [word = '', length = ''] = entry.split(':')
			return [word, Number(length)] as const
		}),
)

/** Second parts that stand alone after an apostrophe, without it: `she'll`, `the paper's`. */
export const clitics: ReadonlySet<string> = new Set('d ll m re s ve'.split(' '))

/** Words that begin with an apostrophe. */
export const clipped: ReadonlySet<string> = new Set('bout cause cuz em n nuff round scuse til till tis twas'.split(' '))
