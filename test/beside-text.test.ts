import {describe, expect, it} from '@jest/globals'
import {extract} from '#src/extract.js'
import {readHtml} from '#src/ingest/formats/html.js'
import {besideTypeOf, bylineTest, namesInByline} from '#src/model/article/beside/beside-text.js'
import {makeArticle} from '#src/model/article/make-article.js'

describe('besideTypeOf', () => {
	it.each([
		['By Ann Lee', 'byline'],
		['By Ann Lee and Bob Ray in Leeds, Staff Writers', 'byline'],
		['BY ANN LEE | HOLLIN POST', 'byline'],
		['By Ann Lee for the Hollin Post', 'byline'],
		['Ann Lee, political editor', 'byline'],
		['Byline: Ann Lee.', 'byline'],
		['By Ann Lee.', 'byline'],
		['Published 21 November 2024, 9:15 a.m.', 'byline'],
		['Updated: Nov 21, 2024 at 09:15 GMT', 'byline'],
		['(Reporting by Ann Lee; additional reporting by Bob Ray; editing by Cal Moss)', 'credit'],
		['Reporting by Ann Lee in Leeds; Editing by Bob Ray', 'credit'],
		['Written by Ann Lee', 'credit'],
		['Story by Ann Lee, photos by Cal Moss', 'credit'],
		['Translated by Bob Ray.', 'credit'],
		['Ann Lee contributed reporting.', 'credit'],
		['Ann Lee and Bob Ray contributed reporting from Leeds. Editing by Cal Moss.', 'credit'],
		['Lee reported from Leeds, and Bob Ray from Hollin.', 'credit'],
		['Ann Lee covers ferries for the Hollin Post. Follow her on Twitter.', 'credit'],
		['Ann Lee is a reporter for the Hollin Post and a sailor. Email her at lee@hollin.example.', 'credit'],
		['Copyright 2031 Hollin Press. The text may not be copied.', 'credit'],
		['© Hollin Press', 'credit'],
		['Getty Images', 'credit'],
		['Reuters', 'credit'],
		['Image copyright Hollin Pictures', 'credit'],
		['Main image credit: Getty', 'credit'],
		['A post shared by Ann Lee (@annlee)', 'credit'],
		['Photograph: Cal Moss/Hollin Pictures', 'credit'],
		['(Cal Moss / Hollin Post)', 'credit'],
		['Photo by Cal Moss', 'credit'],
		['Video courtesy of the Hollin Post', 'credit'],
		['Reviewed by Dr. Ida Jung', 'credit'],
		['With files from Bob Ray and The Hollin Press', 'credit'],
		['Ann Lee reported from Leeds. Bob Ray in Hollin and Cal Moss in Oslo contributed reporting.', 'credit'],
		['By Ann Lee | 3 hours ago', 'byline'],
		['FILE - Mayor Dan Poe opens the bridge, May 4, 2031', 'caption'],
		['Pictured: Dan Poe (left) outside court', 'caption'],
		['Dan Poe in his office. Credit...Cal Moss for The Hollin Post', 'caption'],
		['Dan Poe has run the port since 2019. Supplied', 'caption'],
		['Mayor Dan Poe. [Photo: Cal Moss/The Hollin Post]', 'caption'],
		['>> Dan Poe says the ferry is finished', 'promotion'],
		['WATCH | Dan Poe says the ferry is finished', 'promotion'],
		['10:14 AM · May 14, 2031', 'promotion'],
		['1.2K Retweets 3,411 Likes', 'promotion'],
		['Source: Hollin News', 'credit'],
		['Hollin Post writer Bob Ray in Leeds contributed to this report.', 'credit'],
		['The bridge at dawn, seen from the pier. Photo: Cal Moss', 'caption'],
		['The bridge at dawn (AP Photo/Cal Moss)', 'caption'],
		['The bridge at dawn. Cal Moss/Getty Images', 'caption'],
		['Cal Moss / Reuters.', 'caption'],
		['Cal Moss | Getty Images', 'caption'],
		['Image caption, The council said that it would close the bridge', 'caption'],
		['Mayor Dan Poe speaks to reporters, March 3, 2031. REUTERS/Cal Moss', 'caption'],
		['The bridge at dawn PHOTO BY CAL MOSS / HOLLIN POST', 'caption'],
		['Mayor Dan Poe speaks to reporters. (Cal Moss / Hollin Post)', 'caption'],
		['“We won.” (Cal Moss/Post)', 'caption'],
		['From our correspondent Ann Lee in Leeds', 'byline'],
		['Edited by: Bob Ray. Text by Ann Lee, with AFP. Illustration: Cal Moss.', 'credit'],
		['More in Business: Eva Finn says she is leaving', 'promotion'],
		['Sponsored Content by Tidewell', 'promotion'],
		['Shop now: Get 20% off all boots at Danby’s', 'promotion'],
		['“The best bed I ever owned,” says Dr. Ida Jung. Buy now and save $200!', 'promotion'],
		['ADVERTISEMENT', 'promotion'],
		['Story continues below', 'promotion'],
		['Read more: Ferry to end after 140 years', 'promotion'],
		['Related: The tides of Hollin', 'promotion'],
		['Follow us on Facebook for the latest.', 'promotion'],
		['Sign up for our letter of the week', 'promotion'],
		['READ: Ann Lee says the ferry is finished', 'promotion'],
		['Watch: Ann Lee says the ferry is finished', 'promotion'],
		['Watch live: The last ferry leaves', 'promotion'],
		['ALSO ON HOLLIN POST: Ann Lee resigns as mayor', 'promotion'],
		['See more: The tides of Hollin', 'promotion'],
		['Sponsored: Ida Jung lost 40 pounds with one trick', 'promotion'],
		['Watch the whole talk with the mayor below:', 'promotion'],
		['Read the rest here.', 'promotion'],
		['View this post on Hollinbook', 'promotion'],
		['Share on Facebook | Tweet | Email', 'promotion'],
		['SHARE · TWEET · PIN', 'promotion'],
		['Email | Print | Copy link', 'promotion'],
		['Follow Ann Lee on Twitter: @annlee.', 'promotion'],
		['Follow @hollinpost', 'promotion'],
		['Contact Ann Lee at lee@hollin.example. Follow her on X at @annlee.', 'promotion'],
		['Staff writer Ann Lee can be reached at lee@hollin.example.', 'promotion'],
		['.tide-box img {', 'promotion'],
		['@media print and (max-width: 480px) {', 'promotion'],
		['border-left:2px dotted #ababab;', 'promotion'],
		['-moz-border-radius: 6px;', 'promotion'],
		['.tide-box { margin-left: 4px; float:right; }', 'promotion'],
		['}', 'promotion'],
		['var tideBox = document.body;', 'promotion'],
	])('%s', (text, type) => {
		expect(besideTypeOf(text)).toBe(type)
	})

	it.each([
		'By Monday, the bridge was open.',
		'By Monday Night',
		'By the river the boats lay still',
		'By law, the council must answer.',
		'By Ann Lee’s count, forty people crossed.',
		'Ann Lee, the political editor, resigned.',
		'Ann Lee resigned as political editor of the Hollin Post',
		'Published in 2019, the book sold well.',
		'Published by Hollin Press in 2019',
		'Reporting by the Hollin Post showed that the bridge had cracks.',
		'“Photo: none,” the form said.',
		'She contributed to this report and to three others.',
		'The bridge will open in May, the mayor told Reuters.',
		'Width: the bridge is 12 metres wide;',
		'@annlee wrote that the bridge {sic} will open.',
		'let us say: the bridge is shut;',
		'“Follow us on the map,” she said.',
		'Written by a child, the letter moved the court.',
		'Written by Hollin Press in 2019, the book sold well.',
		'Ann Lee contributed reporting that won a prize.',
		'Copyright 2031 reforms would hurt writers, Ann Lee said.',
		'© Acme owns the word, a court in Narva ruled.',
		'Photo credits Moss with a rare win',
		'Photo by Cal Moss shows the bridge',
		'Reviewed by Hollin, the plan was dropped.',
		'By Ann Lee’s count it was 3 hours ago',
		'File the form by May, the mayor said.',
		'Pictured above all was the mayor’s dog.',
		'He kept what his aunt had supplied.',
		'The deal was done. Credits...',
		'> 40 people crossed. He was one of them.',
		'At 10:14 AM the bridge closed',
		'1.2K likes were all that it got.',
		'Photos By Moss Reported Missing',
		'Produced by Acme, Moss Film Wins Top Prize in Oslo',
		'Ann Lee reported from the bridge that it had closed.',
		'Ann Lee covers her mouth.',
		'Copyright law changed in May.',
		'(c) The council may close the bridge.',
		'Getty Images sued the museum.',
		'Read: the bridge is closed.',
		'Watch the river, the mayor said in Leeds.',
		'Also on Tuesday: the council met.',
		'Follow the river on foot.',
		'Share | Pay | Leave',
		'Share on Facebook what you know of the ferry.',
		'Email or print the form.',
		'Print | The last page of the Hollin Post',
		'Like many mayors on Twitter, Ann Lee quarrels.',
		'Contact with the ship was lost at noon.',
		'Ann Lee can be reached by ferry alone.',
		'Related companies: none of them paid.'.replace(':', ''),
		'From our correspondent in Leeds came no word.',
		'The mayor was interviewed by Reuters/Ipsos pollsters in May.',
		'He kept a photo by Cal Moss on his desk',
		'The band played its old songs. AC/DC',
		'The band played its old songs. (AC/DC)',
		'The plan was adopted in the autumn. Oslo/Hamar',
		'The plan was adopted in the autumn. (Oslo/Hamar Post)',
		'She takes pills for it. HIV/AIDS',
		'Eva Finn asked: “Why?” He/She',
		'The ferry left at dawn. Cal Moss / Hollin Post',
		'More in hope than in fear: Eva Finn runs again',
		'Sponsored content by the council was shown.',
		'Buy now, the broker told her, and she did.',
		'They were told: shop today or starve.',
		'Sign up now or lose it, he said, and 400 people did; the council had hoped for 300 of them.'.repeat(3),
	])('leaves text alone: %s', (text) => {
		expect(besideTypeOf(text)).toBeNull()
	})
})

describe('bylines, captions, credits and promotions', () => {
	const opening = 'The bridge opened on Tuesday, the mayor, Lena Varga, said.'
	const text = [
		'Hollin bridge opens',
		'By Ann Lee and Bob Ray, Staff Writers',
		opening,
		'The bridge as Mayor Dan Poe saw it in 1990. Photo: Cal Moss',
		'Read more: “We shall sink it,” Eva Finn said of 12 ferries',
		'Watch: Otto Kemp says the ferry is finished',
		'Nora Quist contributed reporting from Leeds.',
		'Nora Quist writes about ferries for the Hollin Post. Follow her on Twitter.',
		'(Reporting by Gus Hall; editing by Ida Jung)',
	].join('\n\n')

	it('are blocks of their own that no fact, person or quote comes from', () => {
		const {article, facts, entities, sentences} = extract({text, published: '2024-11-21'})
		expect(article.blocks.map(({type}) => type)).toEqual([
			'headline',
			'byline',
			'paragraph',
			'caption',
			'promotion',
			'promotion',
			'credit',
			'credit',
			'credit',
		])
		expect(entities.filter(({type}) => type === 'person').map(({name}) => name)).toEqual(['Lena Varga'])
		expect(sentences).toHaveLength(3)
		const [from, to] = [text.indexOf(opening), text.indexOf(opening) + opening.length]
		const outside = facts.filter(
			({evidence: {start, end}}) => start > 'Hollin bridge opens'.length && (start < from || end > to),
		)
		expect(outside).toEqual([])
		expect(facts.some(({kind}) => kind === 'quote')).toBe(true)
	})

	it('say who I is', () => {
		const {entities} = extract({text: text.replace('Lena Varga, said', 'said to me').replace(' and Bob Ray', '')})
		expect(entities.map(({name}) => name)).not.toContain('Bob Ray')
		expect(entities.find(({name}) => name === 'Ann Lee')?.mentions.map(({text}) => text)).toEqual(['Ann Lee', 'me'])
	})

	it('name the authors where nothing else does', () => {
		expect(makeArticle({text}).authors).toEqual(['Ann Lee', 'Bob Ray'])
		expect(makeArticle({text, authors: ['Ida Jung']}).authors).toEqual(['Ida Jung'])
		expect(namesInByline('By Ann Lee in Leeds, chief reporter')).toEqual(['Ann Lee'])
		expect(namesInByline('By Reuters')).toEqual([])
		expect(namesInByline('Updated 9:15 GMT')).toEqual([])
	})

	it('are left out of pages', () => {
		const {article} = readHtml(
			`<p>${opening}</p><p>Hollin Post writer Bob Ray in Leeds contributed to this report.</p><p>${opening}</p><p>Cal Moss/Hollin News via Reuters</p>`,
		)
		expect(article.blocks.every(({type}) => type === 'paragraph')).toBe(true)
		expect(article.blocks).toHaveLength(2)
	})
})

describe('bylineTest', () => {
	it('knows the characters of each byline, and no other', () => {
		const types = ['headline', 'byline', 'paragraph', 'byline', 'byline', 'paragraph'] as const
		const isInByline = bylineTest(types.map((type, index) => ({start: index * 10, end: index * 10 + 8, type})))
		const inside = Array.from({length: 70}, (_, offset) => offset).filter(isInByline)
		expect(inside).toEqual([10, 30, 40].flatMap((start) => Array.from({length: 8}, (_, at) => start + at)))
		expect(bylineTest([])(0)).toBe(false)
	})
})

describe('what stands beside the text by its neighbours', () => {
	const opening = 'The mill closed on Monday, its owner, Sam Parr, said.'
	const going = 'It had stood in Hollin for ninety years.'
	const read = (...blocks: string[]) => {
		const {article, entities, facts} = extract({text: blocks.join('\n\n')})
		return {
			types: article.blocks.map(({type}) => type),
			people: entities.filter(({type}) => type === 'person').map(({name}) => name),
			quotes: facts.filter(({kind}) => kind === 'quote').length,
		}
	}

	it.each([
		['Recommended for you', 'Minister Paul Ridd: ‘We were not ready’', 'Wendy Carr on life after the flood'],
		['You may also like:', '• “I was wrong,” says banker Hugo Lane', '• Why Greta Olsen left Norway'],
		['More from Business', 'Harold Finch: my life in steel', 'Is Greta Olsen finished?'],
		['ALSO READ:', 'Greta Olsen says she is leaving', 'Hugo Lane “was wrong”'],
	])('is a teaser below a heading: %s', (...lines) => {
		const {types, people, quotes} = read(opening, going, ...lines)
		expect(types).toEqual(['paragraph', 'paragraph', 'promotion', 'promotion', 'promotion'])
		expect(people).toEqual(['Sam Parr'])
		expect(quotes).toBe(1)
	})

	it('is no sentence below a heading, no heading of the article and no long list', () => {
		expect(read(opening, 'Read more', going, going).types).toEqual(['paragraph', 'promotion', 'paragraph', 'paragraph'])
		expect(read(opening, 'More in common', 'An old song', going).types).not.toContain('promotion')
		expect(read('Latest news', 'An old song', going).types).not.toContain('promotion')
		const wares = Array.from({length: 20}, (_, index) => `Boots for the ${index} of us`)
		expect(read(opening, 'Don’t miss', ...wares).types.slice(2)).not.toContain('promotion')
	})

	it.each([
		'We use cookies and the like. By going on you agree to our use of them.',
		'Already a subscriber? Log in',
		'You have 2 free articles left this month.',
		'Support independent journalism for as little as $1 a week.',
		'Skip X post by Nora Vale',
		'Explained: Why Sam Parr sold up',
		'Don’t miss out on the headlines from Hollin. Topics will be added to your list.',
		'This site is protected, and our terms apply.',
		'Comments on this article are closed.',
		'Reach the reporter at vale@hollin.example.',
		'Get the Hollin Post in your inbox every morning.',
	])('is what a page says of itself: %s', (line) => {
		const {types, people} = read(opening, line, going)
		expect(types).toEqual(['paragraph', 'promotion', 'paragraph'])
		expect(people).toEqual(['Sam Parr'])
	})

	it.each([
		'“We use cookies,” the owner of the shop said.',
		'Opinion: none of them had one.',
		'INSTAGRAM.',
		'Photos and letters were found in the mill.',
	])('is no sentence of the article: %s', (line) => {
		expect(read(opening, line, going).types).not.toContain('promotion')
		expect(read('Poll: Mill to stay', opening, going).types[0]).toBe('headline')
	})

	it('is all below the heading of comments or of the author in the second half', () => {
		const comments = ['Comments (2)', 'MillFan22', 'I said Greta Olsen would sell.']
		expect(read(opening, going, going, ...comments)).toMatchObject({
			types: ['paragraph', 'paragraph', 'paragraph', 'promotion', 'promotion', 'promotion'],
			people: ['Sam Parr'],
			quotes: 1,
		})
		expect(read(opening, 'About the author', 'Nora Vale has two dogs.').types[2]).toBe('promotion')
		expect(read(opening, 'Comments', going, going, going, going).types.slice(2)).not.toContain('promotion')
		expect(read(opening, going, going, going, going, 'More bombing.', going).types).not.toContain('promotion')
	})

	it.each([
		['Nora Vale and Hugo Lane', 'Fri 14 May 2031'],
		['Nora Vale, Hollin Post', opening],
		['Nora Vale @noravale', opening],
	])('is a byline below the headline: %s', (line, next) => {
		const {types, people} = read('Mill closes after ninety years', line, next, going, going)
		expect(types.slice(0, 2)).toEqual(['headline', 'byline'])
		expect(people).not.toContain('Nora Vale')
	})

	it.each(['Hope in Hollin', 'Nora Vale in tears', 'Nora Vale, the owner'])(
		'is no byline below the headline: %s',
		(line) => {
			expect(read('Mill closes after ninety years', line, opening, going).types).not.toContain('byline')
		},
	)

	it('is a post below a name and an address, which are a byline at the top', () => {
		const {types, people} = read(opening, going, going, 'Nora Vale', '@noravale', 'The mayor said she knew.', going)
		expect(types.slice(3)).toEqual(['promotion', 'promotion', 'promotion', 'paragraph'])
		expect(people).toEqual(['Sam Parr'])
		expect(read(opening, going, 'Nora Vale (@noravale)', 'The mayor said she knew.', going).types.slice(2)).toEqual([
			'promotion',
			'promotion',
			'paragraph',
		])
		expect(read('Mill closes', 'Nora Vale', '@noravale', opening).types.slice(1)).toEqual([
			'byline',
			'byline',
			'paragraph',
		])
	})

	it('is no headline, and no last paragraph about a reporter', () => {
		expect(read('Mayor Moss Resigns', 'Staff Reporter', opening).types[0]).not.toBe('byline')
		expect(read('Hollin Post', 'Top stories', 'Mayor resigns after fire kills 3', opening).types[2]).not.toBe(
			'promotion',
		)
		const last = (text: string): string => read(opening, going, going, text).types[3]!
		expect(last('Bo Lund is accused of threatening a reporter in May.')).toBe('paragraph')
		expect(last('Dana Kohl is suing the editor of the Post for $3 million.')).toBe('paragraph')
		expect(last('Nora Kim is the first journalist held in Norvik this year.')).toBe('paragraph')
		expect(last('Jane Drove is a senior reporter at the Post.')).toBe('credit')
		expect(read('COURT BARS PHOTOS BY PRESS', opening).types[0]).not.toBe('caption')
		expect(read(opening, 'He sold cars. Order today.').types[1]).toBe('paragraph')
	})

	it('is a name above a post at the top', () => {
		expect(read('Mill closes', 'JANE DROVE', 'BUSINESS EDITOR', opening)).toEqual({
			types: ['headline', 'byline', 'byline', 'paragraph'],
			people: ['Sam Parr'],
			quotes: 1,
		})
		expect(read('Mill closes', 'Jane Drove', 'Reporter at the Hollin Post', opening).types[1]).toBe('byline')
		expect(read('Mill closes', 'Jane Drove', 'Editors resign', opening).types).not.toContain('byline')
	})

	it('is the life of a writer at the end of what she signed, or of what doesn’t mention her', () => {
		const life = 'Jane Drove is a senior reporter in Hollin. She covers mills and said in 2030 she loves them.'
		expect(
			read('Mill closes', 'By Jane Drove', opening, going, life, 'We await your letters, she said.').types[4],
		).toBe('credit')
		expect(read(opening, going, life)).toEqual({
			types: ['paragraph', 'paragraph', 'credit'],
			people: ['Sam Parr'],
			quotes: 1,
		})
		expect(read(opening, 'The reporter, Jane Drove, was shot.', life).types).not.toContain('credit')
		expect(read(opening, going, 'Jane Drove is a farmer in Hollin.').types).not.toContain('credit')
	})

	it.each([
		'The mill closed on Monday…',
		'The mill closed on Monday (again.)',
		'‘The mill closed on Monday.’',
		'Had the mill closed (at last?)',
		'HOLLIN (AP) — The mill closed on Monday',
		'HOLLIN, Norvik — The mill closed on Monday',
	])('is no headline below a byline: %s', (line) => {
		expect(read('By Jane Drove', line, opening).types).toEqual(['byline', 'paragraph', 'paragraph'])
	})

	it.each([
		'Mill closes (again)',
		'Mill’s owner calls it ‘the end’',
		'HOLLIN MILL CLOSES — OWNER QUITS',
		'Hollin (Norvik) mill closes — at last',
		'HOLLIN MILL, DAM CLOSE: OWNER QUITS',
	])('is a headline below a byline: %s', (line) => {
		expect(read('By Jane Drove', line, opening).types).toEqual(['byline', 'headline', 'paragraph'])
	})

	it('is one date', () => {
		expect(read('3 March 2031', 'Mill closes', opening).types).toEqual(['dateline', 'headline', 'paragraph'])
		expect(read('3 March 2031', '4 March 2031', opening, going).types).toEqual([
			'dateline',
			'paragraph',
			'paragraph',
			'paragraph',
		])
	})

	it.each(['BREAKING', '*** URGENT ***', '| Opinion', 'Update 2:', 'Just in —'])(
		'is the label of a story above its headline: %s',
		(line) => {
			expect(read(line, 'Mill closes', opening).types).toEqual(['promotion', 'headline', 'paragraph'])
			expect(read('Mill closes', line, opening).types[1]).toBe('paragraph')
		},
	)

	it.each(['News of the mill', 'Urgent: mill closes', 'Opinions', 'Politics and mills', 'Update 200'])(
		'is no label but a headline: %s',
		(line) => {
			expect(read(line, opening, going).types).toEqual(['headline', 'paragraph', 'paragraph'])
		},
	)

	it('may stand above the headline, which is none below the text', () => {
		expect(
			read('Cal Moss / Reuters', 'Share | Tweet', '3 March 2031', 'By Jane Drove', 'Mill closes', opening).types,
		).toEqual(['caption', 'promotion', 'dateline', 'byline', 'headline', 'paragraph'])
		expect(read(opening, 'Mill closes', going).types).not.toContain('headline')
		expect(read('Mill closes', 'What it made', opening).types).toEqual(['headline', 'paragraph', 'paragraph'])
		expect(read('• Flour', 'Mill closes', opening).types).toEqual(['list', 'paragraph', 'paragraph'])
		expect(read('By Jane Drove', 'Mill closes').types).toEqual(['byline', 'paragraph'])
	})

	const link = 'FERRY BOSS HUGO LANE SAYS HE ‘NEVER SAW’ McKAY'
	const more = 'HOLLIN MAYOR QUITS OVER FERRY DEAL'

	it('is a title of another story in capitals between paragraphs, where there are several', () => {
		expect(read('Mill closes', opening, link, going, more, going)).toEqual({
			types: ['headline', 'paragraph', 'promotion', 'paragraph', 'promotion', 'paragraph'],
			people: ['Sam Parr'],
			quotes: 1,
		})
		expect(read('Mill closes', link, opening, going, more, going, link, going).types[1]).toBe('paragraph')
		expect(read('Mill closes', opening, link, going).types[2]).toBe('paragraph')
		expect(read(opening, link, link, 'SHE WAS NEVER SEEN IN HOLLIN AGAIN').types).not.toContain('promotion')
	})

	it.each([
		'WHAT HAPPENED NEXT',
		'WHAT WE KNOW ABOUT THE FIRE SO FAR',
		'WE SHALL NOT LEAVE OUR MILL.',
		'“WE SHALL NOT LEAVE OUR MILL”',
		'SAM PARR, OWNER OF THE HOLLIN MILL',
	])('is no heading, speech or speaker in capitals: %s', (line) => {
		const {types} = read('Mill closes', opening, link, going, more, going, line, going)
		expect([types[2], types[4], types[6]]).toEqual(['promotion', 'promotion', 'paragraph'])
	})

	it.each(['He found a note:', 'A note on the door read'])('is nothing in capitals that is announced: %s', (before) => {
		const note = 'WE WILL COME BACK FOR OUR MILL'
		const {types} = read('Mill closes', opening, link, going, more, going, before, note, going)
		expect([types[2], types[4], types[7]]).toEqual(['promotion', 'promotion', 'paragraph'])
	})

	it('is a link in brackets between sentences, not within one', () => {
		const {types, people, quotes} = read(`${opening} [Read also: ‘We are doomed,’ says Perry Cole] ${going}`)
		expect(types).toEqual(['paragraph', 'promotion', 'paragraph'])
		expect([people, quotes]).toEqual([['Sam Parr'], 1])
		expect(read(`${opening} (See also: Perry Cole leaves)`).types).toEqual(['paragraph', 'promotion'])
		expect(read('It had stood (read: rotted) for years, Parr said.').types).toEqual(['paragraph'])
		expect(read('It had stood for years (more: ninety), Parr said.').types).toEqual(['paragraph'])
	})

	it('is a post or a line of links in a page', () => {
		const paragraph = `<p>${opening} ${going} Two hundred workers went home that night.</p>`
		const post =
			'<blockquote class="twitter-tweet"><p>The mayor said she knew.</p>— Nora Vale (@noravale) <a href="/n">March 4, 2031</a></blockquote>'
		const {article} = readHtml(
			`<h1>Mill closes</h1>${paragraph}${post}${paragraph}<p>More in Business: <a href="/g">Greta Olsen says she is leaving</a></p>${paragraph}`,
		)
		expect(article.blocks.filter(({type}) => type === 'promotion')).toHaveLength(3)
		const {entities} = extract(article)
		expect(entities.filter(({type}) => type === 'person').map(({name}) => name)).toEqual(['Sam Parr'])
	})

	it.each(['fb-post', 'fb-video', 'instagram-media'])('is what a page shows of a network as %s', (name) => {
		const paragraph = `<p>${opening} ${going} Two hundred workers went home that night.</p>`
		const post = `<blockquote class="${name}"><p>“I knew nothing of it,” said Nora Vale.</p></blockquote>`
		const {article} = readHtml(`<h1>Mill closes</h1>${paragraph}${post}${paragraph}`)
		const promotions = article.blocks.filter(({type}) => type === 'promotion')
		expect(promotions.map(({start, end}) => article.text.slice(start, end))).toEqual([
			'“I knew nothing of it,” said Nora Vale.',
		])
	})

	it.each([
		'By signing up 60 sailors, Greta Olsen won the vote.',
		'By clicking a pen all night, he drove them mad.',
		'Copyright lawyer Greta Olsen lost the case.',
		'(c) Hugo Lane may appeal.',
		'Advertising boss Greta Olsen left.',
		'Advertising fell by half.',
		'Images by customs men show that Greta Olsen was on the quay.',
		'Comments on this story by Greta Olsen cost her the seat.',
		'Paid by Acme, Greta Olsen lied about the mill.',
		'Paid by the port, the clerk kept silent.',
		'Filed under oath, the claim of Greta Olsen failed in May.',
		'This video is not genuine, said Greta Olsen, who owns the mill.',
		'Listen to the story of Greta Olsen, who lost her dog in the mill.',
		'The roof cost 9 crowns (source: Greta Olsen, mill clerk).',
		'Olsen came home (via Oslo).',
		'Save this mill, Greta Olsen begged the council in June.',
		'Share this burden, the abbot urged.',
		'4 shares of the mill were sold.',
		'This website is lawful, a court ruled.',
		'Sign up nine men, the council ordered.',
		'Log in to the mill’s app took hours, and thieves stole nine crowns.',
		'What do you think of Lane?',
		'Have you a question for Greta Olsen?',
		'Have a question for the mayor?',
		'Thank you for visiting us, Greta Olsen.',
	])('is no sentence that opens like a line of a page: %s', (line) => {
		expect(read('Mill closes', opening, line, going).types.slice(1)).toEqual(['paragraph', 'paragraph', 'paragraph'])
	})

	it.each(['Explained: Why the mill leaks', 'Poll: 61% back Parr', 'Opinion: Parr must go'])(
		'is no title below the name of a paper or the headline: %s',
		(line) => {
			expect(read('The Hollin Post', line, opening, going).types).not.toContain('promotion')
		},
	)

	it.each(['Comments', '14 comments', 'About the author', 'Comments (3)', 'More reaction', 'Join the conversation'])(
		'is nothing of the text below %s',
		(heading) => {
			const economist = 'Greta Olsen, economist at Acme: “We see no end of it.”'
			expect(read('Mill closes', opening, going, going, heading, economist, going).types.slice(5)).toEqual([
				'paragraph',
				'paragraph',
			])
			const life = 'Greta Olsen grew up in a mill. '.repeat(12).trim()
			expect(read(opening, going, going, going, 'About the author', life).types[5]).toBe('paragraph')
			expect(read(opening, going, going, going, going, 'More reaction', 'Hugo Lane quit.').types[6]).toBe('paragraph')
		},
	)

	it.each([
		'Parr met Greta Olsen, who speaks for the Ports Authority (PA).',
		'It was the idea of Greta Olsen (PA) and Hugo Lane (PA).',
		'Lane gave two boats to the Arctic Arts Press (AAP).',
		'He worked for the Oslo Trust and later at Acme/PA',
		'“I will sell the mill,” said Greta Olsen, who owns it. AAP',
		'The list had twelve names, and Parr asked who wrote it. Supplied',
		'Olsen said that she never saw it [the photo].',
		'Olsen kept it in her desk [a picture of her aunt].',
		'Olsen has one of them [file 9].',
	])('is no caption: %s', (line) => {
		expect(read('Mill closes', opening, line, going).types.slice(1)).toEqual(['paragraph', 'paragraph', 'paragraph'])
	})

	it.each([
		'The mill at dawn (Cal Moss/PA)',
		'The mill at dawn (PA Media)',
		'The mill at dawn (AAP Image/Cal Moss)',
		'Cal Moss/Alamy',
		'The mill at dawn. PA Wire',
	])('is a caption of such an agency: %s', (line) => {
		expect(read('Mill closes', opening, line, going).types[2]).toBe('caption')
		expect(read('Mill closes', opening, 'Olsen has run the mill since May. Supplied').types[2]).toBe('paragraph')
	})

	it.each([
		['New Dawn in Hollin', opening],
		['Huge Blaze in Oslo', opening],
		['Mill Court, Oslo', opening],
		['Supreme Court', '4 May 2031'],
		['King Hugo', '4 May 2031'],
		['Olsen Bank, Lane Trust', '4 May 2031'],
		['Ninety Years', '4 May 2031'],
	])('is no byline below the headline but a second one: %s', (line, next) => {
		expect(read('Mill closes after ninety years', line, next, opening, going).types[1]).not.toBe('byline')
	})

	it('is no post that the text announces, and no words that it quotes', () => {
		const post = 'The mill is safe and I will keep it open.'
		expect(read(opening, going, 'Vale answered on X:', 'Nora Vale (@noravale)', post).types).not.toContain('promotion')
		expect(read(opening, going, 'Nora Vale (@noravale)', '“I never lied,” she wrote.').types).not.toContain('promotion')
	})

	it.each([
		'Nora Vale is night editor for Acme, and she voted against the sale.',
		'Nora Vale is chief reporter for the Hollin Post and was hurt in May.',
		'Nora Vale is a reporter in Hollin and has sued the mill.',
	])('is no life of the writer where more is said: %s', (line) => {
		expect(read(opening, going, line).types[2]).toBe('paragraph')
		expect(read(opening, going, 'Nora Vale is night editor of the Hollin Post and a sailor.').types[2]).toBe('credit')
	})
})
