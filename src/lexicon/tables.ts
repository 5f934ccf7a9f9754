// Made by: npm run lexicon

/** The classes of each list; the place of a class among all is its number in the tables. */
export const classLists: Readonly<Record<string, string>> = {
	adjectives: `
`,
	adverbs: `
`,
	nouns: `
authored-document description-noun document-noun female-noun gathering-noun male-noun official-message
organization-noun person-noun reporting-noun speech-event study-noun title-noun tribunal-noun turn-label
`,
	verbs: `
act-accuse act-admit act-ask act-believe act-decline act-deny act-estimate act-intend act-order act-other
act-promise act-say act-show act-threaten act-warn act-write addressee-object answering evaluating filing-verb
infinitive-content inverting mandative reporting reportive-passive source-naming topic-object
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
abbot:08 academic:08 academy:07 accountant:08 accusation:09 activist:080c actor:05080c actress:03080c address:0a adjutant:08 adm:0c administration:07 administrator:08 admiral:080c advertisement:02 adviser:080c advisor:080c advisory:02 advocate:08 affidavit:02 agency:07 agenda:02 agent:080c agreement:02 aide:080c airline:07 alderman:0508 allegation:09 ally:08 ambassador:080c amir:08 analysis:00020b analyst:080c anchor:080e anchorman:0508 anchorwoman:0308 answer:0e appearance:04 appointee:08 apprentice:08 arbiter:08 archbishop:080c architect:08 army:07 article:02 artist:080c assembly:07 assemblyman:05080c assemblymember:08 assemblywoman:0c assertion:09 assessment:00020b assistant:08 associate:08 association:07 astronaut:08 astronomer:08 athlete:08 attacker:08 attendant:08 attorney:080c attorney-general:08 audit:00020b auditor:08 aunt:0308 author:080c authority:07
backer:08 baker:08 ballerina:0308 ballot:02 bank:07 banker:080c barber:08 baron:0508 baroness:0308 barrister:08 bartender:08 batsman:08 beauty:01 biathlete:08 biker:08 bill:02 billionaire:08 bishop:080c blacksmith:08 blog:020a blogger:08 blonde:01 board:070d bodyguard:08 bomber:08 bombshell:01 book:02 bookmaker:08 bookseller:08 boss:080c bowler:08 boxer:08 boy:010508 boyfriend:0508 bride:010308 brief:02 briefing:000a brig:0c brigade:07 brigadier:0c broadcast:0a broadcaster:0708 brochure:02 broker:08 brother:0508 brunette:01 builder:08 bulletin:0002 bully:01 bureau:07 bureaucrat:08 businessman:0508 businesswoman:0308 butcher:08 buyer:08 bystander:0108
cabinet:07 call:04 caller:0e cameraman:0508 campaign:07 campaigner:08 candidate:08 capitalist:08 capt:0c captain:080c caption:02 cardinal:08 caretaker:08 carpenter:08 cashier:08 catcher:08 celebrity:08 census:0002 ceo:08 cfo:08 chair:080c0e chairman:05080c0e chairperson:080c chairwoman:03080c0e challenger:08 chamber:07 champion:08 chancellor:080c chaplain:08 charity:07 chart:02 charter:02 chauffeur:08 chef:08 chemist:08 chief:080c choreographer:08 church:07 citizen:01080c claim:09 claimant:08 clergyman:08 cleric:08 clerk:08 climatologist:08 club:07 co-anchor:08 co-author:08 co-chair:08 co-chairman:08 co-driver:08 co-founder:080c co-host:08 co-star:08 coach:080c coauthor:08 cofounder:08 col:0c colleague:08 collector:08 college:07 colonel:080c column:020a columnist:080c comdr:0c comedian:08 comic:08 commandant:080c commander:080c commander-in-chief:08 commentator:08 commission:070d commissioner:080c committee:070d committeeman:08 committeewoman:08 company:07 compatriot:08 competitor:08 complaint:02 composer:08 comptroller:080c comrade:080c conductor:08 conference:0a0d confidant:08 congress:07 congressman:05080c congresswoman:03080c conservationist:08 consortium:07 constable:080c constitution:02 consul:080c consulate:07 consultant:08 contender:08 contract:02 contractor:08 contributor:08 controller:080c convener:08 convenor:08 convict:08 cooperative:07 coordinator:08 cop:08 cornerback:080c coroner:08 corporal:0c corporation:07 correspondent:080c council:070d councillor:080c councilman:05080c councilmember:080c councilor:080c councilwoman:03080c counsel:080c0e counsellor:08 counselor:080c count:0508 counterpart:08 countess:0308 court:070d cpl:0c craftsman:0508 cricketer:08 criminologist:08 critic:080c crooner:08 croupier:08 culprit:01 curator:08 customer:08 cyclist:08 czar:08
dad:0508 dancer:08 daredevil:01 data:02 database:02 datum:02 daughter:0308 dean:080c debate:04 decathlete:08 decision:02 declaration:02 defector:08 defendant:08 defender:080c defenseman:0c delegate:080c democrat:08 demonstrator:08 dentist:08 department:07 deputy:080c designer:080c despot:01 detainee:08 detective:080c developer:08 devotee:01 dictator:080c diplomat:080c directive:02 director:080c directorate:07 dispatch:0002 dissident:08 diva:010308 diver:08 dj:08 doctor:080c document:02 donor:08 driver:08 drummer:08 duchess:0308 duke:0508
e-mail:0a ecologist:08 economist:080c editor:080c editor-in-chief:08 editorial:00020a educator:08 electrician:08 email:02060a embassy:07 emir:08 emissary:08 emperor:08 employee:08 endorser:08 engineer:08 entertainer:08 entrepreneur:08 envoy:080c epidemiologist:08 essay:020a estimate:0002 evangelist:08 ex-chief:08 ex-president:080c executive:080c expert:08 explorer:08
farmer:08 father:0508 federation:07 felon:01 fencer:08 fiance:0508 fiancee:0308 fiancé:0508 fiancée:0308 fighter:08 figure:02 filing:02 filmmaker:080c finalist:08 financier:08 finding:02 firebrand:08 firefighter:08 firm:07 first_lady:0308 fisherman:0508 flyer:02 footage:02 footballer:08 force:07 forecast:0002 foreman:0508 forward:0c foundation:07 founder:080c freelancer:08 friend:0108 front-runner:08 frontman:08 frontrunner:08 fugitive:0108 fullback:080c functionary:08 funder:08 fundraiser:08
gambler:08 gangster:08 gardener:08 gen:0c general:080c genius:01 gentleman:010508 geologist:08 girl:010308 girlfriend:0308 goalie:0c goalkeeper:080c goalscorer:08 golfer:08 gov:0c government:07 governor:080c governor-elect:08 gp:08 graduate:08 granddaughter:0308 grandfather:0508 grandmaster:08 grandmother:0308 grandson:0508 groom:010508 guard:080c guest:0108 guidance:02 guideline:02 guitarist:080c gunman:08 guy:010508 gymnast:08
hacker:08 hairdresser:08 handbook:02 head:080c headline:02 headmaster:08 headmistress:08 headteacher:08 hearing:040d heir:08 heiress:0308 helper:08 herder:08 hero:01 heroine:01 hiker:08 historian:080c hitmaker:0108 homemaker:08 homeowner:08 hospital:07 host:01080e hostage:0108 hostess:0308 hotelier:08 housewife:0308 hunk:01 hunter:08 hurdler:08 husband:0508
icon:08 illustrator:08 imam:08 immigrant:0108 incumbent:0108 index:02 indictment:02 industrialist:08 infielder:08 influencer:08 inmate:0108 inquest:0d inquiry:0d insider:08 inspector:080c inspectorate:07 institute:07 institution:07 instructor:08 insurgent:08 intern:08 internist:08 interpreter:08 interview:0a interviewer:080e inventor:08 investigator:08 investor:080c invitation:02
jeweler:08 jeweller:08 jockey:08 journalist:080c judge:080c0e judoka:08 jurist:08 juror:08 jury:0d justice:080c
keeper:08 kidnapper:01 killer:01 king:0508 kremlin:07
lad:010508 lady:010308 landlady:0308 landlord:08 lass:010308 laureate:08 law:02 lawmaker:08 lawsuit:02 lawyer:080c leader:080c leaflet:02 league:07 lecturer:08 legend:080c legislator:080c legislature:07 letter:02060a librarian:08 lieutenant:080c lifeguard:08 linebacker:08 lineman:08 linguist:08 lobbyist:08 loner:01 lord:08 loser:08 loyalist:08 lt:0c
magazine:02 magistrate:080c magnate:08 maintainer:08 maj:0c major:080c man:010508 manager:080c manifesto:02 manual:02 manufacturer:07 marksman:08 marshal:08 mastermind:01 mathematician:08 matriarch:08 maverick:01 mayor:080c mayor-elect:08 mec:08 mechanic:08 medalist:08 medallist:08 mediator:08 medic:08 meeting:040d member:080c memo:0002060a mercenary:08 message:02 meteorologist:08 midfielder:080c midwife:08 migrant:08 militant:08 military:07 millionaire:08 miner:08 minister:080c ministry:07 minutes:02 missionary:08 mla:08 mobster:01 model:08 moderator:080e mogul:08 mom:0308 monk:08 monsignor:0c mother:0308 motion:02 motorist:0108 mountaineer:08 mp:08 mum:0308 murderer:01 museum:07 musician:080c
nanny:08 narrator:0e nationalist:08 native:01 navy:07 negotiator:080c neighbor:0108 neighbour:0108 nephew:0508 neurologist:08 neuroscientist:08 neurosurgeon:08 newcomer:0108 newspaper:02 newsroom:07 ngo:07 niece:0308 nominee:08 note:000206 notice:02 novelist:080c nun:0308 nurse:08 nutritionist:08
observer:08 offender:01 office:07 officer:080c official:080c oligarch:08 olympian:08 ombudsman:08 op-ed:0a operative:080c operator:0708 opinion:02 opponent:0108 oppositionist:08 orator:08 order:02 ordinance:02 organisation:07 organiser:08 organization:07 organizer:080c outfielder:08 outsider:01 owner:080c
page:02 painter:080c pamphlet:02 panel:070d paper:00020b paralympian:08 paramedic:08 parliament:07 parliamentarian:08 participant:0108 partner:01080c party:07 passenger:0108 pastor:080c pathologist:08 patient:0108 patriarch:08 patrolman:08 patron:08 pediatrician:08 pensioner:0108 pentagon:07 performer:08 perpetrator:01 person:0108 petition:02 pharmacist:08 philanthropist:08 philosopher:08 photographer:080c physician:08 physicist:080c pianist:08 pilot:080c pioneer:08 pitcher:080c placard:02 plaintiff:08 plaque:02 playboy:010508 player:080c playwright:080c plumber:08 podcast:0a podcaster:08 poet:080c poetess:08 policeman:0508 policewoman:0308 politician:080c poll:0002 pollster:08 pope:08 porter:08 post:020a postdoc:08 posting:020a postmaster:08 potter:08 practitioner:08 preacher:08 predecessor:0108 premier:080c presenter:080c0e president:080c president-elect:080c priest:08 prime-minister:0c prince:0508 princess:0308 principal:080c prisoner:08 proclamation:02 prodigy:01 producer:080c professor:08 programmer:08 promoter:08 prophet:08 proposal:02 proprietor:08 prosecutor:080c prospectus:02 protester:08 protestor:08 provost:080c psychiatrist:08 psychologist:080c publication:02 publicist:08 publisher:0708 pundit:08 pupil:0108 puppeteer:08 pvt:0c
quarterback:080c queen:0308 question:0e questionnaire:02
rabbi:08 racer:08 radiologist:08 rally:04 rancher:08 ranger:08 rapist:08 rapper:08 rapporteur:08 reader:08 readout:02 rebel:08 receptionist:08 recipient:08 record:02 recruiter:08 rector:08 referee:080c reformer:08 refugee:08 registrar:08 regulation:02 regulator:07 release:0002 rep:0c report:0002060b reporter:080c0e representative:080c republican:08 rescuer:08 researcher:080c resident:0108 resolution:02 respondent:08 restaurateur:08 retailer:0708 retiree:08 review:00020b ringleader:08 rival:0108 roadmap:02 robber:01 roofer:08 rookie:01 rower:08 ruler:08 ruling:02 runner:08
sailor:080c salesman:0508 scholar:08 school:07 schoolboy:010508 schoolgirl:010308 schoolteacher:08 scientist:080c screenwriter:08 script:02 sculptor:08 seaman:08 seamstress:08 secretariat:07 secretary:080c secretary-general:080c seed:08 seer:08 sen:0c senate:07 senator:080c sergeant:080c servant:08 service:07 serviceman:0508 session:04 sgt:0c sheikh:08 shepherd:08 sheriff:080c shooter:08 shopkeeper:08 shortstop:080c showman:08 sign:02 singer:080c sister:0308 skater:08 skier:08 skipper:080c slugger:08 smuggler:08 sniper:08 snowboarder:08 socialist:08 socialite:0108 sociologist:08 soldier:08 solicitor:080c son:0508 songwriter:08 soprano:08 source:02 speaker:080c0e speaker-elect:08 specialist:08 speech:0a speechwriter:08 spokesman:05080c spokesperson:080c spokeswoman:03080c sponsor:08 sportsman:0508 sportswoman:0308 sprinter:08 spy:08 staffer:08 stalker:01 stalwart:08 star:080c starlet:010308 statement:0002060a statesman:0508 station:07 statistic:0002 statistician:08 stepdaughter:0308 stepfather:0508 stepmother:0308 stepson:0508 stewardess:0308 stockbroker:08 story:02 strategist:080c striker:080c student:08 study:00020b stuntman:08 subpoena:02 substitute:08 successor:0108 sufferer:01 sultan:080c summary:0002 superdelegate:08 superintendent:080c superstar:08 supervisor:08 supplier:07 supporter:08 supremo:08 surfer:08 surgeon:080c surrogate:08 survey:0002 surveyor:08 survivor:0108 suspect:0108 swimmer:08
tactician:08 tailor:08 talk:04 teacher:080c teammate:080c technician:080c technocrat:08 technologist:08 teen:01 teenager:0108 tenant:08 testimony:0204 text:02 therapist:08 thief:01 toddler:01 tourist:0108 trader:08 trafficker:08 trainee:08 trainer:08 transcript:02 translator:08 traveler:0108 traveller:0108 treasurer:080c treaty:02 triathlete:08 tribesman:0508 tribunal:070d trucker:08 trust:07 trustee:08 tsar:080c tutor:08 tweet:020a tycoon:08 tyrant:01
umpire:08 uncle:0508 underdog:01 undersecretary:080c understudy:08 union:07 university:07 user:08 usher:08 utility:07
vendor:08 verdict:02 veteran:08 veterinarian:08 vicar:08 vice-chair:08 vice-chairman:08 vice-president:080c victim:01080c video:02 villager:0108 violinist:08 virtuoso:01 viscount:08 visitor:0108 vlogger:08 volunteer:08 voter:08
waiter:08 waitress:0308 warden:080c warrant:02 watchdog:07 weaver:08 website:02 welder:08 whip:08 whistleblower:080c widow:0308 widower:0508 wife:0308 winemaker:08 wing:0c winger:080c winner:0108 witness:01080e woman:010308 worker:08 wrestler:08 writ:02 writer:080c
youngster:0108 youth:01 youtuber:08
zookeeper:08 zoologist:08
`,
	verbs: `
accept:0g1215 accuse:0f121315 acknowledge:0g1215 add:0q1012 admit:0g0z1215 advise:0n0v0z12 advocate:0n0z1215 affirm:0q12 agree:0g0z12 aim:0m0z12 alert:0t0v12 allege:0f121315 announce:0q101215 answer:0q0w12 anticipate:0l12 apologise:0g12 apologize:0g12 appeal:0h0z12 argue:0q101215 ask:0h0v0z101112 assert:0q1215 assume:0i1213 assure:0p0v12 attest:0q12
beg:0h0z1112 believe:0i1213 bemoan:0q12 beseech:0h0z12 bet:0l12 bid:0n0z12 blame:0f1215 blog:0u12 blurt_out:0q12 boast:0q12 brag:0q12 bring:0y
calculate:0l12 call:0q0x1215 call_for:0n12 call_on:0n0z12 caution:0t0z12 chant:0q12 characterise:0q12 characterize:0q12 charge:0f1213 cite:0q1215 claim:0o0z121315 clarify:0q12 command:0n0z12 comment:0q12 commit:0p0z12 complain:0q12 concede:0q12 conclude:0q1012 concur:0g12 condemn:0f1215 confess:0g12 confirm:0g1215 consider:0i0x12 contend:0q12 continue:0q1012 counsel:0n0z12 counter:0q12 criticise:0f1215 criticize:0f1215 crow:0q12 cry:0q12
decide:0m0z12 declare:0q101215 decline:0j0z12 decree:0o12 decry:15 deem:13 demand:0n0z111215 demonstrate:0r12 denounce:0f1215 deny:0k0z1215 describe:0q0x1215 detail:0q1215 determine:0l12 direct:0n0z12 disavow:0k12 disclose:0q1215 discover:0r12 dismiss:0k0x12 dispute:0k1215 document:0u12 doubt:0i12 drawl:0q12 dub:15
elaborate:0q12 email:0u12 emphasise:0q1215 emphasize:0q1215 encourage:0n0z12 estimate:0l1215 exclaim:0q12 exhort:0n0z12 expect:0i0x0z1213 explain:0q101215 express:0q1215
fault:0f12 fear:0i1213 feel:0i12 figure:0i12 file:0y find:0r12 forecast:0l1215 foresee:0l12 forewarn:0t12 fume:0q12
gasp:0q12 go:0q12 guarantee:0p12 guess:0l12 gush:0q12
hail:0x hear:0o12 highlight:0q1215 hint:0q1215 hold:0i12 hope:0i0z12
identify:14 imagine:0i12 implore:0h0z12 imply:0q12 indicate:0r12 inform:0q0v12 inquire:0h12 insist:0q101112 instruct:0n0v0z12 intend:0m0z12 interject:0q12 invite:0n0z12
joke:0q12
know:0i1213
label:0x15 lament:0q12 lash_out:0f12 learn:0r12 lobby:0n0z12 lodge:0y
maintain:0q12 marvel:0q12 mention:0q12 mumble:0q12 murmur:0q12 muse:0q12 mutter:0q12
name:14 note:0q101215 notify:0v
observe:0q1012 offer:0p0z12 opine:0q12 order:0n0v0z12 outline:0q1215 own_up:0g12
pen:0u12 phrase:0q12 plan:0m0z12 plead:0h0z1112 pledge:0p0z1215 point_out:0q12 portray:0x posit:0q12 post:0q12 praise:0x preach:0q12 predict:0l1215 press:0n0z12 presume:13 pretend:0o12 print:0u12 proclaim:0q1215 project:0l1215 promise:0p0z1215 pronounce:0q12 propose:0n0z111215 prove:0r12 publish:0u12 put:0l12
query:0h12 question:0h1215 quip:0q12 quote:14
rage:0q12 read:0q1012 reassure:0p12 rebut:0k12 recall:0q1012 reckon:0i12 recommend:0n0z111215 recount:0q12 refuse:0j0z12 refute:0k12 regard:0i12 reiterate:0q12 reject:0k1215 rejoin:0q12 relate:0q12 relay:0q12 remark:0q1012 remind:0q0v0z12 repeat:0q12 reply:0q0w1012 report:0q10121315 request:0h0z111215 require:0n0z12 resolve:0m0z12 respond:0q0w12 restate:0q12 retort:0q0w12 retweet:0u12 reveal:0q1215 rule:0o1215 rumor:13 rumour:13
say:0q10121315 scoff:0q12 see:0i0x12 seek:0m0z1215 shout:0q1012 show:0r12 sigh:0q12 signal:0q12 sing:0q12 snap:0q12 sob:0q12 speak:0q12 speculate:0l12 stammer:0q12 state:0q101215 stipulate:0o12 stress:0q1215 submit:0y suggest:0q111215 sum_up:0q12 summon:0n0z12 suppose:0i1213 surmise:0l12 suspect:0i1213 swear:0p0z12
tell:0q0v0z12 term:15 testify:0q12 text:0u12 think:0i1213 threaten:0s0z1215 tout:15 trust:0i12 tweet:0u12
underline:0q12 underscore:0q12 understand:0i1213 urge:0n0v0z111215 use:14 utter:0q12
value:0l12 vent:0q12 view:0i12 voice:0q1215 volunteer:0q12 vow:0p0z1215
want:0m0x0z12 warn:0t0v0z101215 weigh_in:0q12 whisper:0q12 wish:0m0z12 wonder:0h12 worry:0i12 write:0u1012
yell:0q12
`,
	words: `
a:17 added:1d adds:1d admits:1d admitted:1d after:1c agreed:1d an:17 analysts:1b announced:1d anonymity:16 anonymous:16 another:17 answered:1d any:17 april:1a argued:1d asked:1d asks:1d asserted:1d at:1c august:1a authorities:1b
before:1c began:1d begged:1d bellowed:1d boasted:1d bout:18
called:1d cause:18 claimed:1d claims:1d commented:1d complained:1d concluded:1d confessed:1d continued:1d cried:1d cries:1d critics:1b crowd:1b
december:1a declared:1d demanded:1d denied:1d during:1c
each:17 earlier:1a em:18 every:17 everybody:1b everyone:1b exclaimed:1d experts:1b explained:1d explains:1d
families:1b february:1a friday:1a
gasped:1d growled:1d grumbled:1d
he:1e her:17 his:17 hissed:1d
i:1e in:1c insisted:1d insists:1d interrupted:1d investigators:1b it:191e its:17
january:1a joked:1d july:1a june:1a
later:1a laughed:1d
many:1b march:1a monday:1a month:1a most:1b mumbled:1d murmured:1d muttered:1d my:17
n:18 no:17 noted:1d notes:1d november:1a
observed:1d observers:1b october:1a officials:1b on:1c opponents:1b ordered:1d others:1b our:17
people:1b pleaded:1d police:1b posted:1d promised:1d prosecutors:1b protested:1d protesters:1b
quipped:1d
recalled:1d recalls:1d remarked:1d remembered:1d repeated:1d replied:1d replies:1d reported:1d researchers:1b residents:1b responded:1d returned:1d roared:1d
said:1d saturday:1a says:1d scientists:1b screamed:1d september:1a she:1e shouted:1d shouts:1d shrieked:1d sighed:1d snapped:1d sobbed:1d some:171b sources:1b spoke:1d squealed:1d stammered:1d stated:1d stressed:1d suggested:1d sunday:1a supporters:1b
teased:1d tells:1d testified:1d that:19 the:17 their:17 there:191e these:17 they:1e thinks:1d this:1719 those:1b thought:1d thursday:1a til:18 tis:18 today:1a told:1d tomorrow:1a tonight:1a troops:1b tuesday:1a twas:18 tweeted:1d
unidentified:16 unnamed:16 urged:1d
via:1c villagers:1b
wailed:1d warned:1d warns:1d we:1e wednesday:1a week:1a went:1d what:19 which:19 whispered:1d witnesses:1b wondered:1d wonders:1d writes:1d wrote:1d
year:1a yelled:1d yells:1d yesterday:1a your:17
`,
}
