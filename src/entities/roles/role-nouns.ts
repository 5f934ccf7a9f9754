import type {Lexicon} from '../../model/lexicon.js'

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Gender that a role noun tells: `spokeswoman` is female; null where it tells none. */
export function genderOfRole(lexicon: Lexicon, noun: string): 'female' | 'male' | null {
	if (lexicon.has(noun, 'female-noun')) return 'female'
	return lexicon.has(noun, 'male-noun') ? 'male' : null
}

/** Short titles before a name, lower case, without stop: `Sen. Smith`, `Det Supt Lee`. */
export const ranks: ReadonlySet<string> = new Set(
	split(`adm ald asst atty brig brigadier capt cllr cmdr cmsr col comdr commr const cpl cpt dc dci det dir fr gen gov insp lt lt-col maj msgr pc pfc pm prof pte pvt rep
		reps sec sen sens sgt spc ssgt supt`),
)

/** Kin and bonds: they describe somebody by another person and are no posts. */
export const kinNouns: ReadonlySet<string> = new Set(
	split(`aunt boyfriend brother child cousin dad daughter fiance fiancé fiancee fiancée father friend girlfriend granddaughter grandfather
		grandmother grandson husband mom mother mum nephew niece partner sister son stepfather stepmother uncle widow widower wife`),
)

/** Nouns for bodies that act: `the ministry`, `the company`. Lower case, singular. */
export const bodyNouns: ReadonlySet<string> = new Set(
	split(`academy administration agency airline alliance army assembly association authority bank board broadcaster bureau cabinet campaign
		carmaker carrier center centre chain charity church city club coalition college commission committee company congress consortium corporation
		council country court department district division firm force foundation fund government group guild hospital house institute institution
		junta league legislature magazine maker manufacturer ministry movement museum nation navy network newspaper office operator organisation organization
		paper parliament party police producer publisher regime regulator retailer school senate service startup state station store studio supplier team
		town tribunal union university utility watchdog website`),
)
