// Patterns of whole blocks that stand beside the text of an article.

const agency = '(?:AFP|AP|EPA|Getty|Reuters|Shutterstock|Xinhua)'
/** Agencies whose names are also those of others: `the Palestinian Authority (PA)`, `Senator Ann Lee (PA)`. */
const agencyWithMore =
	'(?:(?:AAP|Alamy|ANSA|NurPhoto|PA|UPI) (?:Archive|Images?|Media|Photos?|Wire)|(?:AAP|Alamy|ANSA|NurPhoto|PA|UPI)(?= ?/ ?\\p{Lu}\\p{Ll}{1,20} \\p{Lu}))'
const network = '(?:Facebook|Instagram|LinkedIn|TikTok|Twitter|WhatsApp|X|YouTube)'

/** Lines that name who made a text or a picture, or who owns it. */
export const credits = [
	// `(Reporting by Ann Lee; editing by Bob Ray)`
	/^\((?:additional |with )?(?:compiled|editing|graphics?|reporting|research|translated|writing)\b[^()]{0,40} by:? [^()]{2,240}\)?\.?$/i,
	/^(?:graphics?|illustrations?|images?|photographs?|photography|photos?|pictures?|videos?)(?: by| courtesy(?: of)?| credits?)?: [^.!?]{2,120}\.?$/i,
	/^(?:credits?|sources?): [^.!?]{2,80}\.?$/i,
	// `Image copyright Hollin News`, `Main image credit: Hollin News`
	/^(?:[Mm]ain |[Ll]ead )?(?:[Ii]mage|[Pp]hoto|[Pp]icture)s? (?:(?:copyright|credit|via)[,:]?|(?:credits|sources?)[,:]) (?=[@\p{Lu}])[^.!?]{2,80}\.?$/u,
	// `Getty Images`, `Reuters`: nothing else
	new RegExp(`^(?:${agency}(?: Images)?|${agencyWithMore}|AAP|Alamy|Associated Press|ASSOCIATED PRESS)\\.?$`, 'u'),
	// `Copyright 2031 Hollin Post`, `© Hollin Post`
	/^(?:(?:[Cc]opyright|COPYRIGHT)(?: ?©| ?\([Cc]\))?|©) ?\d{4}(?:[–-]\d{2,4})?(?:,? (?:by |BY |of )?(?=\p{Lu})|[.,;]|$)/u,
	/^(?:(?:[Cc]opyright|COPYRIGHT) )?(?:©|\([Cc]\)) ?\p{Lu}\S{0,30}(?: (?:\p{Lu}\S{0,30}|\d{4}|&|and|for|of|the)){0,8}\.?$/u,
	// `(Cal Moss / Hollin Post)`
	/^\(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){1,3} ?\/ ?\p{Lu}[\p{L}.'’-]{0,30}(?: (?:and|for|of|the|\p{Lu}[\p{L}.'’-]{1,30})){0,5}\)$/u,
	// `Photo by Cal Moss`, `Video courtesy of the Hollin Post`
	/^(?:Image|Illustration|Photo|Photograph|Picture|Video)s? (?:by|courtesy of) (?:the )?(?=\p{Lu})\p{Lu}[\p{L}.'’-]{1,30}(?: (?:and|for|of|the|\p{Lu}[\p{L}.'’-]{1,30})){0,5}$/u,
	/^a post shared by \S.{1,100}$/i,
	// `Ann Lee covers labor for the Hollin Post. Follow her on Twitter.`
	new RegExp(
		`^\\p{Lu}\\S{0,30}(?: \\p{Lu}\\S{0,30}){1,3} (?:covers|is|reports|writes)\\b[^!?“"]{5,250}\\. (?:Contact|E-?mail|Follow|Reach) (?:her|him|them)\\b.{0,30} (?:at|on|via) (?:[^ ]{0,60}@|${network}\\b).{0,100}$`,
		'u',
	),
	/^[\p{Lu}(][^!?]{5,270} contributed (?:reporting )?to this (?:article|report|story)\.?\)?$/u,
]

/** One sentence without speech, and who supplied its picture: `The bridge at dawn. Supplied`, `Ann Lee. PA Media`. */
export const signOff =
	/^(?!.{0,160}\b(?:add(?:ed|s)|ask(?:ed|s)|sa(?:id|ys)|told|wrote)\b)[^“”"?!]{3,160}[.)] (?:Courtesy|File (?:image|photo|picture)|Handout|Supplied|Alamy|PA (?:Archive|Images|Media|Wire))$/u

/** Lines that a picture has. */
export const captions = [
	// `The bridge at dawn. (Photo: Ann Lee)`, `The bridge at dawn (AP Photo/Ann Lee)`
	/\((?:[\p{L}.'’ ]{1,30}[ /])?(?:courtesy|file|handout|images?|photos?|pictures?)\b[^()]{0,60}\)\.?$/iu,
	// `Ann Lee in her office. [Photo: Cal Moss/The Hollin Post]`, where editors write `She never saw it [the photo].`
	/\[(?!(?:an?|her|his|its|that|the|their|these|this|those)\b)(?:[\p{L}.'’ ]{1,30}[ /])?(?:courtesy|file|handout|images?|photos?|pictures?)(?:\/| ?: | by | courtesy )[^()[\]]{0,60}\]\.?$/iu,
	/[.!?’”a-z] (?:credit|image|photo|photograph|picture)s?(?: by| courtesy(?: of)?| credit)?: [\p{L} .,/'’-]{2,60}$/iu,
	new RegExp(`\\((?:${agency}|${agencyWithMore})\\b[^()]{0,40}\\)\\.?$`, 'u'),
	new RegExp(`(?:\\p{L} ?/{1,2} ?|\\bvia )${agency}(?: Images| Photos?)?\\)?\\.?$`, 'u'),
	// `Cal Moss/Alamy`, `The bridge at dawn (Cal Moss/PA Wire)`
	/(?:^|[.!?(] ?)\p{Lu}[\p{L}.’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{1,30}){1,3} ?\/{1,2} ?(?:AAP|Alamy|ANSA|NurPhoto|PA|UPI)(?: (?:Archive|Images?|Media|Photos?|Wire))?\)?$/u,
	/\p{L} (?:\||-) Getty Images\.?$/u,
	// `Ann Lee speaks to reporters, March 3, 2031. REUTERS/Cal Moss`
	new RegExp(
		`(?:^|[.!?”"] |\\d{4}[,.]? )${agency.replace('Reuters', 'Reuters|REUTERS|GETTY|AAP|Alamy|NurPhoto|PA')}(?: (?:Images|Photo))? ?/ ?\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}\\.?$`,
		'u',
	),
	// `The bridge at dawn PHOTO BY ANN LEE / HOLLIN POST`
	/(?:^|[\p{Ll}.!?”)] )(?:ILLUSTRATION|PHOTO(?:GRAPH)?S?|PICTURES?|VIDEO) (?:BY|COURTESY(?: OF)?):? \p{Lu}[\p{Lu} .,/&'’-]{2,60}$/u,
	// `Ann Lee speaks to reporters. (Cal Moss / Hollin Post)`: a full name in brackets, where `(AC/DC)` is text
	/[.!?”"] \(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){1,3} ?\/ ?\p{Lu}[\p{L}.'’-]{0,30}(?: (?:and|for|of|the|\p{Lu}[\p{L}.'’-]{1,30})){0,5}\)$/u,
	// `FILE - The bridge at dawn`, `FILE PHOTO: The bridge at dawn`, `Pictured: Ann Lee (left) outside court`
	/^(?:FILE(?: PHOTO| IMAGE)?(?: ?[:–—]| -{1,2}) ?|Pictured(?: above| below| here| left| right)?[:,] )\p{Lu}/u,
	// `Ann Lee in her office. Credit...Cal Moss for The Hollin Post`
	/(?:^|[.!?”"’] ?)Credit(?:\.{3}|…) ?(?:\p{Lu}|via )[^.!?“”"]{2,80}\.?$/u,
	signOff,
	// `Image caption, The bridge at dawn`
	/^(?:Image|Media|Photo|Video) caption[,:]? \p{Lu}/u,
]

/** Lines that lead elsewhere; a `kicker`, which says what page or series a story is on, has their type. */
export const promotions = [
	/^(?:advert(?:isement)?|paid (?:content|post)|promoted|sponsored(?: content| post)?) ?: \S.{2,180}$/iu,
	/^[^\p{L}]{0,3}(?:advert|advertisements?|advertising|sponsored(?: content)?|(?:article|story) continues (?:after|below)\b.{0,40})[^\p{L}]{0,3}$/iu,
	/^[^\p{L}“"]{0,3}(?:also read|don[’']t miss|more (?:from|on) this(?: story)?|must read|read (?:also|more|next|on)|recommended|related(?: (?:articles?|content|coverage|news|stories|story))?|see (?:also|more)) ?[:|–—>-].{3,180}$/iu,
	// `READ: Ferry to end`, `Watch live: The ferry’s last day`, `ALSO ON HOLLIN POST: Ferry to end`
	/^[^\p{L}“"]{0,3}(?:(?:ALSO ON [^:.]{2,40}|LISTEN|MORE|READ|SEE|WATCH(?: LIVE| NOW)?)|Read|Watch(?: in full| live| now| this)?) ?[:|] ?(?=[\p{Lu}\d‘'“"]).{3,180}$/u,
	// `>> Ferry to end after 140 years`
	/^(?:>{1,3}|[»►▶→➤]) ?(?=[\p{Lu}\d‘'“"])[^.]{3,180}$/u,
	// `10:14 AM · May 14, 2031`, `1.2K Retweets 3,411 Likes`
	/^\d{1,2}:\d\d ?[AP]M · [\p{L}\d ,·]{6,40}$/u,
	/^[\d.,]{1,9}[KM]? (?:Bookmarks|Likes|Quotes|Replies|Reposts|Retweets|Shares|Views)(?: ?·? ?[\d.,]{1,9}[KM]? [A-Z][a-z]{3,9}(?: [A-Z][a-z]{3,9})?){0,4}$/u,
	// `More in Business: Ann Lee says she is leaving`
	/^[^\p{L}“"]{0,3}(?:MORE|More) (?:FROM|IN|from|in) \p{Lu}[\p{L}’'-]{0,30}(?: (?:&|and|of|the|\p{Lu}[\p{L}’'-]{0,30})){0,3}: ?(?=[\p{Lu}\d‘'“"]).{3,180}$/u,
	// `Sponsored Content by Tidewell`
	/^(?:Partner|Promoted|Sponsored|Paid|PARTNER|PROMOTED|SPONSORED|PAID) (?:[Cc]ontent|[Pp]ost|[Ss]tory|CONTENT|POST|STORY) (?:by|from|BY|FROM) \p{Lu}[^.!?“"]{1,60}$/u,
	// `Shop now: Get 20% off all boots`; `“My best bed ever,” says Ann Lee. Buy now and save $200!`
	/^(?:book|buy|order|shop) (?:now|today)(?::|!| and save\b).{0,160}$/iu,
	/[.!?]["”]? (?:Book|Buy|Order|Shop) (?:now|today)(?:!|(?: (?:and|at|for|to|with) [^.?]{3,60})?!)$/u,
	// `Watch the whole talk below:`
	/^(?:Check out|Hear|Listen to|Read|See|View|Watch) [^.!?:“”"]{2,100} (?:above|below|here)[.:]?$/u,
	/^View this post on \p{Lu}\w{1,20}$/u,
	/^[^\p{L}“"]{0,3}(?:click|tap) here\b.{0,160}$/iu,
	new RegExp(
		`^[^\\p{L}“"]{0,3}(?:follow|join|like) (?:@\\w{1,30}|her|him|me|them|us) (?:at|on) ${network}\\b.{0,120}$`,
		'iu',
	),
	new RegExp(`^Follow(?: \\p{Lu}[\\p{L}.'’-]{0,30}(?: and)?){1,6} [Oo]n ${network}\\b.{0,120}$`, 'u'),
	/^Follow @\w{1,30}(?: or [#@]\w{1,30})?\.?$/,
	// `Contact Ann Lee at lee@news.example`, `Ann Lee can be reached at lee@news.example.`
	/^(?:contact|e-?mail|reach)[: ](?:[^.!?“"@]{1,60} )?[^ @]{1,60}@\S{3,60}(?: .{0,100})?$/i,
	/^[^\p{L}]{0,2}[^.!?“"@]{3,60}(?: \p{Lu}\.[^.!?“"@]{1,30})? (?:can|may) be (?:contacted|reached) (?:at|by|on|via) [^ @]{1,60}@\S{3,60}(?: .{0,100})?$/u,
	/^[^\p{L}“"]{0,3}(?:sign up|subscribe) (?:for|here|now|to (?:get|our|receive|the))\b.{0,160}$/iu,
	/^[^\p{L}“"]{0,3}share this(?: article| post| story)?[^\p{L}]{0,3}$/iu,
	// `Share on Facebook | Tweet | Email`
	/^(?:e-?mail|facebook|pin|print|save|share|tweet|whatsapp)(?: (?:on|this|to|via)\b[^|·•]{0,24})?(?: ?[|·•] ?(?:copy link|e-?mail|facebook|linkedin|pin|print|reddit|save|share|tweet|whatsapp)(?: (?:on|this|to|via)\b[^|·•]{0,24})?){1,6}$/iu,
]

const styleProperty =
	'(?:background|border|bottom|clear|color|display|float|font|height|left|letter-spacing|line-height|list-style|margin|max-height|max-width|min-height|min-width|opacity|overflow|padding|position|right|text-align|text-decoration|text-transform|top|vertical-align|visibility|white-space|width|z-index|-(?:moz|ms|o|webkit)-[a-z]{2,20})'

/** Lines of a style sheet or a script that a page left among its words. */
export const codes = [
	// `.side-box img {`, `@media screen {`, `}`
	/^[.#@][A-Za-z][^{}!?“”]{0,160}\{\.?$/,
	/^\}[.;]?$/,
	// `margin-left: 4px;`
	new RegExp(`^${styleProperty}(?:-[a-z]{2,12}){0,3} ?: ?[^:{}!?“”]{1,100};$`),
	// `.side-box { margin-left: 4px; }`
	new RegExp(`^[.#@]?[A-Za-z][^{}!?“”]{0,120}\\{ ?${styleProperty}(?:-[a-z]{2,12}){0,3} ?:[^{}“”]{1,200}\\}?$`),
	// `var box = document.body;`
	/^(?:\(function ?\(|(?:const|let|var) \w{1,30} ?= ?.{1,200};$)/,
]

/** The label of a kind of story, above its headline: `BREAKING`, `Exclusive`. */
export const kicker =
	/^[^\p{L}\p{N}“"]{0,6}(?:analysis|breaking(?: news)?|comment|developing(?: story)?|editorial|exclusive|explainer|just in|live(?: updates)?|news|obituary|opinion|politics|update(?: \d{1,2})?|urgent|world(?: news)?)[^\p{L}\p{N}“"]{0,6}$/iu
