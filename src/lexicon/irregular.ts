/** Past tenses and participles that don't end in -ed: form → [lemma, tag]. `VBD/VBN` forms serve as both. */
const rows = `
arose VBD arise|arisen VBN arise|awoke VBD awake|ate VBD eat|eaten VBN eat|beat VBD/VBN beat|beaten VBN beat|became VBD become|become VBN become|began VBD begin|begun VBN begin
bent VBD/VBN bend|bit VBD bite|bitten VBN bite|bled VBD/VBN bleed|blew VBD blow|blown VBN blow|bore VBD bear|born VBN bear|borne VBN bear|bought VBD/VBN buy|bound VBD/VBN bind
bred VBD/VBN breed|broke VBD break|broken VBN break|brought VBD/VBN bring|built VBD/VBN build|burnt VBD/VBN burn|came VBD come|caught VBD/VBN catch|chose VBD choose|chosen VBN choose
clung VBD/VBN cling|crept VBD/VBN creep|dealt VBD/VBN deal|dwelt VBD/VBN dwell|did VBD do|done VBN do|drank VBD drink|drawn VBN draw|drew VBD draw|driven VBN drive|drove VBD drive|drunk VBN drink|dug VBD/VBN dig
fallen VBN fall|fed VBD/VBN feed|fell VBD fall|felt VBD/VBN feel|fled VBD/VBN flee|flew VBD fly|flown VBN fly|flung VBD/VBN fling|forbade VBD forbid|forbidden VBN forbid|forgave VBD forgive|forgot VBD forget|forgotten VBN forget
fought VBD/VBN fight|found VBD/VBN find|froze VBD freeze|frozen VBN freeze|gave VBD give|given VBN give|gone VBN go|got VBD/VBN get|gotten VBN get|grew VBD grow|grown VBN grow|had VBD/VBN have|heard VBD/VBN hear|held VBD/VBN hold
hid VBD hide|hidden VBN hide|hung VBD/VBN hang|kept VBD/VBN keep|knelt VBD/VBN kneel|knew VBD know|known VBN know|laid VBD/VBN lay|lain VBN lie|led VBD/VBN lead|left VBD/VBN leave|lent VBD/VBN lend|lit VBD/VBN light|lost VBD/VBN lose
made VBD/VBN make|meant VBD/VBN mean|met VBD/VBN meet|paid VBD/VBN pay|ran VBD run|rang VBD ring|risen VBN rise|rode VBD ride|ridden VBN ride|rose VBD rise|said VBD/VBN say|sang VBD sing|sank VBD sink|sat VBD/VBN sit|saw VBD see|seen VBN see
sent VBD/VBN send|shaken VBN shake|shook VBD shake|shone VBD/VBN shine|shot VBD/VBN shoot|showed VBD show|shown VBN show|shrank VBD shrink|shrunk VBN shrink|slain VBN slay|slept VBD/VBN sleep|slid VBD/VBN slide|sold VBD/VBN sell|sought VBD/VBN seek
spent VBD/VBN spend|spoke VBD speak|spoken VBN speak|sprang VBD spring|sprung VBN spring|spun VBD/VBN spin|stole VBD steal|stolen VBN steal|stood VBD/VBN stand|strove VBD strive|struck VBD/VBN strike|stuck VBD/VBN stick|stung VBD/VBN sting|sung VBN sing|sunk VBN sink
swam VBD swim|swept VBD/VBN sweep|swore VBD swear|sworn VBN swear|swung VBD/VBN swing|taken VBN take|taught VBD/VBN teach|thought VBD/VBN think|threw VBD throw|thrown VBN throw|told VBD/VBN tell|took VBD take|tore VBD tear|torn VBN tear
understood VBD/VBN understand|undertook VBD undertake|undertaken VBN undertake|underwent VBD undergo|undergone VBN undergo|was VBD be|went VBD go|were VBD be|been VBN be|wed VBD/VBN wed|wept VBD/VBN weep|withdrew VBD withdraw|withdrawn VBN withdraw|woke VBD wake|won VBD/VBN win|wore VBD wear|worn VBN wear|wound VBD/VBN wind|wove VBD weave|wrote VBD write|written VBN write
overcame VBD overcome|oversaw VBD oversee|overseen VBN oversee|overthrew VBD overthrow|overthrown VBN overthrow|rebuilt VBD/VBN rebuild|withheld VBD/VBN withhold|withstood VBD/VBN withstand|upheld VBD/VBN uphold|sped VBD/VBN speed|pled VBD/VBN plead|strode VBD stride|shed VBD/VBN shed
cut VBD/VBN cut|hit VBD/VBN hit|put VBD/VBN put|set VBD/VBN set|shut VBD/VBN shut|let VBD/VBN let|quit VBD/VBN quit|cost VBD/VBN cost|hurt VBD/VBN hurt|spread VBD/VBN spread|split VBD/VBN split|bid VBD/VBN bid|cast VBD/VBN cast|broadcast VBD/VBN broadcast|forecast VBD/VBN forecast|burst VBD/VBN burst|read VBD/VBN read|rid VBD/VBN rid|upset VBD/VBN upset|thrust VBD/VBN thrust|bet VBD/VBN bet`

export interface PastForm {
	readonly lemma: string
	readonly past: boolean
	readonly participle: boolean
}

export const irregularPasts: ReadonlyMap<string, PastForm> = new Map(
	rows
		.trim()
		.split(/[|\n]/)
		.map((row) => {
			const [form = '', tags = '', lemma = ''] = row.split(' ')
			return [form, {lemma, past: tags.includes('VBD'), participle: tags.includes('VBN')}] as const
		}),
)
