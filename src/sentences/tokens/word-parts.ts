/**
 * Prefixes that stay with their word when a hyphen follows; all other hyphens stand alone, as in the treebanks
 * (`non-profit` is one token, `harbour-related` three).
 */
export const prefixes: ReadonlySet<string> = new Set(
	`ante anti arch bi bio co counter cross cyber de e ex extra hyper inter intra macro mega meta
	micro mid mini mis multi neo non omni over para peri post pre pro proto pseudo psycho quasi re semi socio sub super
	supra trans tri ultra un uni`.split(/\s+/),
)

/** Endings that stay with their word after a hyphen: `clock-wise`. */
export const suffixes: ReadonlySet<string> = new Set(
	'ability esque ette fest fold gate ins itis less ness offs outs rama wise'.split(' '),
)

/** Whom the Post takes polls with: `Washington Post-ABC News poll`. */
export const pollsters: ReadonlySet<string> = new Set(
	'abc cbs cnn fox ipsos kff nbc reuters schar univision'.split(' '),
)

/** `cannot`, `dont`: words written together that the treebanks take apart, with the length of the first part. */
export const contractions: ReadonlyMap<string, number> = new Map(
	`aint:2 arent:3 cannot:3 cant:2 couldnt:5 didnt:3 doesnt:4 dont:2 dunno:2 gimme:3 gonna:3 gotta:3 hadnt:3 hasnt:3
	havent:4 hes:2 im:1 isnt:2 itll:2 ive:1 lemme:3 lotta:3 outta:3 shes:3 shouldnt:6 thats:4 theres:5 theyll:4
	theyre:4 theyve:4 wanna:3 wasnt:3 werent:4 whats:4 wont:2 wouldnt:5 youd:3 youll:3 youre:3 youve:3`
		.split(/\s+/)
		.map((entry) => {
			const [word = '', length = ''] = entry.split(':')
			return [word, Number(length)] as const
		}),
)

/** Second parts that stand alone after an apostrophe, without it: `she'll`, `the paper's`. */
export const clitics: ReadonlySet<string> = new Set('d ll m re s ve'.split(' '))

/** `'em`, `'til`: words that begin with an apostrophe. */
export const clipped: ReadonlySet<string> = new Set('bout cause cuz em n nuff round scuse til till tis twas'.split(' '))

/** Units and times of day that are written right after a number and stand alone: `5pm`, `12km`, `$3bn`. */
export const unitsAfterNumber: ReadonlySet<string> = new Set(
	`a.m am b bn btc cc cl cm cwt db dpi ft g gb gbps ghz gw gwh ha hh hp hr hrs hz in k kb kbps kcal kg khz km kmh
	kph kw kwh l lb lbs m mb mbps mcg mg mhz mi mins min ml mm mn mph ms mw mwh nm oz p.m pc percent pm ppm psi px rpm
	sec secs sq sqft t tb tn trn x yd yds yr yrs º ºc ºf`.split(/\s+/),
)

/** Last parts of addresses and file names that are written in running text: `Amazon.com`, `report.pdf`. */
export const domainEndings =
	'ac ai app biz blog co com dev doc docx edu exe gif gov htm html info int io jpeg jpg js json mil mp3 mp4 net news org pdf php png ppt pptx py tv txt uk xls xlsx xml zip'.split(
		' ',
	)
