/** Past and present forms of verbs of speech: after a closing quotation mark they continue the sentence. */
export const speechVerbs: ReadonlySet<string> = new Set(
	`added adds admitted admits agreed announced answered argued asked asks asserted began begged bellowed boasted called
	claimed claims commented complained concluded confessed continued cried cries declared demanded denied exclaimed
	explained explains gasped growled grumbled hissed insisted insists interrupted joked laughed mumbled murmured
	muttered noted notes observed ordered pleaded posted promised protested quipped recalled recalls remarked
	remembered repeated replied replies reported responded returned roared said says screamed shouted shouts shrieked
	sighed snapped sobbed spoke squealed stammered stated stressed suggested teased tells testified thinks thought
	told tweeted urged wailed warned warns went whispered wondered wonders wrote writes yelled yells`.split(/\s+/),
)
