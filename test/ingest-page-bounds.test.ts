import {describe, expect, it} from '@jest/globals'
import {boundPage} from '#src/ingest/formats/html/bound-page.js'
import {readHtml} from '#src/ingest/formats/html.js'

const body = (html: string): string => /<body[^>]*>(.*)<\/body>/s.exec(boundPage(html).html)![1]!

const sentence = 'The ferry to the island sailed on Tuesday, an hour late, with forty people on board.'
const text = (html: string): string => readHtml(html).article.text

describe('boundPage', () => {
	it.each([
		[
			'list items',
			'<ul><li>a<li>b<ul><li>c</ul><li>d</ul>',
			'<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>',
		],
		['terms', '<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
		[
			'rows and cells',
			'<table><tr><td>a<td>b<tr><th>c<tbody><tr><td>d</table>e',
			'<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr><tbody><tr><td>d</td></tr></tbody></table>e',
		],
		[
			'tables within cells',
			'<table><tr><td><table><tr><td>a<tr><td>b</table>c<td>d</table>',
			'<table><tr><td><table><tr><td>a</td></tr><tr><td>b</td></tr></table>c</td><td>d</td></tr></table>',
		],
		['paragraphs', '<p>a<p>b<b>c<div>d</div>', '<p>a</p><p>b<b>c</b></p><div>d</div>'],
		['links', '<a href="/x">a<a href="/y">b</a>', '<a href="/x">a</a><a href="/y">b</a>'],
		[
			'a link around the block that the next one is in',
			'<a><div>a<a>b</a></div>',
			'<a><div>a</div></a><div><a>b</a></div>',
		],
		['headings', '<h2>a</h3><p>b', '<h2>a</h2><p>b</p>'],
		['phrases around blocks', '<b><div>a</b>b</div>c', '<b><div>a</div></b><div>b</div>c'],
		['end tags of nothing', 'a</i>b</section></div><p>c', 'ab\u2029<p>c</p>'],
		['a drawing around a block', '<svg><path d="M0"/><g><p>a</svg>b', '<svg><path></path><g></g></svg><p>ab</p>'],
		['options', '<select><option>a<option>b</select>', '<select><option>a</option><option>b</option></select>'],
		[
			'a cell around the end of what lies outside it',
			'<div><table><tr><td>a</div>b</table>c</div>',
			'<div><table><tr><td>a\u2029b</td></tr></table>c</div>',
		],
	])('gives %s the end tags that a browser gives them', (_name, html, expected) => {
		expect(body(html)).toBe(expected)
	})

	it('gives a page one head and one body, with and without their tags', () => {
		const whole =
			'<!doctype html><html lang="en"><head><title>a</title><meta name="x" content="y"></head><body><p>b</p></body></html>'
		expect(boundPage('<html lang=en><title>a</title><meta name=x content=y><p>b').html).toBe(whole)
		expect(
			boundPage('<html lang=en><head><title>a</title><meta name=x content=y></head><body><p>b</body></html>').html,
		).toBe(whole)
		expect(boundPage('a</body>b<body>c').html).toBe('<!doctype html><html><head></head><body>abc</body></html>')
	})

	it('leaves out scripts, style sheets, comments and attributes that are never read', () => {
		expect(
			body(
				'<p onclick="x()" class=\'a "b"\' CLASS=c data-x=1>a<script>if (a < b) "</p>"</script><style>p {}</style><!-- <p> -->b',
			),
		).toBe('<p class="a &quot;b&quot;">ab</p>')
		const data = '<script type="application/ld+json">{"headline": "<b>"}</script>'
		expect(body(`<p>a</p>${data}`)).toBe(`<p>a</p>${data}`)
	})

	it('makes no tag of words around one that is left out', () => {
		expect(body('a <<!-- -->b>c')).toBe('a &lt;b&gt;c'.replace('&gt;', '>'))
	})

	it('flattens what lies too deep, or is too much, block by block', () => {
		const deep = boundPage(`${'<div>'.repeat(9)}<p>a<p>b</p>${'</div>'.repeat(9)}<p>c`, {depth: 20})
		expect(deep.flattened).toBe(5)
		expect(deep.html).toContain('<div>\u2029<p>a</p><p>b</p></div></div></div></div><p>c</p>')
		const many = boundPage('<p>a</p><p>b <i>c</i></p><p>d</p>', {elements: 2})
		expect(many).toMatchObject({flattened: 2, cut: 0})
		expect(many.html).toContain('<body><p>a</p><p>b c</p>\u2029d</body>')
		expect(boundPage('<p>abc</p><p>def</p>', {characters: 4})).toMatchObject({cut: 2})
	})
})

describe('readHtml', () => {
	const elements = 'div p span a li td blockquote h1 select svg noscript iframe q dd textarea x-y'.split(' ')

	it.each(elements)('reads past 100,000 <%s> within one another', (name) => {
		const nested = `${`<${name}>`.repeat(100_000)}x${`</${name}>`.repeat(100_000)}`
		const read = readHtml(`<article><p>${sentence}</p>${nested}<p>${sentence.replace('ferry', 'barge')}</p></article>`)
		expect(read.article.text).toContain('The ferry')
		expect(read.article.text).toContain('The barge')
	})

	it('says that it flattened a page, and loses none of its words', () => {
		const {article, messages} = readHtml(`${'<div>'.repeat(20_000)}<p>${sentence}</p><p>${sentence}</p>`, {
			place: 'x.html',
		})
		expect(article.text).toBe(`${sentence}\n\n${sentence}`)
		expect(messages.map(({rule, reason}) => [rule, reason])).toEqual([
			['ingest/page', expect.stringMatching(/^x\.html: 19\d{3} elements .* kept/)],
		])
	})

	it('reads many items, cells and paragraphs without end tags, and a body without its tag', () => {
		expect(text(`<ul>${`<li>${sentence}`.repeat(1600)}</ul>`).split('\n\n')).toHaveLength(1600)
		expect(text(`<table>${`<tr><td>${sentence}`.repeat(600)}</table>`).split('\n\n')).toHaveLength(600)
		expect(text(`<html><title></title>${`<p>${sentence}`.repeat(50)}`).split('\n\n')).toHaveLength(50)
		expect(text(`${'<div>'.repeat(1400)}${`<p>${sentence}</p>`.repeat(500)}`).split('\n\n')).toHaveLength(500)
	})

	it('reads data nested past all reason', () => {
		const author = `${'['.repeat(50_000)}"Ann Lee"${']'.repeat(50_000)}`
		const data = `{"@type": "NewsArticle", "headline": "A ferry sails", "author": ${author}}`
		const {article} = readHtml(`<script type="application/ld+json">${data}</script><p>${sentence}</p>`)
		expect(article).toMatchObject({title: 'A ferry sails', text: `A ferry sails\n\n${sentence}`})
	})
})
