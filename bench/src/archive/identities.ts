import {plainName} from '../../../dist/evaluate/same-name.js'

/** The lists of names of an annotated article. */
export type GoldKind = 'people' | 'organizations' | 'places'

/** Names of the annotated articles for one and the same, read by hand: the one that is kept, then the others. */
const sameNames: Readonly<Record<GoldKind, string>> = {
	people: `
		hillary clinton|hillary rodham clinton
		donald trump|donald j trump
		john kerry|john f kerry
		harry reid|harry m reid
		joseph biden|joseph r biden jr|biden
		barack obama|obama
		ronald reagan|reagan
		l oyun erdene|loyun erdene
		enrique pea nieto|enrique pen a nieto|enrique pea a nieto|enrique pe a nieto`,
	organizations: `
		united nations|un
		european union|eu
		republican party|gop|republican|republicans
		democratic party|democratic|democrats|dems|democrat party
		us government|government of united states
		bharatiya janata party|bjp
		clinton campaign|hillary clinton campaign
		harvard university|harvard
		islamic state|isis
		taliban|afghan taliban
		clinton foundation|bill and hillary clinton foundation
		democratic national committee|dnc
		republican national committee|rnc`,
	places: `
		united states|us|usa|america|united states of america
		britain|uk|united kingdom
		florida|fla
		new hampshire|nh
		vermont|vt
		virginia|va
		pennsylvania|pa
		michigan|mich
		illinois|ill
		arizona|ariz
		kentucky|ky
		new jersey|nj
		south carolina|sc
		nebraska|neb
		minnesota|minn
		arkansas|ark
		washington|washington dc|district of columbia
		egypt|arab republic of egypt
		iran|islamic republic of iran
		namibia|republic of namibia
		uae|united arab emirates
		middle east|mideast
		gaza|gaza strip
		new york city|nyc
		new york state|ny`,
}

/** Names that stand for another in some articles: kind, name, beginning of the article's id, who or what is meant. */
const exceptions = `
	people|clinton|breitbart_2015-12-04|hillary clinton
	people|clinton|huff-post_2016-08-05|hillary clinton
	people|trump|breitbart_2016-08-25|donald trump
	people|trump|zyte_6ebac05f637e|donald trump
	people|carson|west-journal_2015-11-10|ben carson
	organizations|cabinet|iran_times_9|cabinet of iraq
	organizations|cabinet|kw_times_10|cabinet of kuwait
	organizations|congress|in_|indian national congress
	organizations|environmental protection agency|ghana_|environmental protection agency of ghana
	organizations|foreign ministry|israel_|foreign ministry of egypt
	organizations|foreign ministry|paraguay_|foreign ministry of paraguay
	organizations|foreign ministry|wash-post_2016-04-07|foreign ministry of mexico
	organizations|government|mong_|government of mongolia
	organizations|government|pan_|government of panama
	organizations|national assembly|kr_|national assembly of south korea
	organizations|national assembly|kw_|national assembly of kuwait
	organizations|parliament|cn_article_xinhua_1|parliament of sri lanka
	organizations|parliament|in_|parliament of india
	organizations|parliament|mauritius_|parliament of mauritius
	organizations|parliament|eg_|parliament of egypt
	organizations|house of representatives|eg_|house of representatives of egypt
	organizations|communist party|zyte_db6b0816c612|communist party of china
	places|washington|zyte_264dc3ae3124|washington capitals`

/** Lists of the same names, by kind. */
const kept: Readonly<Record<GoldKind, ReadonlyMap<string, string>>> = {
	people: readSame(sameNames.people),
	organizations: readSame(sameNames.organizations),
	places: readSame(sameNames.places),
}

const special = exceptions
	.trim()
	.split('\n')
	.map((line) => line.trim().split('|') as [string, string, string, string])

/** Who or what an annotated name of an article stands for: one string for all articles, in lower case. */
export function identityOf(kind: GoldKind, name: string, article: string): string {
	const plain = plainName(name)
	for (const [of, other, beginning, identity] of special)
		if (of === kind && other === plain && article.startsWith(beginning)) return identity
	return kept[kind].get(plain) ?? plain
}

function readSame(text: string): Map<string, string> {
	const names = new Map<string, string>()
	for (const line of text.trim().split('\n')) {
		const [first = '', ...others] = line.trim().split('|')
		for (const other of others) names.set(other, first)
	}
	return names
}
