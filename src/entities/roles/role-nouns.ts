/** Nouns for people by post, profession or part in the story: what can stand before a name or for it. Lower case, singular. */
const neutral = `abbot academic accountant activist adjutant administrator admiral adviser advisor advocate agent aide ally ambassador
	analyst anchor apprentice arbiter archbishop architect artist assemblyman assemblymember assistant associate astronaut astronomer athlete attendant
	attorney auditor author backer baker banker bishop blogger boss boxer broadcaster broker builder bureaucrat buyer bystander campaigner
	candidate captain cardinal caretaker carpenter cashier catcher celebrity ceo cfo chair chairperson champion chancellor chaplain chef chemist chief
	choreographer citizen clergyman cleric clerk climatologist coach co-chair co-chairman co-founder cofounder colleague collector colonel columnist comedian commander commandant
	commentator commissioner composer comptroller comrade conductor congressman conservationist constable consul consultant contender contractor contributor
	controller convict coordinator coroner correspondent councillor councilman councilmember councilor counsel counsellor counselor criminologist
	critic curator customer cyclist dean defendant defender delegate democrat demonstrator dentist deputy designer detainee detective developer diplomat
	director dissident doctor driver drummer ecologist economist editor educator electrician emir emperor employee engineer entrepreneur envoy epidemiologist
	executive expert explorer ex-president farmer fighter financier firefighter fisherman foreman founder freelancer friend fugitive funder gardener general geologist
	goalkeeper governor graduate guard guest guitarist gunman head headteacher heir helper historian homeowner host hostage hunter immigrant
	imam incumbent inmate inspector instructor insider intern interpreter interviewer inventor investigator investor jockey journalist judge jurist
	justice juror keeper lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist lord magistrate maintainer major
	manager marshal mathematician mayor mechanic mediator medic member meteorologist midfielder midwife migrant minister moderator monk motorist
	musician nationalist negotiator neighbor neighbour neurologist neuroscientist nominee novelist nurse nutritionist observer officer official ombudsman
	operator opponent organiser organizer owner painter paramedic parliamentarian participant partner passenger pastor pathologist patient patrolman pediatrician
	performer pharmacist philanthropist philosopher photographer physician physicist pianist pilot pioneer player playwright plumber poet policeman politician
	pollster pope porter postdoc practitioner preacher predecessor premier presenter president president-elect priest principal prisoner producer professor
	programmer promoter prosecutor protester protestor psychiatrist psychologist publicist publisher pundit pupil rabbi racer radiologist ranger rapper
	reader rebel receptionist recipient recruiter rector referee refugee registrar regulator reporter representative republican rescuer researcher resident
	respondent retailer retiree rival runner sailor scholar scientist screenwriter sculptor secretary secretary-general senator sergeant servant sheikh
	sheriff shopkeeper singer skipper socialist sociologist soldier solicitor songwriter speaker specialist spokesperson sponsor star statesman statistician
	strategist striker student successor superintendent supervisor supporter surgeon surveyor survivor suspect teacher technician teenager tenant therapist tourist trader
	trainee trainer translator traveler traveller treasurer trustee tutor tycoon undersecretary vendor veteran veterinarian vicar vice-president victim villager
	violinist viscount visitor volunteer voter warden whistleblower winemaker winner witness worker writer youngster zoologist billionaire millionaire teammate
	quarterback pitcher winger outfielder seed swimmer skier golfer sprinter wrestler person ex-chief vice-chairman vice-chair speaker-elect mayor-elect governor-elect
	attorney-general  commander-in-chief  czar editor-in-chief gp hairdresser hacker headmaster headmistress herder  insurgent intern lecturer 
	lifeguard miner model mp  operator postmaster potter  rancher ringleader seamstress shepherd stockbroker substitute supremo surfer swimmer tailor  tsar
	umpire understudy user usher waiter weaver welder whip amir appointee attacker barrister bomber
	challenger claimant coauthor co-anchor co-author co-driver co-host co-star comic committeeman committeewoman compatriot competitor confidant convener convenor counterpart
	capitalist defector dictator donor emissary endorser entertainer evangelist filmmaker finalist firebrand frontman frontrunner front-runner functionary fundraiser
	homemaker icon industrialist internist legend loser loyalist magnate matriarch medalist medallist mogul neurosurgeon newcomer oligarch oppositionist operative
	patriarch patron poetess prophet rapist rapporteur ruler seer shooter showman skater smuggler speechwriter staffer stalwart sultan superdelegate superstar surrogate
	tactician technocrat technologist`
const male = `actor alderman anchorman assemblyman baron boy boyfriend brother businessman cameraman chairman congressman councilman count craftsman dad duke
	father fiance fiancé fisherman foreman gentleman grandfather grandson guy husband king man nephew policeman prince salesman serviceman son
	sportsman spokesman statesman stepfather tribesman uncle widower`
const female = `actress anchorwoman aunt baroness businesswoman chairwoman congresswoman councilwoman countess daughter duchess fiancee fiancée girl
	girlfriend grandmother granddaughter housewife lady mother mom mum nun niece policewoman princess queen sister spokeswoman sportswoman
	stepmother stewardess waitress widow wife woman`

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Gender that a role noun tells: `spokeswoman` is female; null where it tells none. */
export const roleNouns: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
	...split(neutral).map((word) => [word, null] as const),
	...split(male).map((word) => [word, 'male'] as const),
	...split(female).map((word) => [word, 'female'] as const),
])

/** Short titles before a name, lower case, without stop: `Sen. Smith`, `Det Supt Lee`. */
export const ranks: ReadonlySet<string> = new Set(
	split(`adm ald asst atty brig capt cllr cmdr cmsr col comdr commr const cpl cpt det dir fr gen gov insp lt lt-col maj msgr pc pfc pm prof pte pvt rep
		reps sec sen sens sgt spc ssgt supt`),
)

/** People described, not posts: `the victim`, `a Kyiv resident`. */
export const descriptions: ReadonlySet<string> = new Set(
	split(`boy bystander citizen friend fugitive gentleman girl guest guy hero heroine host hostage immigrant incumbent inmate lady man motorist
		native neighbor neighbour newcomer opponent participant partner passenger patient person pupil resident rival sufferer survivor suspect teen teenager
		toddler tourist traveler traveller victim villager visitor winner witness woman youngster youth`),
)

/** Kin and bonds: they describe somebody by another person and are no posts. */
export const kinNouns: ReadonlySet<string> = new Set(
	split(`aunt boyfriend brother child cousin dad daughter fiance fiancé fiancee fiancée father friend girlfriend granddaughter grandfather
		grandmother grandson husband mom mother mum nephew niece partner sister son stepfather stepmother uncle widow widower wife`),
)

/** Nouns for bodies that act: `the ministry`, `the company`. Lower case, singular. */
export const bodyNouns: ReadonlySet<string> = new Set(
	split(`academy administration agency airline alliance army assembly association authority bank board broadcaster bureau cabinet campaign
		carmaker carrier center centre chain charity church city club coalition college commission committee company congress consortium corporation
		council country court department district division firm force foundation fund government group guild hospital house institute institution
		junta league legislature magazine maker manufacturer ministry movement museum nation navy network newspaper office operator organisation organization
		paper parliament party police producer publisher regime regulator retailer school senate service startup state station store studio supplier team
		town tribunal union university utility watchdog website`),
)
