import {describe, expect, it} from '@jest/globals'
import {readHtml} from '../src/ingest/formats/html.js'

const paragraph = (text: string): string => `<p>${text}</p>`

const page = `<!doctype html><html lang="en-GB"><head>
<title>Harbour bridge opens after nine years | The Morning Ledger</title>
<meta property="og:site_name" content="The Morning Ledger">
<link rel="canonical" href="https://ledger.example/2026/03/04/harbour-bridge">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Harbour bridge opens after nine years",
"datePublished":"2026-03-04T09:30:00+01:00","dateModified":"2026-03-05","author":[{"@type":"Person","name":"Ines Kovar"},{"name":"Tom Abara"}]}]}</script>
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Harbour bridge opens after nine years</h1><p class="byline">By Ines Kovar</p>
<figure><img src="x.jpg"><figcaption>The bridge at dawn. (Photo: Ledger)</figcaption></figure>
${paragraph('The harbour bridge opened to traffic on Tuesday, nine years after the first pile was driven into the mud of the river.')}
${paragraph('“We promised it would stand, and it stands,” said the engineer, Lena Varga.<br>She had led the work since 2019, and she wept.')}
<div class="share-tools"><a href="#">Share</a><a href="#">Tweet</a></div>
<p>Advertisement</p>
<h2>What it cost</h2>
<p>The price rose from <b>£210 million</b> to £388&nbsp;million, the council said, because steel and labour grew dearer.</p>
<ul><li>Two lanes for cars carry traffic each way across the water.</li><li>One lane is for trams, which start running in May.</li></ul>
<blockquote><p>It is the last thing I shall build, and it is enough for one life, she wrote to the council in a letter.</p></blockquote>
<h3>Related stories</h3><p><a href="/a">Ferry to end after 140 years</a></p>
</article><footer>© 2026 The Morning Ledger</footer></body></html>`

describe('readHtml', () => {
	const {article, messages} = readHtml(page, {id: 'bridge.html'})

	it('reads what the page says of the article', () => {
		expect(article).toMatchObject({
			id: 'bridge.html',
			title: 'Harbour bridge opens after nine years',
			published: '2026-03-04T09:30:00+01:00',
			updated: '2026-03-05',
			authors: ['Ines Kovar', 'Tom Abara'],
			url: 'https://ledger.example/2026/03/04/harbour-bridge',
			source: 'The Morning Ledger',
			language: 'en',
		})
		expect(messages).toEqual([])
	})

	it('opens with the headline and keeps the running text alone, block by block', () => {
		const blocks = article.blocks.map(({start, end, type}) => [type, article.text.slice(start, end)])
		expect(blocks).toEqual([
			['headline', 'Harbour bridge opens after nine years'],
			[
				'paragraph',
				'The harbour bridge opened to traffic on Tuesday, nine years after the first pile was driven into the mud of the river.',
			],
			[
				'paragraph',
				'“We promised it would stand, and it stands,” said the engineer, Lena Varga.\nShe had led the work since 2019, and she wept.',
			],
			['headline', 'What it cost'],
			[
				'paragraph',
				'The price rose from £210 million to £388 million, the council said, because steel and labour grew dearer.',
			],
			['list', 'Two lanes for cars carry traffic each way across the water.'],
			['list', 'One lane is for trams, which start running in May.'],
			[
				'quote',
				'It is the last thing I shall build, and it is enough for one life, she wrote to the council in a letter.',
			],
		])
	})

	it('finds date and author where only the page itself shows them', () => {
		const shown = page
			.replace(/<script.*?<\/script>/s, '')
			.replace(
				'<p class="byline">By Ines Kovar</p>',
				'<p class="byline">By Ines Kovar</p><time datetime="2026-03-04">4 March</time>',
			)
		expect(readHtml(shown).article).toMatchObject({published: '2026-03-04', authors: ['Ines Kovar']})
		expect(readHtml(page.replace(/<script.*?<\/script>/s, '')).article.published).toBe('2026-03-04')
	})

	it('leaves out the town that an author writes from', () => {
		const by = (byline: string): string =>
			`<div class="byline">${byline}</div><h1>Ferry late</h1><p>It rained all day.</p>`
		expect(readHtml(by('By Ines Kovar in Narva and Tom Abara in New Delhi')).article.authors).toEqual([
			'Ines Kovar',
			'Tom Abara',
		])
		expect(readHtml(by('Women in Tech')).article.authors).toEqual(['Women in Tech'])
	})

	it('reads a fragment', () => {
		const {article: brief} = readHtml(
			'<p>The mayor of Ostrava resigned on Friday after a vote.</p><p>She gave no reason.</p>',
		)
		expect(brief.text).toBe('The mayor of Ostrava resigned on Friday after a vote.\n\nShe gave no reason.')
	})

	it('reads a piece of a page that has nothing around its text, however short', () => {
		const read = readHtml('<p>Unions said <b>600</b> jobs would go.</p>\n<p>None has.</p>', {place: 'x.html'})
		expect(read).toMatchObject({article: {text: 'Unions said 600 jobs would go.\n\nNone has.'}, messages: []})
	})

	it.each([
		['nothing', ''],
		['a page of links', '<html><body><nav><a href="/a">Home</a> <a href="/b">News</a></nav></body></html>'],
		[
			'a page that a script fills',
			'<html><head><title>News</title></head><body><div id="root"></div><script>render()</script></body></html>',
		],
		['half a tag', '<ht'],
		['lone surrogates', '<p>\ud800</p>\udc00'],
		['a link alone', '<p><a href="/a">Home</a></p>'],
	])('finds no article in %s, says so and does not fail', (_name, html) => {
		const read = readHtml(html, {place: 'x.html'})
		expect(read.article.text).toBe('')
		expect(read.messages.map(({rule}) => rule)).toEqual(['ingest/no-article'])
		expect(read.messages[0]?.reason).toContain('x.html')
	})
})
