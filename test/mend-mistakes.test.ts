import {type MendCase, testMends} from './mended.js'

const cases: readonly MendCase[] = [
	[
		'the comparison of an amount belongs to the number',
		'They they PRON PRP 2 nsubj | paid pay VERB VBD 0 root | more more ADJ JJR 2 obj | than than ADP IN 5 case | 90 90 NUM CD 6 nummod | euros euro NOUN NNS 3 obl | . . PUNCT . 2 punct',
		['euros obj paid', 'more advmod 90', 'than fixed more'],
	],
	[
		'a name before a span of time is the object',
		'She she PRON PRP 2 nsubj | joined join VERB VBD 0 root | Acme Acme PROPN NNP 5 compound | six six NUM CD 5 nummod | years year NOUN NNS 6 obl | ago ago ADV RB 2 advmod',
		['Acme obj joined'],
	],
	[
		'what stands behind a verb without a preposition is its object',
		'They they PRON PRP 2 nsubj | sold sell VERB VBD 0 root | nine nine NUM CD 4 nummod | boats boat NOUN NNS 2 obl | in in ADP IN 6 case | May May PROPN NNP 2 obl',
		['boats obj sold', 'May obl sold'],
	],
	[
		'a phrase with a preposition before a verb is no object',
		'To to ADP IN 2 case | Oslo Oslo PROPN NNP 5 obj | nobody nobody PRON NN 5 nsubj | had have AUX VBD 5 aux | sailed sail VERB VBN 0 root',
		['Oslo obl sailed'],
	],
	[
		'a marker opens the clause whose verb follows',
		'Sales sale NOUN NNS 2 nsubj | fell fall VERB VBD 0 root | as as ADP IN 5 case | a a DET DT 5 det | storm storm NOUN NN 2 obl | shut shut VERB VBD 2 advcl | the the DET DT 8 det | port port NOUN NN 6 obj',
		['storm nsubj shut', 'as mark shut', 'shut advcl fell'],
	],
	[
		'what came after something was said is no word of it',
		'The the DET DT 2 det | vote vote NOUN NN 3 nsubj | came come VERB VBD 7 ccomp | after after ADP IN 6 case | the the DET DT 6 det | mayor mayor NOUN NN 3 obl | said say VERB VBD 0 root | that that SCONJ IN 11 mark | the the DET DT 10 det | dam dam NOUN NN 11 nsubj | leaks leak VERB VBZ 7 ccomp',
		['came root -', 'said advcl came', 'mayor nsubj said', 'after mark said'],
	],
	[
		'what stands behind the verb of a relative clause is its object',
		'Those those PRON DT 6 obj | who who PRON WP 3 nsubj | read read VERB VBD 1 acl:relcl | the the DET DT 5 det | report report NOUN NN 6 nsubj | praised praise VERB VBD 0 root | her she PRON PRP 6 obj',
		['report obj read', 'Those nsubj praised'],
	],
	[
		'a noun right before the subject is part of it',
		'its its PRON PRP$ 2 nmod:poss | harbour harbour NOUN NN 5 obl | walls wall NOUN NNS 5 nsubj:pass | are be AUX VBP 5 aux:pass | rebuilt rebuild VERB VBN 0 root',
		['harbour compound walls', 'its nmod:poss walls'],
	],
	[
		'what stands behind the comma of an opening participle is the subject',
		'Speaking speak VERB VBG 6 advcl | in in ADP IN 3 case | Oslo Oslo PROPN NNP 1 obl | , , PUNCT , 1 punct | Holt Holt PROPN NNP 1 obj | resigned resign VERB VBD 0 root',
		['Holt nsubj resigned'],
	],
	[
		'a bare second clause behind a comma goes with the first',
		'He he PRON PRP 2 nsubj | noted note VERB VBD 0 root | they they PRON PRP 5 nsubj | had have AUX VBD 5 aux | closed close VERB VBN 2 ccomp | mills mill NOUN NNS 5 obj | , , PUNCT , 8 punct | fined fine VERB VBN 2 ccomp | owners owner NOUN NNS 8 obj',
		['fined conj closed'],
	],
	[
		'who stands between the comma and the verb tells it',
		'Prices price NOUN NNS 2 nsubj | rose rise VERB VBD 6 ccomp | , , PUNCT , 2 punct | the the DET DT 5 det | ministry ministry NOUN NN 2 obj | said say VERB VBD 0 root',
		['ministry nsubj said'],
	],
	[
		'a name between commas tells what stands around it',
		'The the DET DT 2 det | pier pier NOUN NN 5 nsubj | , , PUNCT , 4 punct | Holt Holt PROPN NNP 2 appos | said say VERB VBD 0 root | , , PUNCT , 8 punct | would would AUX MD 8 aux | reopen reopen VERB VB 5 ccomp',
		['pier nsubj reopen', 'Holt nsubj said', 'said parataxis reopen', 'reopen root -'],
	],
	[
		'whoever stands behind `for` is to do it',
		'It it PRON PRP 3 expl | is be AUX VBZ 3 cop | hard hard ADJ JJ 0 root | for for ADP IN 5 case | crews crew NOUN NNS 3 obl | to to PART TO 7 mark | land land VERB VB 3 advcl',
		['crews nsubj land', 'for mark land'],
	],
	[
		'what has a subject before it takes no second one behind',
		'Fish fish NOUN NN 3 nsubj | is be AUX VBZ 3 cop | hard hard ADJ JJ 0 root | to to PART TO 5 mark | sell sell VERB VB 3 csubj',
		['sell xcomp hard'],
	],
	[
		'what somebody is blamed for hangs on the verb',
		'Unions union NOUN NNS 2 nsubj | blamed blame VERB VBD 0 root | the the DET DT 4 det | port port NOUN NN 2 obj | for for SCONJ IN 6 mark | closing close VERB VBG 4 acl',
		['closing advcl blamed'],
	],
	[
		'what somebody is urged to do is no trait of theirs',
		'He he PRON PRP 2 nsubj | urged urge VERB VBD 0 root | both both DET DT 4 det | sides side NOUN NNS 2 obj | to to PART TO 6 mark | talk talk VERB VB 4 acl',
		['talk xcomp urged'],
	],
	[
		'what somebody is made is no predicate with a participle before it',
		'Holt Holt PROPN NNP 4 nsubj | was be AUX VBD 4 cop | elected elect VERB VBN 4 amod | mayor mayor NOUN NN 0 root | on on ADP IN 6 case | Sunday Sunday PROPN NNP 4 nmod',
		['elected root -', 'Holt nsubj:pass elected', 'was aux:pass elected', 'mayor xcomp elected', 'Sunday obl elected'],
	],
	[
		'the number before a second participle is its subject',
		'Two two NUM CD 3 nsubj:pass | were be AUX VBD 3 aux:pass | killed kill VERB VBN 0 root | and and CCONJ CC 6 cc | five five NUM CD 6 nummod | hurt hurt VERB VBN 3 conj',
		['five nsubj:pass hurt'],
	],
	[
		'a participle with an article is a noun',
		'Peace peace NOUN NN 4 nsubj:pass | is be AUX VBZ 4 aux:pass | a a DET DT 4 det | given give VERB VBN 0 root',
		['Peace nsubj given', 'is cop given'],
	],
	[
		'a participle between commas is said of the noun',
		'The the DET DT 2 det | deal deal NOUN NN 4 nsubj | , , PUNCT , 2 punct | announced announce VERB VBD 8 advcl | Friday Friday PROPN NNP 4 obl | , , PUNCT , 4 punct | would would AUX MD 8 aux | last last VERB VB 0 root',
		['deal nsubj last', 'announced acl deal'],
	],
	[
		'`had` and its subject in front are a condition',
		'Had have VERB VBD 0 root | the the DET DT 3 det | wall wall NOUN NN 1 obj | held hold VERB VBD 1 xcomp | , , PUNCT , 8 punct | they they PRON PRP 8 nsubj | would would AUX MD 8 aux | stay stay VERB VB 1 parataxis',
		['stay root -', 'held advcl stay', 'Had aux held', 'wall nsubj held'],
	],
	[
		'a day may be what is kept',
		'They they PRON PRP 2 nsubj | marked mark VERB VBD 0 root | Friday Friday PROPN NNP 2 obl:unmarked | with with ADP IN 5 case | songs song NOUN NNS 2 obl',
		['Friday obj marked'],
	],
	[
		'a clause behind an age is said of the people',
		'pupils pupil NOUN NNS 0 root | aged aged ADJ JJ 1 acl | 12 12 NUM CD 2 obj | and and CCONJ CC 5 cc | older old ADJ JJR 3 conj | who who PRON WP 7 nsubj | swim swim VERB VBP 5 acl:relcl',
		['swim acl:relcl pupils'],
	],
	[
		'the first of a row before a subject is no object',
		'Gulls gull NOUN NNS 7 obj | , , PUNCT , 3 punct | terns tern NOUN NNS 1 conj | , , PUNCT , 7 punct | and and CCONJ CC 7 cc | auks auk NOUN NNS 7 nsubj | nested nest VERB VBD 0 root',
		['Gulls nsubj nested', 'auks conj Gulls', 'and cc auks'],
	],
	[
		'the place of a dateline heads no sentence',
		'Turku Turku PROPN NNP 0 root | – – PUNCT , 1 punct | Holt Holt PROPN NNP 4 nsubj | left leave VERB VBD 1 parataxis | the the DET DT 6 det | club club NOUN NN 4 obj',
		['left root -', 'Turku dep left'],
	],
	[
		'a bare form goes with the infinitive before it',
		'They they PRON PRP 2 nsubj | urged urge VERB VBD 0 root | him he PRON PRP 2 obj | to to PART TO 5 mark | wait wait VERB VB 2 xcomp | and and CCONJ CC 8 cc | be be AUX VB 8 cop | calm calm ADJ JJ 2 conj',
		['calm conj wait'],
	],
	[
		'of two nouns behind a verb of naming the second is the name',
		'He he PRON PRP 2 nsubj | called call VERB VBD 0 root | the the DET DT 4 det | delay delay NOUN NN 2 iobj | a a DET DT 6 det | scandal scandal NOUN NN 2 obj',
		['delay obj called', 'scandal xcomp called'],
	],
	[
		'what stands in front with two clauses behind it does what the second says',
		'Those those DET DT 0 root | who who PRON WP 3 nsubj | own own VERB VBP 1 acl:relcl | boats boat NOUN NNS 5 nsubj | pay pay VERB VBP 1 acl:relcl | more more ADJ JJR 5 obj',
		['pay root -', 'Those nsubj pay', 'boats obj own'],
	],
	[
		'the same verb once more is told too',
		'He he PRON PRP 2 nsubj | said say VERB VBD 0 root | that that SCONJ IN 5 mark | nine nine NUM CD 5 nsubj | left leave VERB VBD 2 ccomp | and and CCONJ CC 8 cc | two two NUM CD 8 nsubj | left leave VERB VBD 2 conj',
		['left conj left'],
	],
	[
		'what somebody is seen doing is no second deed',
		'They they PRON PRP 2 nsubj | saw see VERB VBD 0 root | the the DET DT 4 det | mayor mayor NOUN NN 2 obj | open open VERB VB 2 conj | the the DET DT 7 det | gate gate NOUN NN 5 obj',
		['open xcomp saw'],
	],
	[
		'what a copula stands by is no subject of a participle',
		'Ann Ann PROPN NNP 4 nsubj | was be AUX VBD 4 cop | the the DET DT 4 det | skipper skipper NOUN NN 5 nsubj | rescued rescue VERB VBN 0 root | by by ADP IN 7 case | them they PRON PRP 5 obl',
		['skipper root -', 'rescued acl skipper'],
	],
	[
		'what stands before a verb as a part of it is its subject',
		'Harbour Harbour PROPN NNP 2 compound | pilots pilot NOUN NNS 3 compound | strike strike VERB VBP 0 root | today today NOUN NN 3 obl',
		['pilots nsubj strike'],
	],
	[
		'a part of the verb before its subject is a part of that',
		'The the DET DT 2 det | ferry ferry NOUN NN 4 compound | Gannet Gannet PROPN NNP 4 nsubj | sank sink VERB VBD 0 root',
		['ferry compound Gannet', 'The det Gannet'],
	],
	[
		'a clause behind a colon is what a verb tells',
		'She she PRON PRP 2 nsubj | warned warn VERB VBD 0 root | visitors visitor NOUN NNS 2 obj | : : PUNCT : 7 punct | do do AUX VB 7 aux | not not PART RB 7 advmod | swim swim VERB VB 2 parataxis',
		['swim ccomp warned'],
	],
	[
		'a participle that has no object describes the noun behind it',
		'a a DET DT 2 det | plea plea NOUN NN 3 obj | made make VERB VBD 0 root | by by ADP IN 5 mark | protesting protest VERB VBG 3 advcl | nurses nurse NOUN NNS 5 obj',
		['protesting amod nurses', 'by case nurses', 'nurses obl made'],
	],
	[
		'what a colon opens is not said of the word before it',
		'Q q NOUN NN 0 root | : : PUNCT : 4 punct | Who who PRON WP 4 nsubj | pays pay VERB VBZ 1 acl:relcl | it it PRON PRP 4 obj',
		['pays parataxis Q'],
	],
	[
		'the comparison of a share belongs to it',
		'Less less ADV RBR 9 advmod | than than ADP IN 1 fixed | a a DET DT 4 det | third third NOUN NN 9 nsubj | of of ADP IN 7 case | the the DET DT 7 det | boats boat NOUN NNS 4 nmod | were be AUX VBD 9 aux | sunk sink VERB VBN 0 root',
		['Less advmod third'],
	],
	[
		'the year at the head of a sentence belongs to the verb',
		'Last last ADJ JJ 2 amod | year year NOUN NN 4 nmod:unmarked | nine nine NUM CD 4 nummod | boats boat NOUN NNS 5 nsubj | sank sink VERB VBD 0 root',
		['year obl sank'],
	],
	[
		'what stands by an adjective is a copula',
		'It it PRON PRP 3 nsubj:pass | is be AUX VBZ 3 aux:pass | dedicated dedicated ADJ JJ 0 root',
		['is cop dedicated', 'It nsubj dedicated'],
	],
	[
		'whom one sends in is no place',
		'They they PRON PRP 2 nsubj | sent send VERB VBD 0 root | in in ADP IN 4 case | troops troop NOUN NNS 2 obl',
		['in compound:prt sent', 'troops obj sent'],
	],
	[
		'who cites something is who tells the rest',
		'They they PRON PRP 2 nsubj | said say VERB VBD 0 root | sales sale NOUN NNS 4 nsubj | rose rise VERB VBD 2 ccomp | , , PUNCT , 6 punct | citing cite VERB VBG 4 advcl | exports export NOUN NNS 6 obj',
		['citing advcl said'],
	],
	[
		'a preposition right behind the verb tells no object',
		'She she PRON PRP 2 nsubj | presided preside VERB VBD 0 root | over over ADP IN 5 case | a a DET DT 5 det | summit summit NOUN NN 2 obj',
		['summit obl presided'],
	],
	[
		'what stands on a note is read, and the note is who tells it',
		"“ “ PUNCT `` 3 punct | We we PRON PRP 3 nsubj | sail sail VERB VBP 5 ccomp | ” ” PUNCT '' 3 punct | read read VERB VBD 0 root | a a DET DT 7 det | note note NOUN NN 5 obj | on on ADP IN 9 case | deck deck NOUN NN 5 obl",
		['note nsubj read'],
	],
	[
		'nobody is spoken to before a preposition',
		'People people NOUN NNS 10 vocative | from from ADP IN 3 case | Leeds Leeds PROPN NNP 1 nmod | , , PUNCT , 5 punct | Hull Hull PROPN NNP 3 conj | , , PUNCT , 10 punct | and and CCONJ CC 10 cc | York York PROPN NNP 10 nsubj | have have AUX VBP 10 aux | met meet VERB VBN 0 root',
		['People nsubj met', 'York conj Leeds', 'and cc York'],
	],
	[
		'a noun joined to an adjective does what the next verb says',
		'Storms storm NOUN NNS 3 nsubj | are be AUX VBP 3 cop | rare rare ADJ JJ 0 root | but but CCONJ CC 5 cc | divers diver NOUN NNS 3 conj | , , PUNCT , 8 punct | have have AUX VBP 8 aux | stayed stay VERB VBN 3 conj',
		['divers nsubj stayed', 'but cc stayed'],
	],
	[
		'a participle between commas is said of the noun, though the tree begins with it',
		'The the DET DT 2 det | deal deal NOUN NN 4 nsubj | , , PUNCT , 2 punct | announced announce VERB VBD 0 root | Friday Friday PROPN NNP 4 obl | , , PUNCT , 8 punct | would would AUX MD 8 aux | last last VERB VB 4 ccomp',
		['last root -', 'deal nsubj last', 'announced acl deal'],
	],
	[
		'no party is `who`',
		'They they PRON PRP 2 nsubj | met meet VERB VBD 0 root | nominees nominee NOUN NNS 2 obj | of of ADP IN 6 case | the the DET DT 6 det | party party NOUN NN 2 obl | who who PRON WP 8 nsubj | won win VERB VBD 6 acl:relcl',
		['won acl:relcl nominees', 'party nmod nominees'],
	],
	[
		'a number before the second of two participles is its subject, though the tree takes it for a time',
		'Nine nine NUM CD 3 nsubj:pass | were be AUX VBD 3 aux:pass | killed kill VERB VBN 0 root | and and CCONJ CC 6 cc | six six NUM CD 6 obl:unmarked | hurt hurt VERB VBN 3 conj',
		['six nsubj:pass hurt'],
	],
	[
		'of two verbs with one subject the first is said of the noun before it',
		'Wrecks wreck NOUN NNS 2 nsubj | found find VERB VBD 0 root | off off ADP IN 4 case | Hull Hull PROPN NNP 2 obl | hold hold VERB VBP 2 advcl | gold gold NOUN NN 5 obj',
		['hold root -', 'Wrecks nsubj hold', 'found acl Wrecks'],
	],
	[
		'a share of all is the subject',
		'About about ADV RB 2 advmod | 1 1 NUM CD 5 nummod | in in ADP IN 5 case | 4 4 NUM CD 5 nummod | boats boat NOUN NNS 6 obl | sank sink VERB VBD 0 root',
		['1 nsubj sank', 'boats nmod 1', 'About advmod 1'],
	],
	[
		'what stands between commas behind `who` hangs on the verb that follows',
		'Moss Moss PROPN NNP 0 root | , , PUNCT , 5 punct | who who PRON WP 5 nsubj | , , PUNCT , 5 punct | naming name VERB VBG 1 acl:relcl | nobody nobody PRON NN 5 obj | , , PUNCT , 8 punct | wrote write VERB VBD 1 parataxis | so so ADV RB 8 advmod',
		['who nsubj wrote', 'wrote acl:relcl Moss', 'naming advcl wrote'],
	],
	[
		'whoever files a suit alleges something in it',
		'They they PRON PRP 2 nsubj | filed file VERB VBD 0 root | suit suit NOUN NN 2 obj | with with ADP IN 6 case | the the DET DT 6 det | court court NOUN NN 3 nmod | alleging allege VERB VBG 6 acl | fraud fraud NOUN NN 7 obj',
		['alleging advcl filed'],
	],
]

testMends(cases)
