const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Last words of the names of events: sports, elections, wars, meetings, days, awards. Lower case. */
export const eventWords = words(`
	anniversary attack attacks award awards battle bowl carnival census ceremony championship championships classic clash
	conference conflict congress convention crisis cup day derby disaster election elections eve exhibition expo fair feast
	festival final finals forum games gp grammy holiday holocaust incident intifada invasion league marathon masters medal
	month movement offensive olympiad olympics open operation oscar oscars pandemic paralympics parade playoffs primary prix
	prize protests race referendum revolt revolution riots round season series show spring stakes summit super symposium test
	tour tournament trial trophy uprising war wars week weekend`)

/** Diseases and their strains, of which news tells as of events. Lower case. */
export const outbreaks = words(
	'coronavirus covid covid-19 ebola h1n1 h5n1 influenza mers mpox omicron sars sars-cov-2 zika',
)

/** Last words of the names of laws, treaties and papers. Lower case. */
export const documentWords = words(`
	accord accords act agenda agreement amendment article bible bill charter code constitution convention covenant
	declaration decree deal directive doctrine gazette index initiative koran law manifesto memorandum order pact plan
	policy program programme protocol quran qur'an regulation report resolution review rule statute strategy survey treaty`)

/** Last words of the names of goods. Lower case. */
export const productWords = words(`
	android beer bitcoin camera car cola console edition engine ethereum jet laptop max missile model phone pill plus pro
	rifle rocket satellite smartphone suv system tablet truck vaccine watch whisky wine`)

/** Words and abbreviations that make a name a company's wherever they stand. Lower case, without stops. */
export const companyMarks = words(
	'ag airlines airways asa bhd co corp corporation gmbh inc incorporated kk limited llc llp ltd motors nv oyj plc pte pty sarl spa',
)

/** Names of languages that are no nationality's adjective, or mostly the language. Lower case. */
export const languages = words(
	'arabic bengali cantonese esperanto farsi gaelic hebrew hindi kannada latin malayalam mandarin marathi nahuatl pashto quechua sanskrit sinhala swahili tagalog tamil telugu urdu yiddish',
)

/** Networks and sites on which people post: companies, whatever is done there. Lower case. */
export const socialMedia = words(
	'facebook instagram linkedin myspace pinterest reddit snapchat telegram tiktok tumblr twitter wechat weibo whatsapp wikipedia youtube',
)
