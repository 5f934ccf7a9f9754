import {describe, expect, it} from '@jest/globals'
import {readFeed} from '../src/ingest/formats/feed.js'
import type {Ingested, ReadArticle, ReadError} from '../src/ingest/ingested.js'
import {readBytes} from '../src/ingest/read-bytes.js'

async function read(raw: string, place = 'feed.xml'): Promise<Ingested[]> {
	const all: Ingested[] = []
	for await (const item of readBytes([new TextEncoder().encode(raw)], {place, id: place})) all.push(item)
	return all
}

const articlesOf = (items: readonly Ingested[]): ReadArticle[] => items.filter((item) => 'article' in item)
const errorsOf = (items: readonly Ingested[]): ReadError[] =>
	items.flatMap((item) => ('error' in item ? [item.error] : []))
const blocksOf = ({article}: ReadArticle): string[][] =>
	article.blocks.map(({start, end, type}) => [type, article.text.slice(start, end)])
const rulesOf = ({messages}: ReadArticle): string[] => messages.map(({rule}) => rule)

const namespaces =
	'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"'

const rss = (...items: string[]): string =>
	`<?xml version="1.0"?>\n<rss version="2.0" ${namespaces}><channel><title>The Tide &amp; Post</title><link>https://tide.example/</link><language>en-GB</language>\n${items.map((item) => `<item>${item}</item>`).join('\n')}\n</channel></rss>`

const ferry = `<title>Ferry line to close</title><link>https://tide.example/ferry</link><guid>https://tide.example/?p=7</guid>
<pubDate>Wed, 04 Mar 2026 09:30:00 +0100</pubDate><dc:creator>By Ines Kovar and Tom Abara</dc:creator><category>Harbour</category><category>Boats</category>
<description>The line closes.</description>
<content:encoded><![CDATA[<h1>Ferry line to close</h1><p>The ferry to Skarholm will close in May, said the harbour master, Lena Varga.</p>
<figure><img src="a.jpg"><figcaption>A ferry. Photo: Tide</figcaption></figure>
<p>Some 1,200 islanders used it each week &amp; will now take the bridge, which opened on Tuesday.</p><p><a href="/more">Read more: other ferries</a></p>]]></content:encoded>`

describe('feeds', () => {
	it('give an article an item: its body, its dates, its authors', async () => {
		const items = await read(rss(ferry))
		const [first] = articlesOf(items)
		expect(items).toHaveLength(1)
		expect(first).toMatchObject({
			place: 'feed.xml:item 1',
			messages: [],
			article: {
				id: 'https://tide.example/?p=7',
				title: 'Ferry line to close',
				published: '2026-03-04T09:30:00+01:00',
				updated: null,
				authors: ['Ines Kovar', 'Tom Abara'],
				url: 'https://tide.example/ferry',
				section: 'Harbour',
				source: 'The Tide & Post',
				language: 'en',
			},
		})
		expect(blocksOf(first!)).toEqual([
			['headline', 'Ferry line to close'],
			['paragraph', 'The ferry to Skarholm will close in May, said the harbour master, Lena Varga.'],
			['paragraph', 'Some 1,200 islanders used it each week & will now take the bridge, which opened on Tuesday.'],
		])
	})

	it('read a summary where there is no body, and say so', async () => {
		const [teaser, title] = articlesOf(
			await read(
				rss(
					'<title>A</title><description>The mayor &lt;b&gt;resigned&lt;/b&gt; on Friday.</description>',
					'<title>Pier burns down in Ostend</title>',
				),
			),
		)
		expect(teaser!.article.text).toBe('A\n\nThe mayor resigned on Friday.')
		expect(rulesOf(teaser!)).toEqual(['ingest/summary'])
		expect(title!.article.text).toBe('Pier burns down in Ostend')
		expect(rulesOf(title!)).toEqual(['ingest/summary'])
	})

	it('read Atom, whose words are text, HTML or XHTML', async () => {
		const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us"><title>Harbour notes</title><link href="https://notes.example/"/><author><name>Ann Lee</name></author>
<entry><id>tag:notes.example,2026:1</id><title type="html">Ford &amp;amp; Sons &amp;lt;b&amp;gt;leave&amp;lt;/b&amp;gt;</title><link href="/1"/><link rel="canonical" href="https://canon.example/1"/>
<published>2026-03-04T08:00:00Z</published><updated>2026-03-05T08:00:00Z</updated><category term="trade" label="Trade"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The shipyard <b>closes</b>.</p><p>It had 40 workers &amp; two docks.</p></div></content></entry>
<entry><id>2</id><title>Plain</title><updated>2026-03-06T08:00:00Z</updated><content type="text">Rain fell &lt; 2 mm.\n\nThen it stopped.</content></entry></feed>`
		const [first, second] = articlesOf(await read(atom, 'notes'))
		expect(first!.article).toMatchObject({
			id: 'tag:notes.example,2026:1',
			title: 'Ford & Sons leave',
			published: '2026-03-04T08:00:00Z',
			updated: '2026-03-05T08:00:00Z',
			authors: ['Ann Lee'],
			url: 'https://notes.example/1',
			canonical: 'https://canon.example/1',
			section: 'Trade',
			language: 'en',
		})
		expect(blocksOf(first!).slice(1)).toEqual([
			['paragraph', 'The shipyard closes.'],
			['paragraph', 'It had 40 workers & two docks.'],
		])
		expect(second!.article).toMatchObject({
			id: 'notes#2',
			published: '2026-03-06T08:00:00Z',
			updated: null,
			text: 'Plain\n\nRain fell < 2 mm.\n\nThen it stopped.',
		})
	})

	it('read RSS 1.0 and JSON Feed', async () => {
		const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${namespaces}><channel rdf:about="x"><title>C</title><link>https://c.example</link><description>d</description></channel>
<item rdf:about="https://c.example/2"><title>Two</title><link>https://c.example/2</link><description>Snow fell in Narvik.</description><dc:date>2026-03-04</dc:date></item></rdf:RDF>`
		expect(articlesOf(await read(rdf))[0]!.article).toMatchObject({
			id: 'https://c.example/2',
			text: 'Two\n\nSnow fell in Narvik.',
			published: '2026-03-04',
		})
		const json = {
			version: 'https://jsonfeed.org/version/1.1',
			title: 'J',
			items: [
				{
					id: '1',
					url: 'https://j.example/1',
					title: 'One',
					content_html: '<p>Hail fell.</p>',
					date_published: '2026-03-04T08:00:00Z',
					authors: [{name: 'Bob Ray'}],
				},
				{id: '2', content_text: 'Fog\n\nlifted.'},
			],
		}
		const [one, two] = articlesOf(await read(JSON.stringify(json), 'feed.json'))
		expect(one!.article).toMatchObject({
			text: 'One\n\nHail fell.',
			published: '2026-03-04T08:00:00Z',
			authors: ['Bob Ray'],
		})
		expect(two!.article).toMatchObject({id: 'feed.json#2', text: 'Fog\n\nlifted.', source: 'J'})
	})

	it('read HTML that was escaped once more, in CDATA or not', async () => {
		const twice =
			'&amp;lt;p&amp;gt;Sleet fell on Bergen.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;It thawed &amp;amp;amp; froze.&amp;lt;/p&amp;gt;'
		const inCdata = '<![CDATA[&lt;p&gt;Sleet fell on Bergen.&lt;/p&gt;&lt;p&gt;It thawed &amp;amp; froze.&lt;/p&gt;]]>'
		for (const body of [twice, inCdata]) {
			const [item] = articlesOf(await read(rss(`<title>A</title><content:encoded>${body}</content:encoded>`)))
			expect(item!.article.text).toBe('A\n\nSleet fell on Bergen.\n\nIt thawed & froze.')
		}
	})

	it('keep dates that can be read one way, and say which cannot', async () => {
		const dates = [
			'2 hours ago',
			'yesterday',
			'03/04/2026',
			'Wed, 04 Mar 2026 09:30:00 GMT',
			'',
			'Wed, 4 Mar 2026 09:30:00 EST',
		]
		const items = articlesOf(
			await read(
				rss(...dates.map((date) => `<title>A</title><description>Rain.</description><pubDate>${date}</pubDate>`)),
			),
		)
		expect(items.map(({article}) => article.published)).toEqual([
			null,
			null,
			null,
			'2026-03-04T09:30:00Z',
			null,
			'2026-03-04T09:30:00-05:00',
		])
		expect(items.map((item) => rulesOf(item).includes('ingest/date'))).toEqual([true, true, true, false, false, false])
		expect(new Set(items.map(({article}) => article.id)).size).toBe(items.length)
	})

	it('leave out control characters, and give marks of Windows-1252 back', async () => {
		const [item] = articlesOf(
			await read(rss('<title>A\u001b[2Jb\nc</title><description>&#147;Yes,&#148; she said\u0007.</description>')),
		)
		expect(item!.article).toMatchObject({title: 'A[2Jb c', text: 'A[2Jb c\n\n“Yes,” she said.'})
	})

	it('lose no item to a broken one, and name its place', async () => {
		const broken = rss(
			'<title>A</title><description>Rain.</description>',
			'<title>B</b></title>',
			'<title>C</title><description>Hail.</description>',
		)
		const items = await read(broken)
		expect(articlesOf(items).map(({article}) => article.title)).toEqual(['A', 'C'])
		expect(errorsOf(items)).toEqual([
			{place: 'feed.xml:4:15', reason: '</b> where </title> must come', cure: 'correct the end tag'},
		])
		const cut = await read(broken.slice(0, broken.indexOf('Hail')))
		expect(articlesOf(cut).map(({article}) => article.title)).toEqual(['A'])
		expect(errorsOf(cut).map(({reason}) => reason)).toContain('the text ends inside <description>')
	})

	it('name what is no feed, or holds nothing', async () => {
		expect(errorsOf(await read(rss()))).toMatchObject([{place: 'feed.xml', reason: 'a feed without items'}])
		expect(errorsOf(await read('<rss>'))).toHaveLength(1)
		expect(errorsOf(await read('<feed></feed>'))).toHaveLength(1)
	})

	it('expand no entities, fetch none, and bound depth', async () => {
		const lol = Array.from(
			{length: 9},
			(_, at) =>
				`<!ENTITY l${at + 1} "&l${at};&l${at};&l${at};&l${at};&l${at};&l${at};&l${at};&l${at};&l${at};&l${at};">`,
		)
		const doctype = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol.join('')}<!ENTITY x SYSTEM "file:///etc/hostname">]>`
		const [item] = articlesOf(
			await read(`${doctype}${rss('<title>A</title><description>&l9; &x; fell.</description>').slice(22)}`),
		)
		expect(item!.article.text).toBe('A\n\n&l9; &x; fell.')
		const deep = await read(rss('<title>A</title><description>Rain.</description>', '<a>'.repeat(100_000)))
		expect(articlesOf(deep)).toHaveLength(1)
		expect(errorsOf(deep).map(({reason}) => reason)).toEqual(['more than 200 elements inside one another'])
		const [page] = articlesOf(
			await read(rss(`<title>A</title><content:encoded><![CDATA[${'<div>'.repeat(100_000)}]]></content:encoded>`)),
		)
		expect(rulesOf(page!)).toContain('ingest/html')
	})

	it('are known by their content, whatever the extension', async () => {
		for (const place of ['feed.xml', 'feed.rss', 'feed', 'feed.html', 'feed.txt']) {
			const items: Ingested[] = []
			const source = {place, format: null}
			for await (const item of readBytes([new TextEncoder().encode(`\uFEFF<!-- saved -->\n${rss(ferry)}`)], source))
				items.push(item)
			expect(articlesOf(items)[0]!.article.title).toBe('Ferry line to close')
		}
	})

	it('say what they need', async () => {
		await expect(readFeed(7 as never).next()).rejects.toThrow(TypeError)
	})
})
