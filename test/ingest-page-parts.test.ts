import {describe, expect, it} from '@jest/globals'
import {readHtml} from '#src/ingest/formats/html.js'

const first =
	'The ferry to the island of Hollin sailed on Tuesday, an hour late, with forty people and two tractors on board.'
const second =
	'Its owner, the Harbour Trust, said that the crew had waited for the tide, which was the lowest for eleven years.'
const third =
	'The next boat leaves on Friday, when the council decides whether the line goes on after the summer of next year.'

const page = (middle: string, end = '', head = ''): string =>
	`<html><head>${head}</head><body><article><p>${first}</p>${middle}<p>${second}</p><p>${third}</p>${end}</article></body></html>`
const blocksOf = (html: string): string[] => readHtml(html).article.text.split('\n\n')

describe('what stands beside the text of a page', () => {
	it.each([
		[
			'a caption that is a paragraph in a box',
			'<div class="caption"><p>The ferry at dawn, seen from the pier of Hollin.</p></div>',
		],
		[
			'the words of a box with a picture',
			'<div class="item-3"><div><img src="a.jpg"></div><span class="grey">The ferry at dawn, seen from the pier.</span></div>',
		],
		[
			'what is hidden',
			'<div class="hidden"><p>We believe that everybody needs news of the sea, so give to our fund for reporters today.</p></div>',
		],
		[
			'what is for screen readers alone',
			'<span class="sr-only">This opens in a new window, which you can close again.</span>',
		],
		['a credit of agencies in brackets', '<p>(Reporting by Ann Lee and Bob Ray; editing by Cal Moss)</p>'],
		['where to read more', '<p>For more news of the sea, visit hollinpost.example/sea</p>'],
		['a way to watch more', '<p>To learn more about the ferry, watch “Eleven Tides” on Hollin TV.</p>'],
		['a row of buttons', '<p>Share Tweet E-mail WhatsApp</p>'],
		['what links earn', '<p>If you buy a ticket through a link on our pages, Hollin Media may earn a commission.</p>'],
		['where to listen', '<p>Listen to Eleven Tides on Spotify, Tidecast and Hollin Radio.</p>'],
		['where a text stood first', '<p>This essay first appeared in Tide Quarterly.</p>'],
		[
			'where it stood first, and a link',
			'<p>This story was originally published by the Hollin Post. Read it there.</p>',
		],
		['where to listen, and elsewhere', '<p>Listen to Eleven Tides on Apple Podcasts or wherever you hear tides.</p>'],
		['what a purchase earns', '<p>If you buy through the links on this page, we may earn money.</p>'],
		[
			'an address with its label',
			'<p>More of the ferry: https://hollinpost.example/ferry and https://hollinpost.example/sea</p>',
		],
		['a code of the page', '<p>[button link="https://hollinpost.example/shop"] Buy a ticket [/button]</p>'],
		['labels of a list of keywords', '<p>Tags<br>ferry, island, tide</p>'],
		['who took a picture', '<p>Ann Lee/Hollin News via AP</p><p>Bob Ray / Getty Images for the Harbour Trust</p>'],
		['where a writer is reached', '<p>—Staff writer Ann Lee can be reached at ann@hollinpost.example.</p>'],
		['a line on comments', '<p>Comments on this article are read before they appear.</p>'],
		['an offer of letters', '<p>Get the latest news, tides and timetables, direct to your inbox.</p>'],
		[
			'a long notice in the words of lawyers',
			`<p>Disclaimer: No rights are claimed for pictures on these pages. ${'Their owners may ask for them to be removed. '.repeat(9)}</p>`,
		],
		['what a writer owns', '<p>The author or authors do not own shares in any of the lines that are named here.</p>'],
		[
			'links below each other',
			'<p><a href="/a">Pier of Hollin closes for the winter after a storm took its roof off on Monday</a> [VIDEO]<br><a href="/b">Ferries wait for days at the mouth of the harbour, and nobody says why</a> [MAP]<br><a href="/c">Trust sells two of its boats</a> [LETTERS]</p>',
		],
		[
			'the words that a picture is described by',
			'<div class="box-2"><a href="a.jpg"><img src="a.jpg" alt="Ann Lee of the Hollin Post\nThe ferry at dawn, seen from the pier of Hollin"></a><p>Ann Lee of the Hollin Post The ferry at dawn, seen from the pier of Hollin, at low tide.</p></div>',
		],
	])('is left out: %s', (_name, html) => {
		expect(blocksOf(page(html))).toEqual([first, second, third])
	})

	it('is a list of those who made it', () => {
		const credits =
			'<h4>Photo credits</h4><p>Photographer: Ann Lee</p><p>Stylist: Bob Ray</p><p>Art & Design Director: Cal Moss</p>'
		expect(blocksOf(page(credits))).toEqual([first, second, third])
	})

	it('is what an author is', () => {
		const head = '<meta name="author" content="Ann Lee">'
		const end = '<p>Ann Lee is a reporter who has written about the sea for the Hollin Post since 2011.</p>'
		expect(blocksOf(page('', end, head))).toEqual([first, second, third])
		expect(blocksOf(page('', end))).toHaveLength(4)
		const given = '<p>Ann is a keen diver and writer in Leeds, and has a boat of her own on the island of Hollin.</p>'
		expect(blocksOf(page('', given, head))).toEqual([first, second, third])
		expect(blocksOf(page('', given))).toHaveLength(4)
		const other = '<p>Ann is a boat of the Harbour Trust, which sails each Friday from the pier of Hollin at noon.</p>'
		expect(blocksOf(page('', other, head))).toHaveLength(4)
		const stories = [
			'Ann is a reporter on the ferry, and she is still lost.',
			'Ann is a writer in the tale of the ferry.',
		]
		for (const story of stories) expect(blocksOf(page('', `<p>${story}</p>`, head))).toHaveLength(4)
	})
})

describe('what is part of the text of a page', () => {
	it.each([
		[
			'a link in a sentence, whatever it is called',
			'<p>The <a class="tag" id="auto-tag-3" href="/t">Harbour Trust of Hollin</a> owns three boats of that size.</p>',
			'The Harbour Trust of Hollin owns three boats of that size.',
		],
		[
			'a paragraph around a picture',
			`<div><img src="a.jpg"><p>${third.replace('Friday', 'Sunday')}</p></div>`,
			third.replace('Friday', 'Sunday'),
		],
		[
			'what wide screens show',
			'<p class="hidden md:block">The lowest tide before that was in the winter of 2013.</p>',
			'The lowest tide before that was in the winter of 2013.',
		],
		[
			'a post that is cited',
			'<div class="social-media-embed"><blockquote><p>We waited for the tide and the tide waited for us.</p></blockquote></div>',
			'We waited for the tide and the tide waited for us.',
		],
		[
			'speech that opens like a prompt',
			'<p>“Please try again,” the clerk said to the woman at the window.</p>',
			'“Please try again,” the clerk said to the woman at the window.',
		],
		[
			'a word over which a box opens',
			'<p>The owner is <span class="rollover-ships"><a href="/t">the Harbour Trust</a><span class="rollover-ships-block"><span>Harbour Trust</span> Ferries wait for days</span></span>, it says.</p>',
			'The owner is the Harbour Trust, it says.',
		],
		['one line with a role', '<p>Captain: Ann Lee</p>', 'Captain: Ann Lee'],
		...[
			'If you buy a ticket at the pier, the Harbour Trust earns nothing.',
			'Listen to the tide on the north side of Hollin, she said.',
			'This essay first appeared to be the work of her aunt.',
			'This story first appeared in papers of the court on Monday, when Ann Lee sued the ferry.',
			'This piece first ran in 1912 in a theatre on Pier Street, which burned down.',
			'If you click on the links in these letters, thieves earn your money, said the harbour guard.',
			'If you buy shares, the links between the two ferries mean that you are paid twice.',
			'Listen to Ann Lee on Spotify and you hear a woman who knows the tides.',
		].map((line): [string, string, string] => ['an opening that goes on otherwise', `<p>${line}</p>`, line]),
	])('stays: %s', (_name, html, text) => {
		expect(blocksOf(page(html))).toEqual([first, text, second, third])
	})

	it('stays where two line breaks part paragraphs, with links or without', () => {
		const link = '<a href="/t">The Harbour Trust</a> has three boats.'
		const html = page(
			`<p>${link}<br>&nbsp;<br>${link.replace('three', 'four')}<br><br>${link.replace('three', 'five')}</p>`,
		)
		expect(blocksOf(html).slice(1, 4)).toEqual(
			['three', 'four', 'five'].map((word) => `The Harbour Trust has ${word} boats.`),
		)
	})

	it('stays where an item of a list reads like a heading of teasers', () => {
		const end = '<ul><li>More boats in spring</li><li>New engines for the ferry</li></ul>'
		expect(blocksOf(page('', end)).slice(3)).toEqual(['More boats in spring', 'New engines for the ferry'])
	})
})

describe('the standfirst of a page', () => {
	const title = 'Lowest tide for eleven years keeps the ferry to Hollin waiting'
	const deck = 'Forty people and two tractors sail an hour late'
	const titled = (below: string, description = ''): string[] =>
		blocksOf(
			`<html><head><title>${title}</title><meta name="description" content="${description}"></head><body><header><h1>${title}</h1>${below}</header><article><p>${first}</p><p>${second}</p><p>${third}</p></article></body></html>`,
		)
	const body = [first, second, third]

	it.each([
		['by its name', `<h2 class="article__subHeadline">${deck}</h2>`, ''],
		[
			'by its name, within a box of that name',
			`<div class="deck-box"><p class="dek">${deck}</p><p>4 comments</p></div>`,
			'',
		],
		['by the description of the page', `<div class="css-1ab"><p>${deck}</p></div>`, `${deck}.`],
		['by a description that is cut', `<h3>${second} ${deck}</h3>`, `${second} ${deck.slice(0, 20)}`],
	])('is read below the headline: %s', (_name, below, description) => {
		const [headline, standfirst, ...rest] = titled(below, description)
		expect(headline).toBe(title)
		expect(standfirst).toContain(deck)
		expect(rest).toEqual(body)
	})

	it.each([
		['another line', `<p class="css-1ab">${deck}</p>`],
		['its makers', '<p class="subhead">By Ann Lee of the Hollin Post</p>'],
		['an offer under a line of that name', `<div class="newsletter-dek">${deck}</div>`],
		['the teaser of another article', `<div class="card"><p class="card__dek">${deck}</p></div>`],
		['a label', '<p class="dek">News and more</p>'],
		['words of the text', `<p class="dek">${first}</p>`],
	])('is no more than that: %s', (_name, below) => {
		expect(titled(below)).toEqual([title, ...body])
	})

	it('is none of a page without a headline', () => {
		expect(blocksOf(page(`<p class="dek">${deck}, all say</p>`)).slice(-2)).toEqual([second, third])
	})
})
