import type {Pattern} from './literals.js'

/** A pattern that recheck calls vulnerable or can't decide, and why it does no harm. */
export interface Allowed {
	/** File that it stands in. */
	readonly file: string
	/** How its source begins. */
	readonly begins: string
	readonly why: string
	/** Most characters that it is given; left out: as many as a text has. */
	readonly most?: number
	/** What takes it longest, over and over. */
	readonly attack: string
}

const address = 'parts of 63 letters at most, five of them: the same few hundred steps from each place'

/** Each is timed on its attack, 100,000 characters or as many as it is ever given. */
export const allowed: readonly Allowed[] = [
	{
		file: 'src/model/article/dateline.ts',
		begins: '^([\\p{Lu}]',
		why: 'reads the first 160 characters of a block',
		most: 160,
		attack: 'AA AA/',
	},
	{file: 'src/view/article-data.ts', begins: '\\s?\\S*$', why: 'reads 180 characters', most: 180, attack: 'a'},
	{
		file: 'src/entities/aliases/other-names.ts',
		begins: '^(?: \\[\\p{Lu}\\])?',
		why: 'reads 60 characters',
		most: 60,
		attack: ' a j',
	},
	{
		file: 'src/evaluate/dates/found.ts',
		begins: '^(?:(?:between|from)',
		why: 'reads 200 characters',
		most: 200,
		attack: '\t',
	},
	{
		file: 'src/ingest/decoding/decode.ts',
		begins: '<meta',
		why: 'reads the first 4,096 bytes',
		most: 4096,
		attack: '<meta<',
	},
	{file: 'src/sentences/tokens/addresses.ts', begins: '[\\w.+%-]{1,64}@', why: address, attack: '%-'},
	{file: 'src/sentences/tokens/addresses.ts', begins: '(?:[\\w-]{1,63}', why: address, attack: 'tc'},
	{file: 'src/sentences/tokens/addresses.ts', begins: '(?<![\\w.])[a-z]{2,20}', why: address, attack: 'a.-a'},
	{file: 'src/sentences/tokens/addresses.ts', begins: '(?:https?|ftp|mailto)', why: address, attack: 'a.-a@'},
	{
		file: 'src/ingest/formats/markdown/inline.ts',
		begins: '!\\[[^\\]',
		why: 'a picture’s words are 500 at most',
		attack: '![)',
	},
	{
		file: 'src/ingest/formats/markdown/inline.ts',
		begins: '\\\\([!-/',
		why: 'the words of each mark are bounded',
		attack: '[a]((',
	},
	{
		file: 'src/ingest/formats/html/authors.ts',
		begins: '^(?:\\S+ )?',
		why: 'begins at the first character alone',
		attack: 'a',
	},
	{
		file: 'src/ingest/formats/html/embedded-data.ts',
		begins: '^\\s*(?:<!--',
		why: 'each run of spaces is tried once',
		attack: '-->\t\t\t',
	},
	{
		file: 'src/ingest/formats/html/junk.ts',
		begins: '^',
		why: 'begins at the first character alone',
		attack: 'get the a',
	},
	{
		file: 'src/ingest/formats/html/junk.ts',
		begins: '(?:\\([^()]{0,60}',
		why: 'brackets hold 60 characters at most',
		attack: '(AP ',
	},
]

export const allowedFor = ({source, places}: Pattern): Allowed | undefined =>
	allowed.find(({file, begins}) => source.startsWith(begins) && places.some((place) => place.split(':')[0] === file))
