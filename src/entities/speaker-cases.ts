import type {PeopleCase} from './people-case.js'

/** Who tells: names, posts, pronouns, bodies and documents; quotes that go on without a source. */
export const speakerCases: readonly PeopleCase[] = [
	{text: '“We lost,” Anna Lund said.', speakers: ['Anna Lund']},
	{text: '“We lost,” said Mayor Anna Lund.', speakers: ['Anna Lund']},
	{text: 'Anna Lund lost. “We tried,” she said.', speakers: ['Anna Lund']},
	{text: 'Mayor Anna Lund lost. “We tried,” the mayor said.', speakers: ['Anna Lund']},
	{text: 'Anna Lund met Peter Moss. “We tried,” he said.', speakers: ['Peter Moss']},
	{text: 'Anna Lund met Peter Moss. “We tried,” she said.', speakers: ['Anna Lund']},
	{text: 'Nokia cut jobs. “We had no choice,” it said.', speakers: ['Nokia']},
	{text: 'Nokia cut jobs. “We had no choice,” the company said.', speakers: ['Nokia']},
	{text: 'Anna Lund, who leads the party, said that it would win.', speakers: ['Anna Lund']},
	{text: 'The vote pleased Anna Lund, who said that the party would win.', speakers: ['Anna Lund']},
	{text: '“We lost,” Anna Lund and Peter Moss said.', speakers: ['Anna Lund and Peter Moss']},
	{text: 'Police said that nobody was hurt.', speakers: ['Police']},
	{text: 'Villagers fled. They said that the river had risen.', speakers: ['Villagers']},
	{text: 'A report by Oxfam said that prices had doubled.', speakers: ['Oxfam']},
	{text: 'Oxfam published a report on Monday. The report said that prices had doubled.', speakers: ['report']},
	{text: 'A report by Oxfam made waves. The report said that prices had doubled.', speakers: ['Oxfam']},
	{text: '“We lost,” Anna Lund said. “We will be back.”', speakers: ['Anna Lund']},
	{text: 'According to Peter Moss, the plan failed.', speakers: ['Peter Moss']},
	{text: 'The plan failed, according to the ministry.', speakers: ['ministry']},
	{text: 'The director of the zoo, Peter Moss, said that the lion was well.', speakers: ['Peter Moss']},
	{
		text: '“Anna told me, ‘Run,’ and I ran,” said Peter Moss.',
		speakers: ['Peter Moss'],
	},
	{text: 'Peter Moss denied that he had lied.', speakers: ['Peter Moss']},
	{
		text: 'Peter Moss met reporters. He said that he was well. He added that he would run.',
		speakers: ['Peter Moss', 'Peter Moss'],
	},
	{text: 'France said that it would vote no.', speakers: ['France']},
	{text: 'A spokesman for Nokia said that the plant would close.', speakers: ['spokesman for Nokia']},
	{text: 'He said that it was late.', speakers: [null]},
	{
		text: 'The Acme Institute poll came out in May. The poll found that most tenants pay too much.',
		speakers: ['Acme Institute'],
	},
	{
		text: 'Acme Institute sent its report to the city in May. The city has not released it. The report says that rents rose.',
		speakers: ['Acme Institute'],
	},
	{
		text: '“It is safe,” Anna Lund, director of research, Acme Institute, said.',
		speakers: ['Anna Lund'],
	},
	{
		text: 'Peter Moss met residents of the valley, who fear that the river will flood.',
		speakers: ['residents'],
	},
	{
		text: 'Anna Lund said that the lake was frozen.\n\n“Nobody has seen that since the war.”',
		speakers: ['Anna Lund', 'Anna Lund'],
	},
	{
		text: 'Fishermen said that the lake was frozen.\n\n“Nobody has seen that since the war.”',
		speakers: ['Fishermen', 'Fishermen'],
	},
	{
		text: 'An anglers’ group, the Blue Lake League (BLL), said that the lake was frozen.',
		speakers: ['Blue Lake League'],
	},
	{
		text: 'Residents near the lake, who fear that the ice will break, met on Monday.',
		speakers: ['Residents'],
	},
	{
		text: 'The Fisheries Agency opened an office in Denmark. Sweden has more boats, it said.',
		speakers: ['Fisheries Agency'],
	},
	{
		text: 'Anna Lund met Peter Moss.\n\nMOSS: Is the lake frozen?\n\nLUND: It has been since May.\n\nMOSS: Is it safe?',
		speakers: ['Peter Moss', 'Anna Lund', 'Peter Moss'],
	},
	{
		text: 'Anna Lund ran in May. The Lund campaign said that it had no money left.',
		speakers: ['Lund campaign'],
	},
	{
		text: 'Anna Lund ran in May. Lund campaign manager Peter Moss said that there was no money left.',
		speakers: ['Peter Moss'],
	},
	{
		text: 'The Fisheries Agency closed the lake, the Blue Lake League said. It said that boats had been damaged.',
		speakers: ['Blue Lake League', 'Blue Lake League'],
	},
	{
		text: 'Anna Lund, a student, left in May. In June a student sued the school. The student said that it had lied.',
		speakers: ['student'],
	},
	{
		text: 'Dr Peter Moss, director, Blue Lake Hospital, said that she was well.',
		speakers: ['Peter Moss'],
	},
	// Nobody speaks of himself by name.
	{
		text: 'Peter Moss said that the mine should close. Later he argued that Daniel Frost had hidden the reports.',
		speakers: ['Peter Moss', 'Peter Moss'],
	},
	{
		text: 'Daniel Frost won the vote in May. Tom Hale, a delegate who campaigned against Frost, said that he had a plan. “If nobody else than Frost runs, we stay at home,” he said.',
		speakers: ['Tom Hale', 'Tom Hale'],
	},
	{text: 'Anna Lund was shocked by the verdict, she said.', speakers: ['Anna Lund']},
	{
		text: 'A spokesman for Nokia said that the plant would close. The spokesman said that nobody had been told.',
		speakers: ['spokesman for Nokia', 'spokesman for Nokia'],
	},
	// A place, a party or a field tells one holder of a post from the others.
	{
		text: 'Senator Carl Holt of Vermont met Senator Peter Moss of Ohio. The Vermont senator said that the bill was bad.',
		speakers: ['Carl Holt'],
	},
	{
		text: 'Sen. Anna Lund (R-Ohio) met Sen. Eva Moss, D-Vt. The Republican senator said that the bill was bad.',
		speakers: ['Anna Lund'],
	},
	{
		text: 'Lena Frost, a Republican senator, spoke first. A Democratic senator said that the bill was bad.',
		speakers: ['Democratic senator'],
	},
	{
		text: 'Trade minister Lena Frost spoke first. The prime minister said that the bill was bad.',
		speakers: ['prime minister'],
	},
	{
		text: 'Carl Holt, who played Wellington, bowed. The Napoleon actor said that the play was too long.',
		speakers: ['Napoleon actor'],
	},
	{text: '“We cannot take more boats,” Norway’s letter says.', speakers: ['Norway']},
	{
		text: 'The majority leader, Senator Eva Holt of Ohio, said that the vote was fair.',
		speakers: ['Eva Holt'],
	},
	{text: 'One of the owners, Mr. Carl Moss (R-Ohio), said that the vote was fair.', speakers: ['Carl Moss']},
	{
		text: '“It is late,” said Tom Hale, the museum’s senior curator, who added that the roof leaked.',
		speakers: ['Tom Hale', 'Tom Hale'],
	},
	{
		text: 'The consulting firm Quadrant Research said that prices rose.',
		speakers: ['Quadrant Research'],
	},
	{
		text: 'Tom Hale, director for Forest Research and Training at the Lake Institute, said that the pines were sick.',
		speakers: ['Tom Hale'],
	},
	{
		text: 'Tom Hale and Eva Holt counted 300 nests. “There are fewer than last year,” they write.',
		speakers: ['Tom Hale and Eva Holt'],
	},
	{
		text: 'Tom Hale and Eva Holt said that the pines were sick. They added that rain might help.',
		speakers: ['Tom Hale and Eva Holt', 'Tom Hale and Eva Holt'],
	},
	{text: 'The Republican Party met in Ohio. The GOP said that it would fight on.', speakers: ['Republican Party']},
	{
		text: 'Tom Hale and Eva Moss ran together. The Hale-Moss ticket won. “We are glad,” Moss said.',
		speakers: ['Eva Moss'],
	},
	{
		text: 'The Lake Anglers League said that it had beaten the Hill Anglers League. The league said that nets were torn.',
		speakers: ['Lake Anglers League', 'Lake Anglers League'],
	},
	{text: 'Former Secretary of Health Eva Holt said that the vote was fair.', speakers: ['Eva Holt']},
	{text: 'Friends of Eva Holt said that the vote was fair.', speakers: ['Friends of Eva Holt']},
	// Trees that hang a relative clause elsewhere, or nowhere.
	{text: 'The bridge pleased Frenchmen who say that the ferry is slow.', speakers: ['Frenchmen']},
	{text: 'He owes a sum to Acme Bank - which said that the loan was lost.', speakers: ['Acme Bank']},
	{text: '“We sail at noon,” read the note on the door.', speakers: ['note on the door']},
	// `X, they said, are …`: not X.
	{
		text: 'Fishermen met on Monday. Old boats, they said, are unsafe. Young sailors, they said, are careless.',
		speakers: ['Fishermen', 'Fishermen'],
	},
	{
		text: 'Tourists left the port. The ferry office was shut. They said that nobody had told the captain.',
		speakers: ['Tourists'],
	},
	// Whoever told the words before goes on, in the next paragraph too.
	{
		text: 'Lake warden Tom Hale said that Carl Moss had no licence.\n\n“It is a small boat,” he said.',
		speakers: ['Tom Hale', 'Tom Hale'],
	},
	{
		text: 'The critic Ruth Moss wrote that Eva Holt sang well. “It was a fine night,” she wrote.',
		speakers: ['Ruth Moss', 'Ruth Moss'],
	},
	// Nobody comes in by what somebody says in marks.
	{
		text: 'The pier is shut. “We did not lose a single sailor,” Anna Lund said.\n\n“To her the boats do not matter,” he wrote.',
		speakers: ['Anna Lund', null],
	},
]
