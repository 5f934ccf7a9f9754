import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {countries} from '#src/entities/names/gazetteer/countries.js'
import {organizations} from '#src/entities/names/gazetteer/organizations.js'
import {actorName} from '#src/facts/event/actor/known-actors.js'
import {type ActorCodes, actorKey, readActors} from './read-dictionary.js'

/** The module of the codes of countries and of well-known actors, from the PETRARCH dictionaries (MIT). */
export function actorTables(gold: string): string {
	const read = (part: string): ActorCodes =>
		readActors(readFileSync(join(gold, `lexicons/petrarch/Phoenix.${part}.actors.txt`), 'latin1'))
	const ofCountries = read('Countries')
	return [
		'// Made by: npm run train actors. From the PETRARCH dictionaries of the Open Event Data Alliance (MIT).',
		'',
		'/**',
		' * ISO 3166-1 codes of countries and territories by the letter that both begin with: the second letter of the shorter one, small,',
		' * then the others of the longer one, all three where it begins otherwise.',
		' */',
		'export const countryCodes =',
		`\t'${byLetter(countryCodes(ofCountries))}'`,
		'',
		'/** Well-known actors, one code a line, as `actorName` writes them. */',
		`export const knownActors = \`\n${knownActors([read('International'), read('MilNonState'), ofCountries]).join('\n')}\n\``,
		'',
	].join('\n')
}

/** What the dictionary lacks, or codes otherwise than ISO 3166. */
const isoCodes: ReadonlyMap<string, string> = new Map(
	'EHESH IMIMN JEJEY MOMAC REREU TCTCA TLTLS VAVAT XKXKX YUYUG'
		.split(' ')
		.map((pair) => [pair.slice(0, 2), pair.slice(2)]),
)

// Of a territory, the code of which follows that of its country, its own: `GBRFLK`.
function countryCodes(codes: ActorCodes): string[] {
	return countries
		.trim()
		.split('\n')
		.map((line) => {
			const [iso = '', names = ''] = line.split('|')
			const found = names.split(';').flatMap((name) => codes.get(actorKey(name)) ?? [])
			const code = isoCodes.get(iso) ?? found[0]?.slice(-3)
			if (!code) throw new Error(`no code of three letters for ${iso}; add it to isoCodes`)
			return iso + code
		})
		.sort()
}

// `AFAFG`, `ALALB` → `AfFGlLB`
function byLetter(pairs: readonly string[]): string {
	const lines = new Map<string, string>()
	for (const pair of pairs) {
		const [first = '', second = ''] = pair
		const others = pair[2] === first ? pair.slice(3) : pair.slice(2)
		lines.set(first, (lines.get(first) ?? first) + second.toLowerCase() + others)
	}
	return [...lines.values()].join(' ')
}

/** Names of the dictionaries that the gazetteer lacks and news has. */
const more =
	"Council of Europe,ECOWAS,Fatah,IDF,International Atomic Energy Agency,International Court of Justice,Irish Republican Army,Islamic State of Iraq and Syria,Kurdistan Workers' Party,Lord's Resistance Army,Palestine Liberation Organization,Palestinian Authority,People's Liberation Army,Revolutionary Guard,Tamil Tigers,World Food Programme,Free Syrian Army"

/** Names that the dictionaries lack, under their scheme. */
const added: readonly (readonly [code: string, names: string])[] = [
	['IGOAFRAFU', 'African Union,AU'],
	['IGOEUREEC', 'European Council'],
	['IGOEURSCE', 'OSCE,Organization for Security and Cooperation in Europe'],
	['IGOUNO', 'General Assembly,UNSC'],
	['IGOUNOHLHWHO', 'WHO'],
	['IGOWTO', 'WTO,World Trade Organization'],
	['IGOJUDICC', 'International Criminal Court'],
	['IMGMUSISI', 'Daesh'],
	['USACOP', 'LAPD,NYPD'],
	['USALEG', 'US Congress'],
	['USAGOV', 'State Department,Homeland Security'],
	['YEMREB', 'Houthis,Houthi'],
]

/** Names that several countries have, or that hardly act in politics. */
const leftOut: ReadonlySet<string> = new Set([
	'Senate',
	'FSB',
	'EPA',
	'NSA',
	'FTC',
	'KKK',
	'Ku Klux Klan',
	'USAID',
	'FEMA',
	'World Economic Forum',
])

function knownActors(dictionaries: readonly ActorCodes[]): string[] {
	const byCode = new Map<string, string[]>()
	const put = (code: string, name: string): unknown =>
		byCode.has(code) ? byCode.get(code)!.push(name) : byCode.set(code, [name])
	for (const name of [...listed(), ...more.split(',')]) {
		const code = dictionaries.flatMap((codes) => codes.get(actorKey(name)) ?? [])[0]
		if (code && !leftOut.has(name)) put(branchCode(code), name)
	}
	for (const [code, names] of added) for (const name of names.split(',')) put(code, name)
	return [...byCode].map(([code, names]) => `${code} ${[...new Set(names.map(actorName))].sort().join(',')}`).sort()
}

function listed(): string[] {
	return organizations
		.split('\n')
		.filter((line) => /^(?:government|other) /.test(line))
		.flatMap((line) => line.slice(line.indexOf(' ') + 1).split(','))
}

// `ISRGOVLEG` as ISRLEG: a parliament is no government.
const branchCode = (code: string): string => code.replace(/^([A-Z]{3})GOV(COP|JUD|LEG|MIL)$/, '$1$2')
