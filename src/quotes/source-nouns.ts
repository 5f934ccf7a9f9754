const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns for texts that say something: `the report says`. */
export const documentNouns =
	split(`advertisement advisory affidavit agenda agreement analysis article assessment audit ballot bill blog book brief
	brochure bulletin caption census chart charter column complaint constitution contract data database datum
	decision declaration directive dispatch document editorial email essay estimate figure filing finding flyer
	footage forecast guidance guideline handbook headline index indictment invitation law lawsuit leaflet letter
	magazine manifesto manual memo message minutes motion newspaper note notice opinion order ordinance page
	pamphlet paper petition placard plaque poll post posting proclamation proposal prospectus publication
	questionnaire readout record regulation release report resolution review roadmap ruling script sign source
	statement statistic story study subpoena summary survey testimony text transcript treaty tweet verdict video
	warrant website writ`)

/** Those among them that bear the name of whoever made them: `the Acme report`; `the Acme lawsuit` is another's. */
export const authoredNouns =
	split(`analysis assessment audit briefing bulletin census dispatch editorial estimate forecast memo note paper poll release report review
	statement statistic study summary survey`)

/** Nouns for people who speak as many. Plural forms of roles count anyway. */
export const groupNouns =
	split(`analysts authorities critics crowd everybody everyone experts families investigators many most observers officials opponents
	others people police prosecutors protesters researchers residents scientists some sources supporters those troops villagers witnesses`)

/** Nouns for bodies that speak as one: `the county council`. */
export const bodyNouns =
	split(`academy administration agency airline army assembly association authority bank board brigade broadcaster bureau cabinet campaign charity
	chamber church club college commission committee company congress consortium consulate cooperative corporation council court department
	directorate embassy federation firm force foundation government hospital inspectorate institute institution kremlin legislature league
	manufacturer military ministry museum navy newsroom ngo office operator organisation organization panel parliament party pentagon publisher
	regulator retailer school secretariat senate service station supplier tribunal trust union university utility watchdog`)

/** Words that hide the teller. */
export const anonymousWords = split('anonymity anonymous unidentified unnamed')

/** Days, months and other times, which tell nothing: `the minister on Friday said`. */
export const timeNouns =
	split(`monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april june july
	august september october november december week month year earlier later`)
