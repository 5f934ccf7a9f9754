/** Nouns that can stand for a named body or place, by the subtype of its name. Lower case, singular. */
const bySubtype: Readonly<Record<string, string>> = {
	company: `airline automaker bank brand business carmaker carrier chain company conglomerate corporation developer employer firm giant
		insurer lender maker manufacturer operator producer publisher retailer startup start-up subsidiary supplier utility`,
	media: `broadcaster channel daily magazine network newspaper outlet paper publication station website`,
	government: `administration agency authority body bureau cabinet commission council court department legislature ministry
		municipality office parliament regulator service`,
	party: `alliance bloc coalition movement party`,
	school: `academy college institution school university`,
	team: `club franchise side squad team`,
	country: `country kingdom monarchy nation republic`,
	city: `capital city hometown metropolis municipality port resort settlement town township village`,
	region: `county district island peninsula province region state territory`,
	'': `agency alliance association body charity coalition group guild institute institution network nonprofit non-profit organisation
		organization society think-tank union watchdog`,
}

/** Nouns that a body has in its name, unless letters or a byname stand for it: `the court` isn't Congress. */
export const ownNouns: ReadonlySet<string> = new Set(
	'administration bureau cabinet commission council court department ministry municipality'.split(' '),
)

const subtypesOf = new Map<string, Set<string>>()
for (const [subtype, nouns] of Object.entries(bySubtype))
	for (const noun of nouns.split(/\s+/)) subtypesOf.set(noun, (subtypesOf.get(noun) ?? new Set()).add(subtype))

/** A noun can stand for a name of this subtype: `the company` for a company, `the group` for a body of any kind not told. */
export const standsForKind = (noun: string, subtype: string | null): boolean =>
	subtypesOf.get(noun)?.has(subtype ?? '') ?? false
