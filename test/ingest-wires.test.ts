import {describe, expect, it} from '@jest/globals'
import {readNinjs} from '../src/ingest/formats/ninjs.js'
import type {Ingested, ReadArticle, ReadError} from '../src/ingest/ingested.js'
import {readBytes} from '../src/ingest/read-bytes.js'

async function read(raw: string, place = 'wire'): Promise<Ingested[]> {
	const all: Ingested[] = []
	for await (const item of readBytes([new TextEncoder().encode(raw)], {place, id: place})) all.push(item)
	return all
}

const articlesOf = (items: readonly Ingested[]): ReadArticle[] => items.filter((item) => 'article' in item)
const errorsOf = (items: readonly Ingested[]): ReadError[] =>
	items.flatMap((item) => ('error' in item ? [item.error] : []))
const rulesOf = ({messages}: ReadArticle): string[] => messages.map(({rule}) => rule)
const blocksOf = ({article}: ReadArticle): string[][] =>
	article.blocks.map(({start, end, type}) => [type, article.text.slice(start, end)])

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://nitf.example/nitf-3-6.dtd">
<nitf xml:lang="en-GB"><head><title>dock</title><docdata><doc-id id-string="tide-4711"/><date.issue norm="20260304T081500Z"/></docdata>
<pubdata name="The Tide Post" position.section="Harbour"/></head>
<body><body.head><hedline><hl1>Dock workers walk&nbsp;out</hl1><hl2>Second strike this year</hl2></hedline>
<byline>By <person>Ines Kovar</person>, <byttl>Staff Reporter</byttl></byline><dateline><location>OSTEND</location>, March 4</dateline>
<abstract><p>Dock workers walked out.</p></abstract></body.head>
<body.content><block><p>Some <num>400</num> dock workers walked out on <chron norm="20260303">Tuesday</chron>, <org>Tide Union</org> said.</p>
<media media-type="image"><media-caption>Workers at the gate.</media-caption></media>
<hl2>What they want</hl2><ul><li>A raise of 5 percent.</li></ul><p>Talks resume<br/>in April.</p></block></body.content>
<body.end><tagline>Ines Kovar covers ports.</tagline></body.end></body></nitf>`

describe('NITF', () => {
	it('gives its paragraphs, its headlines, its dates and who wrote it', async () => {
		const [item] = articlesOf(await read(nitf))
		expect(item).toMatchObject({
			messages: [],
			article: {
				id: 'tide-4711',
				title: 'Dock workers walk out',
				published: '2026-03-04T08:15:00Z',
				authors: ['Ines Kovar'],
				section: 'Harbour',
				source: 'The Tide Post',
				language: 'en',
				dateline: 'OSTEND, March 4',
			},
		})
		expect(blocksOf(item!)).toEqual([
			['headline', 'Dock workers walk out'],
			['headline', 'Second strike this year'],
			['paragraph', 'Some 400 dock workers walked out on Tuesday, Tide Union said.'],
			['headline', 'What they want'],
			['list', 'A raise of 5 percent.'],
			['paragraph', 'Talks resume\nin April.'],
		])
	})

	it('gives an article for each of several documents, up to a broken one', async () => {
		const two = `${nitf}\n${nitf.replace('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nitf SYSTEM "http://nitf.example/nitf-3-6.dtd">\n', '').replace('tide-4711', 'tide-4712')}`
		expect(articlesOf(await read(two)).map(({article, place}) => [article.id, place])).toEqual([
			['tide-4711', 'wire:document 1'],
			['tide-4712', 'wire:document 2'],
		])
		const items = await read(two.slice(0, two.lastIndexOf('</block>')))
		expect(articlesOf(items).map(({article}) => article.id)).toEqual(['tide-4711'])
		expect(errorsOf(items)).toMatchObject([{reason: 'the text ends inside <block>'}])
	})

	it('reads the abstract of a document without a body', async () => {
		const [item] = articlesOf(await read(nitf.replace(/<body\.content>.*<\/body\.content>/s, '')))
		expect(item!.article.text).toBe('Dock workers walk out\n\nDock workers walked out.')
		expect(rulesOf(item!)).toEqual(['ingest/summary'])
	})
})

const g2 = (inner: string, attributes = ''): string =>
	`<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:tide:1" xml:lang="en-US"${attributes}>${inner}</newsItem>`

const meta = `<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:TIDE"><name>Tide Agency</name></provider>
<versionCreated>2026-03-04T12:00:00+01:00</versionCreated><firstCreated>2026-03-04T09:00:00+01:00</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>`
const about = `<contentMeta><contentCreated>2026-03-04T08:30:00+01:00</contentCreated><by>By Ann Lee and Bob Ray, Tide Agency</by><creator><name>Cy Day</name></creator>
<dateline>OSTEND, Wednesday</dateline><subject type="cpnat:person"><name>Eva Moor</name></subject><subject type="cpnat:abstract"><name xml:lang="de">Hafen</name><name xml:lang="en">ports</name></subject>
<slugline>DOCK</slugline><headline>Dock workers walk out</headline><description role="drol:summary">A second strike hits Ostend.</description></contentMeta>`

describe('NewsML-G2', () => {
	it('gives the text of an item in HTML, NITF or plain, and its dates', async () => {
		const forms = [
			'<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Some 400 workers <b>left</b>.</p><p>Talks resume.</p></body></html></inlineXML>',
			'<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>Some 400 workers left.</p><p>Talks resume.</p></body.content></body></nitf></inlineXML>',
			'<inlineData contenttype="text/plain">Some 400 workers left.\n\nTalks resume.</inlineData>',
			'<inlineData contenttype="text/html"><![CDATA[<p>Some 400 workers left.</p><p>Talks resume.</p>]]></inlineData>',
			`<inlineData contenttype="text/plain" encoding="base64">${btoa('Some 400 workers left.\n\nTalks resume.')}</inlineData>`,
			'<remoteContent href="a.jpg"/><inlineXML><tide:p xmlns:tide="x">Some 400 workers left.</tide:p><p>Talks resume.</p></inlineXML>',
		]
		for (const form of forms) {
			const [item] = articlesOf(await read(g2(`${meta}${about}<contentSet>${form}</contentSet>`)))
			expect(item).toMatchObject({
				messages: [],
				article: {
					id: 'urn:tide:1',
					title: 'Dock workers walk out',
					published: '2026-03-04T09:00:00+01:00',
					updated: '2026-03-04T12:00:00+01:00',
					authors: ['Ann Lee', 'Bob Ray'],
					section: 'ports',
					source: 'Tide Agency',
					language: 'en',
					dateline: 'OSTEND, Wednesday',
					text: 'Dock workers walk out\n\nSome 400 workers left.\n\nTalks resume.',
				},
			})
		}
	})

	it('takes the best of several forms, and the texts of several content sets', async () => {
		const plain = '<inlineData contenttype="text/plain">Some 400 workers left. Talks resume.</inlineData>'
		const html =
			'<inlineXML contenttype="application/xhtml+xml"><div><p>Some 400 workers left.</p><p>Talks resume.</p></div></inlineXML>'
		const second = '<contentSet><inlineXML><p>Rain fell.</p></inlineXML></contentSet>'
		const german = '<inlineXML xml:lang="de"><p>Regen.</p><p>Schnee.</p><p>Hagel.</p></inlineXML>'
		const [item] = articlesOf(await read(g2(`${meta}${about}<contentSet>${plain}${html}</contentSet>${second}`)))
		expect(
			blocksOf(item!)
				.slice(1)
				.map(([, text]) => text),
		).toEqual(['Some 400 workers left.', 'Talks resume.', 'Rain fell.'])
		const english = html.replace('<inlineXML', '<inlineXML xml:lang="en"')
		const [other] = articlesOf(await read(g2(`${meta}${about}<contentSet>${german}${english}</contentSet>`)))
		expect(other!.article.text).toContain('Some 400 workers left.')
	})

	it('gives no text of a canceled item, and says so', async () => {
		for (const status of ['canceled', 'withheld']) {
			const out = g2(
				`${meta.replace('stat:usable', `stat:${status}`)}${about}<contentSet><inlineXML><p>Rain fell.</p></inlineXML></contentSet>`,
			)
			const [item] = articlesOf(await read(out))
			expect(item!.article).toMatchObject({text: '', title: null, published: '2026-03-04T09:00:00+01:00'})
			expect(item!.messages).toMatchObject([{rule: 'ingest/canceled', reason: expect.stringContaining(status)}])
		}
	})

	it('reads descriptions, concepts and plans, and says what they are', async () => {
		const [picture] = articlesOf(
			await read(
				g2(
					`${meta.replace('ninat:text', 'ninat:picture')}${about}<contentSet><remoteContent href="a.jpg"/></contentSet>`,
				),
			),
		)
		expect(picture!.article.text).toBe('Dock workers walk out\n\nA second strike hits Ostend.')
		expect(rulesOf(picture!)).toEqual(['ingest/summary'])
		const concept = g2(
			`${meta}<concept><name xml:lang="fr">Grève</name><name xml:lang="en">strike</name><definition xml:lang="en">A strike stops work.</definition></concept>`,
		).replaceAll('newsItem', 'conceptItem')
		const [idea] = articlesOf(await read(concept))
		expect(idea!.article.text).toBe('strike\n\nA strike stops work.')
		const [plan] = articlesOf(await read(g2(`${meta}<newsCoverageSet/>`).replaceAll('newsItem', 'planningItem')))
		expect([rulesOf(idea!), rulesOf(plan!)]).toEqual([['ingest/no-story'], ['ingest/no-story']])
	})

	it('reads messages and packages, each story once', async () => {
		const item = g2(
			'<contentMeta><headline>One</headline></contentMeta><contentSet><inlineXML><p>Rain fell.</p></inlineXML></contentSet>',
		)
		const reference =
			'<itemRef residref="urn:tide:2"><title>Two</title><description role="drol:summary">Snow fell.</description></itemRef>'
		const pack = `<packageItem guid="urn:tide:p">${meta}<groupSet root="G"><group id="G"><itemRef residref="urn:tide:1"><title>One</title></itemRef>${reference}</group></groupSet></packageItem>`
		const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-05T10:00:00Z</sent></header><itemSet>${pack}${item}</itemSet></newsMessage>`
		const stories = articlesOf(await read(message))
		expect(stories.map(({article, place}) => [place, article.id, article.published, article.text])).toEqual([
			['wire:item 1', 'urn:tide:2', '2026-03-04T09:00:00+01:00', 'Two\n\nSnow fell.'],
			['wire:item 2', 'urn:tide:1', '2026-03-05T10:00:00Z', 'One\n\nRain fell.'],
		])
		const cut = await read(message.slice(0, message.indexOf('</itemSet>')).replace(item, `${item}<newsItem><itemMeta>`))
		expect(articlesOf(cut)).toHaveLength(2)
		expect(errorsOf(cut)).toMatchObject([
			{place: expect.stringMatching(/^wire:\d+:\d+$/), cure: 'fetch the whole file again'},
		])
	})

	it('names what is broken, of another kind or nested too deep', async () => {
		expect(errorsOf(await read('<newsItem><a></b></newsItem>'))).toEqual([
			{place: 'wire:1:14', reason: '</b> where </a> must come', cure: 'correct the end tag'},
		])
		expect(errorsOf(await read(`<newsItem>${'<a>'.repeat(100_000)}`))).toMatchObject([
			{reason: 'more than 200 elements inside one another'},
		])
		expect(errorsOf(await read('<?xml version="1.0"?><invoice/>'))).toMatchObject([{place: 'wire'}])
		const [page] = articlesOf(
			await read('<?xml version="1.0"?>\n<div><p>Rain fell on Ostend, and it was not over.</p></div>'),
		)
		expect(page!.article.text).toBe('Rain fell on Ostend, and it was not over.')
		const items: Ingested[] = []
		for await (const item of readBytes(
			[new TextEncoder().encode('<invoice/>')],
			{place: 'a.xml'},
			{inputFormat: 'xml'},
		))
			items.push(item)
		expect(errorsOf(items)).toMatchObject([
			{place: 'a.xml', reason: expect.stringContaining('<invoice>'), cure: expect.stringContaining('NITF')},
		])
	})
})

describe('NewsML 1.2', () => {
	it('gives the main text, in English where there is a choice', async () => {
		const component = (
			language: string,
			headline: string,
			text: string,
		): string => `<NewsComponent><NewsLines><HeadLine>${headline}</HeadLine><ByLine>By Ann Lee</ByLine><DateLine>OSTEND</DateLine></NewsLines>
<DescriptiveMetadata><Language FormalName="${language}"/></DescriptiveMetadata>
<NewsComponent><Role FormalName="Contact"/><ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html><body><p>Call the harbour office of Ostend any day.</p></body></html></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Main"/><ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html><body><p>${text}</p></body></html></DataContent></ContentItem></NewsComponent></NewsComponent>`
		const newsml = `<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:newsml:tide:1</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20260304T090000+0100</FirstCreated><ThisRevisionCreated>20260304T100000+0100</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent>${component('de', 'Streik', 'Regen fiel.')}${component('en', 'Strike', 'Rain fell.')}</NewsComponent></NewsItem></NewsML>`
		const [item] = articlesOf(await read(newsml))
		expect(item!.article).toMatchObject({
			id: 'urn:newsml:tide:1',
			text: 'Strike\n\nRain fell.',
			published: '2026-03-04T09:00:00+01:00',
			updated: '2026-03-04T10:00:00+01:00',
			authors: ['Ann Lee'],
			language: 'en',
			dateline: 'OSTEND',
		})
		const [out] = articlesOf(await read(newsml.replace('Usable', 'Canceled')))
		expect(out!.article.text).toBe('')
	})
})

const version3 = {
	uri: 'https://tide.example/dock',
	type: 'text',
	versionCreated: '2026-03-04T12:00:00Z',
	contentCreated: '2026-03-04T09:00:00Z',
	pubStatus: 'usable',
	language: 'en',
	by: 'Ann Lee and Bob Ray',
	headlines: [
		{role: 'sub', value: 'Second strike'},
		{role: 'main', value: 'Dock workers walk out'},
	],
	subjects: [{name: 'ports'}],
	infoSources: [{name: 'Tide Agency'}],
	bodies: [
		{role: 'text', contentType: 'text/plain', value: 'Some 400 workers left. Talks resume.'},
		{role: 'html', contentType: 'text/html', value: '<p>Some 400 workers left.</p><p>Talks resume.</p>'},
		{role: 'own', contentType: 'application/xml', value: '<TIDE><a>1</a><b>2</b><c>3</c></TIDE>'},
	],
	associations: [
		{name: 'a', type: 'picture', uri: 'https://tide.example/a.jpg', descriptions: [{value: 'A gate.'}]},
		{name: 'b', type: 'text', uri: 'https://tide.example/b', bodies: [{value: 'Rain fell.'}]},
	],
}

describe('ninjs', () => {
	it('of version 3 gives the body with most paragraphs, and texts beside it', async () => {
		const [item, beside, ...more] = articlesOf(await read(JSON.stringify(version3, null, 1), 'a.json'))
		expect(more).toEqual([])
		expect(item).toMatchObject({
			place: 'a.json',
			messages: [],
			article: {
				id: 'https://tide.example/dock',
				url: 'https://tide.example/dock',
				title: 'Dock workers walk out',
				text: 'Dock workers walk out\n\nSome 400 workers left.\n\nTalks resume.',
				published: '2026-03-04T09:00:00Z',
				updated: '2026-03-04T12:00:00Z',
				authors: ['Ann Lee', 'Bob Ray'],
				section: 'ports',
				source: 'Tide Agency',
			},
		})
		expect(beside).toMatchObject({place: 'a.json:association 2', article: {text: 'Rain fell.'}})
	})

	it('of version 1 has other names for the same', async () => {
		const version1 = {
			uri: 'urn:tide:1',
			versioncreated: '2026-03-04T12:00:00Z',
			byline: 'Ann Lee',
			headline: 'Strike',
			body_html: '<p>Rain fell.</p>',
			associations: {main: {type: 'picture', uri: 'x', description_text: 'A gate.'}},
		}
		const [item, ...more] = articlesOf(await read(JSON.stringify(version1)))
		expect(more).toEqual([])
		expect(item!.article).toMatchObject({
			id: 'urn:tide:1',
			text: 'Strike\n\nRain fell.',
			published: '2026-03-04T12:00:00Z',
			authors: ['Ann Lee'],
		})
	})

	it('is read in lists, in lines and inside other objects', async () => {
		const list = [version3, {uri: 'urn:tide:2', body_text: 'Hail fell.'}, {text: 'Fog lifted.'}, 7]
		const texts = ['Rain fell.', 'Hail fell.', 'Fog lifted.']
		const shown = (items: Ingested[]): string[] =>
			articlesOf(items)
				.slice(1)
				.map(({article}) => article.text)
		const items = await read(JSON.stringify(list, null, 1))
		expect(shown(items)).toEqual(texts)
		expect(errorsOf(items)).toMatchObject([{place: 'wire[3]', reason: 'not an object'}])
		expect(shown(await read(JSON.stringify({_items: list}, null, 1)))).toEqual(texts)
		const lines = await read(list.map((one) => JSON.stringify(one)).join('\n'))
		expect(shown(lines)).toEqual(texts)
		expect(articlesOf(lines)[2]).toMatchObject({place: 'wire:2', article: {id: 'urn:tide:2'}})
	})

	it('gives a description where there is no body, a date of an event, and nothing of what is canceled', async () => {
		const event = {
			uri: 'u',
			type: 'event',
			title: 'Port fair',
			descriptions: [{value: 'A'}, {value: 'The fair opens at noon.'}],
			eventDetails: {dates: {expectedStartDate: '2026-05-01'}},
		}
		const [fair] = articlesOf(await read(JSON.stringify(event, null, 1)))
		expect(fair!.article).toMatchObject({text: 'Port fair\n\nThe fair opens at noon.', published: '2026-05-01'})
		expect(rulesOf(fair!)).toEqual(['ingest/summary', 'ingest/date'])
		const [out] = articlesOf(await read(JSON.stringify({...version3, pubStatus: 'canceled', associations: []})))
		expect(out!.article.text).toBe('')
		expect(rulesOf(out!)).toEqual(['ingest/canceled'])
	})

	it('survives fields of any type', async () => {
		const odd = [null, 1, true, '', 'x', [], {}, [null, [1]], {value: {}}, [{value: 1}]]
		const keys = [
			'uri',
			'headline',
			'headlines',
			'bodies',
			'body_html',
			'by',
			'subjects',
			'associations',
			'eventDetails',
			'descriptions',
			'language',
			'standard',
		]
		for (const key of keys)
			for (const value of odd)
				expect(() => [...readNinjs(JSON.stringify({uri: 'u', pubStatus: 'usable', [key]: value}))]).not.toThrow()
		let nested: object = {uri: 'u', body_text: 'x'}
		for (let at = 0; at < 50; at++) nested = {uri: 'u', body_text: 'x', associations: {a: nested}}
		expect([...readNinjs(JSON.stringify(nested))]).toHaveLength(4)
	})
})
