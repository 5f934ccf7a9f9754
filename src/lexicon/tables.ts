// Made by: npm run lexicon

/** The classes of each list; the place of a class among all is its number in the tables. */
export const classLists: Readonly<Record<string, string>> = {
	adjectives: `
`,
	adverbs: `
`,
	nouns: `
authored-document description-noun document-noun female-noun gathering-noun male-noun organization-noun
person-noun speech-event study-noun title-noun tribunal-noun turn-label
`,
	verbs: `
act-accuse act-admit act-ask act-believe act-decline act-deny act-estimate act-intend act-order act-other
act-promise act-say act-show act-threaten act-warn act-write addressee-object evaluating infinitive-content
inverting reporting reportive-passive source-naming topic-object
`,
	words: `
anonymity-word determiner elision impersonal-pronoun interposed-time plural-source setting-preposition
speech-form subject-pronoun
`,
}

/** The words of each list, `lemma:classes`: two characters a class, its number to the base of 36; _ for a space. */
export const tables: Readonly<Record<string, string>> = {
	adjectives: `
`,
	adverbs: `
`,
	nouns: `
abbot:07 academic:07 academy:06 accountant:07 activist:070a actor:05070a actress:03070a address:08 adjutant:07 adm:0a administration:06 administrator:07 admiral:070a advertisement:02 adviser:070a advisor:070a advisory:02 advocate:07 affidavit:02 agency:06 agenda:02 agent:070a agreement:02 aide:070a airline:06 alderman:0507 ally:07 ambassador:070a amir:07 analysis:000209 analyst:070a anchor:070c anchorman:0507 anchorwoman:0307 answer:0c appearance:04 appointee:07 apprentice:07 arbiter:07 archbishop:070a architect:07 army:06 article:02 artist:070a assembly:06 assemblyman:05070a assemblymember:07 assemblywoman:0a assessment:000209 assistant:07 associate:07 association:06 astronaut:07 astronomer:07 athlete:07 attacker:07 attendant:07 attorney:070a attorney-general:07 audit:000209 auditor:07 aunt:0307 author:070a authority:06
backer:07 baker:07 ballerina:0307 ballot:02 bank:06 banker:070a barber:07 baron:0507 baroness:0307 barrister:07 bartender:07 batsman:07 beauty:01 biathlete:07 biker:07 bill:02 billionaire:07 bishop:070a blacksmith:07 blog:0208 blogger:07 blonde:01 board:060b bodyguard:07 bomber:07 bombshell:01 book:02 bookmaker:07 bookseller:07 boss:070a bowler:07 boxer:07 boy:010507 boyfriend:0507 bride:010307 brief:02 briefing:0008 brig:0a brigade:06 brigadier:0a broadcast:08 broadcaster:0607 brochure:02 broker:07 brother:0507 brunette:01 builder:07 bulletin:0002 bully:01 bureau:06 bureaucrat:07 businessman:0507 businesswoman:0307 butcher:07 buyer:07 bystander:0107
cabinet:06 call:04 caller:0c cameraman:0507 campaign:06 campaigner:07 candidate:07 capitalist:07 capt:0a captain:070a caption:02 cardinal:07 caretaker:07 carpenter:07 cashier:07 catcher:07 celebrity:07 census:0002 ceo:07 cfo:07 chair:070a0c chairman:05070a0c chairperson:070a chairwoman:03070a0c challenger:07 chamber:06 champion:07 chancellor:070a chaplain:07 charity:06 chart:02 charter:02 chauffeur:07 chef:07 chemist:07 chief:070a choreographer:07 church:06 citizen:01070a claimant:07 clergyman:07 cleric:07 clerk:07 climatologist:07 club:06 co-anchor:07 co-author:07 co-chair:07 co-chairman:07 co-driver:07 co-founder:070a co-host:07 co-star:07 coach:070a coauthor:07 cofounder:07 col:0a colleague:07 collector:07 college:06 colonel:070a column:0208 columnist:070a comdr:0a comedian:07 comic:07 commandant:070a commander:070a commander-in-chief:07 commentator:07 commission:060b commissioner:070a committee:060b committeeman:07 committeewoman:07 company:06 compatriot:07 competitor:07 complaint:02 composer:07 comptroller:070a comrade:070a conductor:07 conference:080b confidant:07 congress:06 congressman:05070a congresswoman:03070a conservationist:07 consortium:06 constable:070a constitution:02 consul:070a consulate:06 consultant:07 contender:07 contract:02 contractor:07 contributor:07 controller:070a convener:07 convenor:07 convict:07 cooperative:06 coordinator:07 cop:07 cornerback:070a coroner:07 corporal:0a corporation:06 correspondent:070a council:060b councillor:070a councilman:05070a councilmember:070a councilor:070a councilwoman:03070a counsel:070a0c counsellor:07 counselor:070a count:0507 counterpart:07 countess:0307 court:060b cpl:0a craftsman:0507 cricketer:07 criminologist:07 critic:070a crooner:07 croupier:07 culprit:01 curator:07 customer:07 cyclist:07 czar:07
dad:0507 dancer:07 daredevil:01 data:02 database:02 datum:02 daughter:0307 dean:070a debate:04 decathlete:07 decision:02 declaration:02 defector:07 defendant:07 defender:070a defenseman:0a delegate:070a democrat:07 demonstrator:07 dentist:07 department:06 deputy:070a designer:070a despot:01 detainee:07 detective:070a developer:07 devotee:01 dictator:070a diplomat:070a directive:02 director:070a directorate:06 dispatch:0002 dissident:07 diva:010307 diver:07 dj:07 doctor:070a document:02 donor:07 driver:07 drummer:07 duchess:0307 duke:0507
e-mail:08 ecologist:07 economist:070a editor:070a editor-in-chief:07 editorial:000208 educator:07 electrician:07 email:0208 embassy:06 emir:07 emissary:07 emperor:07 employee:07 endorser:07 engineer:07 entertainer:07 entrepreneur:07 envoy:070a epidemiologist:07 essay:0208 estimate:0002 evangelist:07 ex-chief:07 ex-president:070a executive:070a expert:07 explorer:07
farmer:07 father:0507 federation:06 felon:01 fencer:07 fiance:0507 fiancee:0307 fiancé:0507 fiancée:0307 fighter:07 figure:02 filing:02 filmmaker:070a finalist:07 financier:07 finding:02 firebrand:07 firefighter:07 firm:06 first_lady:0307 fisherman:0507 flyer:02 footage:02 footballer:07 force:06 forecast:0002 foreman:0507 forward:0a foundation:06 founder:070a freelancer:07 friend:0107 front-runner:07 frontman:07 frontrunner:07 fugitive:0107 fullback:070a functionary:07 funder:07 fundraiser:07
gambler:07 gangster:07 gardener:07 gen:0a general:070a genius:01 gentleman:010507 geologist:07 girl:010307 girlfriend:0307 goalie:0a goalkeeper:070a goalscorer:07 golfer:07 gov:0a government:06 governor:070a governor-elect:07 gp:07 graduate:07 granddaughter:0307 grandfather:0507 grandmaster:07 grandmother:0307 grandson:0507 groom:010507 guard:070a guest:0107 guidance:02 guideline:02 guitarist:070a gunman:07 guy:010507 gymnast:07
hacker:07 hairdresser:07 handbook:02 head:070a headline:02 headmaster:07 headmistress:07 headteacher:07 hearing:040b heir:07 heiress:0307 helper:07 herder:07 hero:01 heroine:01 hiker:07 historian:070a hitmaker:0107 homemaker:07 homeowner:07 hospital:06 host:01070c hostage:0107 hostess:0307 hotelier:07 housewife:0307 hunk:01 hunter:07 hurdler:07 husband:0507
icon:07 illustrator:07 imam:07 immigrant:0107 incumbent:0107 index:02 indictment:02 industrialist:07 infielder:07 influencer:07 inmate:0107 inquest:0b inquiry:0b insider:07 inspector:070a inspectorate:06 institute:06 institution:06 instructor:07 insurgent:07 intern:07 internist:07 interpreter:07 interview:08 interviewer:070c inventor:07 investigator:07 investor:070a invitation:02
jeweler:07 jeweller:07 jockey:07 journalist:070a judge:070a0c judoka:07 jurist:07 juror:07 jury:0b justice:070a
keeper:07 kidnapper:01 killer:01 king:0507 kremlin:06
lad:010507 lady:010307 landlady:0307 landlord:07 lass:010307 laureate:07 law:02 lawmaker:07 lawsuit:02 lawyer:070a leader:070a leaflet:02 league:06 lecturer:07 legend:070a legislator:070a legislature:06 letter:0208 librarian:07 lieutenant:070a lifeguard:07 linebacker:07 lineman:07 linguist:07 lobbyist:07 loner:01 lord:07 loser:07 loyalist:07 lt:0a
magazine:02 magistrate:070a magnate:07 maintainer:07 maj:0a major:070a man:010507 manager:070a manifesto:02 manual:02 manufacturer:06 marksman:07 marshal:07 mastermind:01 mathematician:07 matriarch:07 maverick:01 mayor:070a mayor-elect:07 mec:07 mechanic:07 medalist:07 medallist:07 mediator:07 medic:07 meeting:040b member:070a memo:000208 mercenary:07 message:02 meteorologist:07 midfielder:070a midwife:07 migrant:07 militant:07 military:06 millionaire:07 miner:07 minister:070a ministry:06 minutes:02 missionary:07 mla:07 mobster:01 model:07 moderator:070c mogul:07 mom:0307 monk:07 monsignor:0a mother:0307 motion:02 motorist:0107 mountaineer:07 mp:07 mum:0307 murderer:01 museum:06 musician:070a
nanny:07 narrator:0c nationalist:07 native:01 navy:06 negotiator:070a neighbor:0107 neighbour:0107 nephew:0507 neurologist:07 neuroscientist:07 neurosurgeon:07 newcomer:0107 newspaper:02 newsroom:06 ngo:06 niece:0307 nominee:07 note:0002 notice:02 novelist:070a nun:0307 nurse:07 nutritionist:07
observer:07 offender:01 office:06 officer:070a official:070a oligarch:07 olympian:07 ombudsman:07 op-ed:08 operative:070a operator:0607 opinion:02 opponent:0107 oppositionist:07 orator:07 order:02 ordinance:02 organisation:06 organiser:07 organization:06 organizer:070a outfielder:07 outsider:01 owner:070a
page:02 painter:070a pamphlet:02 panel:060b paper:000209 paralympian:07 paramedic:07 parliament:06 parliamentarian:07 participant:0107 partner:01070a party:06 passenger:0107 pastor:070a pathologist:07 patient:0107 patriarch:07 patrolman:07 patron:07 pediatrician:07 pensioner:0107 pentagon:06 performer:07 perpetrator:01 person:0107 petition:02 pharmacist:07 philanthropist:07 philosopher:07 photographer:070a physician:07 physicist:070a pianist:07 pilot:070a pioneer:07 pitcher:070a placard:02 plaintiff:07 plaque:02 playboy:010507 player:070a playwright:070a plumber:07 podcast:08 podcaster:07 poet:070a poetess:07 policeman:0507 policewoman:0307 politician:070a poll:0002 pollster:07 pope:07 porter:07 post:0208 postdoc:07 posting:0208 postmaster:07 potter:07 practitioner:07 preacher:07 predecessor:0107 premier:070a presenter:070a0c president:070a president-elect:070a priest:07 prime-minister:0a prince:0507 princess:0307 principal:070a prisoner:07 proclamation:02 prodigy:01 producer:070a professor:07 programmer:07 promoter:07 prophet:07 proposal:02 proprietor:07 prosecutor:070a prospectus:02 protester:07 protestor:07 provost:070a psychiatrist:07 psychologist:070a publication:02 publicist:07 publisher:0607 pundit:07 pupil:0107 puppeteer:07 pvt:0a
quarterback:070a queen:0307 question:0c questionnaire:02
rabbi:07 racer:07 radiologist:07 rally:04 rancher:07 ranger:07 rapist:07 rapper:07 rapporteur:07 reader:07 readout:02 rebel:07 receptionist:07 recipient:07 record:02 recruiter:07 rector:07 referee:070a reformer:07 refugee:07 registrar:07 regulation:02 regulator:06 release:0002 rep:0a report:000209 reporter:070a0c representative:070a republican:07 rescuer:07 researcher:070a resident:0107 resolution:02 respondent:07 restaurateur:07 retailer:0607 retiree:07 review:000209 ringleader:07 rival:0107 roadmap:02 robber:01 roofer:07 rookie:01 rower:07 ruler:07 ruling:02 runner:07
sailor:070a salesman:0507 scholar:07 school:06 schoolboy:010507 schoolgirl:010307 schoolteacher:07 scientist:070a screenwriter:07 script:02 sculptor:07 seaman:07 seamstress:07 secretariat:06 secretary:070a secretary-general:070a seed:07 seer:07 sen:0a senate:06 senator:070a sergeant:070a servant:07 service:06 serviceman:0507 session:04 sgt:0a sheikh:07 shepherd:07 sheriff:070a shooter:07 shopkeeper:07 shortstop:070a showman:07 sign:02 singer:070a sister:0307 skater:07 skier:07 skipper:070a slugger:07 smuggler:07 sniper:07 snowboarder:07 socialist:07 socialite:0107 sociologist:07 soldier:07 solicitor:070a son:0507 songwriter:07 soprano:07 source:02 speaker:070a0c speaker-elect:07 specialist:07 speech:08 speechwriter:07 spokesman:05070a spokesperson:070a spokeswoman:03070a sponsor:07 sportsman:0507 sportswoman:0307 sprinter:07 spy:07 staffer:07 stalker:01 stalwart:07 star:070a starlet:010307 statement:000208 statesman:0507 station:06 statistic:0002 statistician:07 stepdaughter:0307 stepfather:0507 stepmother:0307 stepson:0507 stewardess:0307 stockbroker:07 story:02 strategist:070a striker:070a student:07 study:000209 stuntman:07 subpoena:02 substitute:07 successor:0107 sufferer:01 sultan:070a summary:0002 superdelegate:07 superintendent:070a superstar:07 supervisor:07 supplier:06 supporter:07 supremo:07 surfer:07 surgeon:070a surrogate:07 survey:0002 surveyor:07 survivor:0107 suspect:0107 swimmer:07
tactician:07 tailor:07 talk:04 teacher:070a teammate:070a technician:070a technocrat:07 technologist:07 teen:01 teenager:0107 tenant:07 testimony:0204 text:02 therapist:07 thief:01 toddler:01 tourist:0107 trader:07 trafficker:07 trainee:07 trainer:07 transcript:02 translator:07 traveler:0107 traveller:0107 treasurer:070a treaty:02 triathlete:07 tribesman:0507 tribunal:060b trucker:07 trust:06 trustee:07 tsar:070a tutor:07 tweet:0208 tycoon:07 tyrant:01
umpire:07 uncle:0507 underdog:01 undersecretary:070a understudy:07 union:06 university:06 user:07 usher:07 utility:06
vendor:07 verdict:02 veteran:07 veterinarian:07 vicar:07 vice-chair:07 vice-chairman:07 vice-president:070a victim:01070a video:02 villager:0107 violinist:07 virtuoso:01 viscount:07 visitor:0107 vlogger:07 volunteer:07 voter:07
waiter:07 waitress:0307 warden:070a warrant:02 watchdog:06 weaver:07 website:02 welder:07 whip:07 whistleblower:070a widow:0307 widower:0507 wife:0307 winemaker:07 wing:0a winger:070a winner:0107 witness:01070c woman:010307 worker:07 wrestler:07 writ:02 writer:070a
youngster:0107 youth:01 youtuber:07
zookeeper:07 zoologist:07
`,
	verbs: `
accept:0e0x10 accuse:0d0x0y10 acknowledge:0e0x10 add:0o0w0x admit:0e0v0x10 advise:0l0t0v0x advocate:0l0v0x10 affirm:0o0x agree:0e0v0x aim:0k0v0x alert:0r0t0x allege:0d0x0y10 announce:0o0w0x10 answer:0o0x anticipate:0j0x apologise:0e0x apologize:0e0x appeal:0f0v0x argue:0o0w0x10 ask:0f0t0v0w0x assert:0o0x10 assume:0g0x0y assure:0n0t0x attest:0o0x
beg:0f0v0x believe:0g0x0y bemoan:0o0x beseech:0f0v0x bet:0j0x bid:0l0v0x blame:0d0x10 blog:0s0x blurt_out:0o0x boast:0o0x brag:0o0x
calculate:0j0x call:0o0u0x10 call_for:0l0x call_on:0l0v0x caution:0r0v0x chant:0o0x characterise:0o0x characterize:0o0x charge:0d0x0y cite:0o0x10 claim:0m0v0x0y10 clarify:0o0x command:0l0v0x comment:0o0x commit:0n0v0x complain:0o0x concede:0o0x conclude:0o0w0x concur:0e0x condemn:0d0x10 confess:0e0x confirm:0e0x10 consider:0g0u0x contend:0o0x continue:0o0w0x counsel:0l0v0x counter:0o0x criticise:0d0x10 criticize:0d0x10 crow:0o0x cry:0o0x
decide:0k0v0x declare:0o0w0x10 decline:0h0v0x decree:0m0x decry:10 deem:0y demand:0l0v0x10 demonstrate:0p0x denounce:0d0x10 deny:0i0v0x10 describe:0o0u0x10 detail:0o0x10 determine:0j0x direct:0l0v0x disavow:0i0x disclose:0o0x10 discover:0p0x dismiss:0i0u0x dispute:0i0x10 document:0s0x doubt:0g0x drawl:0o0x dub:10
elaborate:0o0x email:0s0x emphasise:0o0x10 emphasize:0o0x10 encourage:0l0v0x estimate:0j0x10 exclaim:0o0x exhort:0l0v0x expect:0g0u0v0x0y explain:0o0w0x10 express:0o0x10
fault:0d0x fear:0g0x0y feel:0g0x figure:0g0x find:0p0x forecast:0j0x10 foresee:0j0x forewarn:0r0x fume:0o0x
gasp:0o0x go:0o0x guarantee:0n0x guess:0j0x gush:0o0x
hail:0u hear:0m0x highlight:0o0x10 hint:0o0x10 hold:0g0x hope:0g0v0x
identify:0z imagine:0g0x implore:0f0v0x imply:0o0x indicate:0p0x inform:0o0t0x inquire:0f0x insist:0o0w0x instruct:0l0t0v0x intend:0k0v0x interject:0o0x invite:0l0v0x
joke:0o0x
know:0g0x0y
label:0u10 lament:0o0x lash_out:0d0x learn:0p0x lobby:0l0v0x
maintain:0o0x marvel:0o0x mention:0o0x mumble:0o0x murmur:0o0x muse:0o0x mutter:0o0x
name:0z note:0o0w0x10 notify:0t
observe:0o0w0x offer:0n0v0x opine:0o0x order:0l0t0v0x outline:0o0x10 own_up:0e0x
pen:0s0x phrase:0o0x plan:0k0v0x plead:0f0v0x pledge:0n0v0x10 point_out:0o0x portray:0u posit:0o0x post:0o0x praise:0u preach:0o0x predict:0j0x10 press:0l0v0x presume:0y pretend:0m0x print:0s0x proclaim:0o0x10 project:0j0x10 promise:0n0v0x10 pronounce:0o0x propose:0l0v0x10 prove:0p0x publish:0s0x put:0j0x
query:0f0x question:0f0x10 quip:0o0x quote:0z
rage:0o0x read:0o0w0x reassure:0n0x rebut:0i0x recall:0o0w0x reckon:0g0x recommend:0l0v0x10 recount:0o0x refuse:0h0v0x refute:0i0x regard:0g0x reiterate:0o0x reject:0i0x10 rejoin:0o0x relate:0o0x relay:0o0x remark:0o0w0x remind:0o0t0v0x repeat:0o0x reply:0o0w0x report:0o0w0x0y10 request:0f0v0x10 require:0l0v0x resolve:0k0v0x respond:0o0x restate:0o0x retort:0o0x retweet:0s0x reveal:0o0x10 rule:0m0x10 rumor:0y rumour:0y
say:0o0w0x0y10 scoff:0o0x see:0g0u0x seek:0k0v0x10 shout:0o0w0x show:0p0x sigh:0o0x signal:0o0x sing:0o0x snap:0o0x sob:0o0x speak:0o0x speculate:0j0x stammer:0o0x state:0o0w0x10 stipulate:0m0x stress:0o0x10 suggest:0o0x10 sum_up:0o0x summon:0l0v0x suppose:0g0x0y surmise:0j0x suspect:0g0x0y swear:0n0v0x
tell:0o0t0v0x term:10 testify:0o0x text:0s0x think:0g0x0y threaten:0q0v0x10 tout:10 trust:0g0x tweet:0s0x
underline:0o0x underscore:0o0x understand:0g0x0y urge:0l0t0v0x10 use:0z utter:0o0x
value:0j0x vent:0o0x view:0g0x voice:0o0x10 volunteer:0o0x vow:0n0v0x10
want:0k0u0v0x warn:0r0t0v0w0x10 weigh_in:0o0x whisper:0o0x wish:0k0v0x wonder:0f0x worry:0g0x write:0s0w0x
yell:0o0x
`,
	words: `
a:12 added:18 adds:18 admits:18 admitted:18 after:17 agreed:18 an:12 analysts:16 announced:18 anonymity:11 anonymous:11 another:12 answered:18 any:12 april:15 argued:18 asked:18 asks:18 asserted:18 at:17 august:15 authorities:16
before:17 began:18 begged:18 bellowed:18 boasted:18 bout:13
called:18 cause:13 claimed:18 claims:18 commented:18 complained:18 concluded:18 confessed:18 continued:18 cried:18 cries:18 critics:16 crowd:16
december:15 declared:18 demanded:18 denied:18 during:17
each:12 earlier:15 em:13 every:12 everybody:16 everyone:16 exclaimed:18 experts:16 explained:18 explains:18
families:16 february:15 friday:15
gasped:18 growled:18 grumbled:18
he:19 her:12 his:12 hissed:18
i:19 in:17 insisted:18 insists:18 interrupted:18 investigators:16 it:1419 its:12
january:15 joked:18 july:15 june:15
later:15 laughed:18
many:16 march:15 monday:15 month:15 most:16 mumbled:18 murmured:18 muttered:18 my:12
n:13 no:12 noted:18 notes:18 november:15
observed:18 observers:16 october:15 officials:16 on:17 opponents:16 ordered:18 others:16 our:12
people:16 pleaded:18 police:16 posted:18 promised:18 prosecutors:16 protested:18 protesters:16
quipped:18
recalled:18 recalls:18 remarked:18 remembered:18 repeated:18 replied:18 replies:18 reported:18 researchers:16 residents:16 responded:18 returned:18 roared:18
said:18 saturday:15 says:18 scientists:16 screamed:18 september:15 she:19 shouted:18 shouts:18 shrieked:18 sighed:18 snapped:18 sobbed:18 some:1216 sources:16 spoke:18 squealed:18 stammered:18 stated:18 stressed:18 suggested:18 sunday:15 supporters:16
teased:18 tells:18 testified:18 that:14 the:12 their:12 there:1419 these:12 they:19 thinks:18 this:1214 those:16 thought:18 thursday:15 til:13 tis:13 today:15 told:18 tomorrow:15 tonight:15 troops:16 tuesday:15 twas:13 tweeted:18
unidentified:11 unnamed:11 urged:18
via:17 villagers:16
wailed:18 warned:18 warns:18 we:19 wednesday:15 week:15 went:18 what:14 which:14 whispered:18 witnesses:16 wondered:18 wonders:18 writes:18 wrote:18
year:15 yelled:18 yells:18 yesterday:15 your:12
`,
}
