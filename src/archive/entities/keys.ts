import {inClass} from '../../lexicon/lexicon.js'
import {fullNameOf, isAcronym, straighten, wordsOf} from '../../lexicon/names/organization-name.js'
import {type PersonName, readPersonName} from '../../lexicon/names/person-name.js'

/** A longer name is cut: no name is so long, and keys stay short. */
const maxLength = 200

/** A person's name and the key under which its sightings in several articles meet: first and last name. */
export interface PersonKey {
	readonly key: string
	readonly name: PersonName
	/** It has a first and a last name: `Obama` alone stands for no one in particular. */
	readonly isFull: boolean
}

export function personKey(text: string): PersonKey {
	const name = readPersonName(text.slice(0, maxLength))
	// `Al-Sisi`, `de Boer`: a family name of two words
	const isFull =
		name.parts.length > 2 || (name.parts.length === 2 && !openings.has(name.first) && !/^(?:al|el)-/i.test(text))
	return {key: isFull ? `${name.first} ${name.last}` : name.last, name, isFull}
}

/** Words that family names begin with. */
const openings: ReadonlySet<string> = new Set('bin da de del della der di dos du ibn la le van von'.split(' '))

/** One key for the spellings of an organization's name: without article, legal form and stops, an office at its end. */
export function organizationKey(text: string): string {
	const words = wordsOf(plain(text))
	// `Anadolu Agency`, `Yonhap news agency`: called by its first word
	if (words.length > 1 && words.at(-1) === 'agency' && words.slice(1, -1).every((word) => word === 'news'))
		return words[0]!.length > 3 && !isGenericWord(words[0]!) ? words[0]! : words.join(' ')
	const bare = straighten(words)
	return international.get(bare) ?? fullNameOf(bare)
}

/** Acronyms that every article understands, with their long forms. */
const international: ReadonlyMap<string, string> = new Map(
	Object.entries({
		asean: 'association of southeast asian nations',
		bbc: 'british broadcasting corporation',
		cia: 'central intelligence agency',
		eu: 'european union',
		fbi: 'federal bureau of investigation',
		fifa: 'international federation of association football',
		iaea: 'international atomic energy agency',
		imf: 'international monetary fund',
		nasa: 'national aeronautics and space administration',
		nato: 'north atlantic treaty organization',
		oecd: 'organisation for economic co operation and development',
		opec: 'organization of the petroleum exporting countries',
		un: 'united nations',
		unesco: 'united nations educational scientific and cultural organization',
		unhcr: 'united nations high commissioner for refugees',
		unicef: 'united nations children fund',
		wto: 'world trade organization',
	}),
)

/** `UN`: an acronym that every article understands. */
export const isInternational = (name: string): boolean => international.has(wordsOf(plain(name)).join(' '))

/** `FBI`: an organization's name in capitals, which other articles spell out. */
export const isShortName = (text: string): boolean => isAcronym(text.replace(/^the\s+/i, '').slice(0, maxLength))

/** One key for the spellings of a place's name. */
export const placeKey = (text: string): string =>
	plain(text)
		.toLowerCase()
		.replace(/^the\s+/, '')
		.replace(/[’'`.]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()

const plain = (text: string): string => text.slice(0, maxLength).normalize('NFKD').replace(/\p{M}/gu, '')

/**
 * Whether an organization's name has no word of its own, so that every country has one: `Supreme Court`, `Foreign Ministry`,
 * `Senate`.
 */
export const isGeneric = (key: string): boolean =>
	key.split(' ').every((word) => isGenericWord(word) && !singularWords.has(word))

/** Likewise of a place: `Central Station`, `Main Street`. */
export const isGenericPlace = (key: string): boolean =>
	key.split(' ').every((word) => isGenericWord(word) || inClass(word, 'location-noun') || placeNouns.has(word))

const isGenericWord = (word: string): boolean =>
	inClass(word, 'collective-noun') ||
	inClass(word, 'government-noun') ||
	inClass(word, 'organization-noun') ||
	inClass(word, 'party-noun') ||
	inClass(word, 'portfolio') ||
	inClass(word, 'post-modifier') ||
	inClass(word, 'section-noun') ||
	inClass(word, 'generic-name-word') ||
	inClass(word, 'name-particle') ||
	inClass(word, 'newspaper-noun') ||
	inClass(word, 'location-noun') ||
	inClass(word, 'compass-point') ||
	inClass(word, 'association-noun') ||
	inClass(word, 'team-noun') ||
	inClass(word, 'school-noun') ||
	inClass(word, 'company-noun') ||
	bodyWords.has(word)

/** Words that make a body one of its kind, whatever the country of the article: `World Health Organization`. */
const singularWords: ReadonlySet<string> = new Set(
	'african european global international kremlin reserve white world'.split(' '),
)

/** Words of bodies that every country has, beside those of the lexicon. */
const bodyWords: ReadonlySet<string> = new Set(
	'academy affairs agriculture air appeal appeals arms army assembly attorney bar cabinet central chamber city civil coast commerce commons communist congress conservative constitutional coordination council county court crown customs defence defense democratic democrats district economic education election elections electoral energy environment environmental exchange executive federal finance fire force forces foreign general government governor green guard health high higher home house immigration independence industry information inspector intelligence interior international justice labor labour liberal local lower lords marine military ministers ministry national nationalist natural navy office parliament party people peoples police popular post presidential prime prosecutor prosecutors protection public regional republican republicans reserve resources revenue road roads royal rural school science security senate service services social socialist state statistics stock supreme tax technology telecommunications tourism trade traffic transport transportation treasury tribunal union united university upper water welfare women workers youth'.split(
		' ',
	),
)

const placeNouns: ReadonlySet<string> = new Set(
	'airport arena avenue bank bay beach boulevard bridge bus castle cathedral centre center church cross east forest garden gardens gate grand great green hall harbour harbor high hill hospital hotel island king lake lane library main market mount mountain museum new north old palace park peninsula pier place plaza point port prison queen railway river road royal school sea south square stadium station street theatre theater tower town upper lower valley village west winter'.split(
		' ',
	),
)
