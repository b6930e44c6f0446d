// Help on the method in English: what each part is for, an example from each trade, and how it is done.
import type { MethodHelp } from './load';

const help: MethodHelp = {
  intro: [
    'The method has two maps: the current one shows how you sell today, the target how you want to sell. What lies between the two is your plan.',
    'Sit together with people of every team. Draw what really happens, also where nothing is organised: what is missing can be seen then, and be talked about without blame.',
    'The parts follow each other, but nothing is locked. Go back whenever you learn something new.',
  ],
  parts: {
    divide: {
      help: 'Divide the process into stages, and name the teams that work in each. Every team has a named manager, every stage says what it is to reach.',
      example: {
        b2b: 'Seven stages from prospecting to after-sale; SDR, sales, finance, legal and customer success as teams. Qualification is to reach: budget, authority, need and time are known.',
        b2c: 'Four stages: prospecting, qualification, closing, after-sale; marketing, sales, finance and service as teams. Qualification is to reach: what the customer wants, for how much and until when is known.',
        retail:
          'Five stages: purchase, receiving, restocking, sale, feedback; purchasing, receiving, shelf team and cash desk as teams. Receiving is to reach: each delivery is counted, checked and in the stock figures.',
      },
      how: [
        'Begin with four stages for a simple sale, or seven for one with several deciders. Rename, add and remove them until they are yours.',
        'Give each team that takes part a lane: also finance, legal and the customer, if the sale waits for them.',
        'Name the manager of each team. A team without one has nobody to ask.',
        'Write one sentence of purpose for each stage.',
      ],
    },
    'map-current': {
      help: 'Draw the process as it is, not as it should be: each step with its team and a person, from a start to its ends. Teams may draw their own charts first; these are combined.',
      example: {
        b2b: 'The proposal lies two days at finance, and nobody knows who asks for it: draw the wait, and leave the person empty.',
        b2c: 'An enquiry that comes in on Friday evening lies until Monday, and nobody knows who answers at weekends: draw the wait, and leave the person empty.',
        retail:
          'Goods that arrive early stand in the yard until noon, and nobody knows who takes them in: draw the wait, and leave the person empty.',
      },
      how: [
        'Ask each team for its own steps, in its own words, and draw while they speak.',
        'Connect the steps. Where a step goes over to another team, say what is handed over.',
        'Name for each step who does it: a person or a role, not “the team”.',
        'Draw the ends too: won, lost, and parked for later.',
      ],
    },
    resources: {
      help: 'List what the process needs: systems, equipment, vehicles, and people per role. No stage should halt for lack of one.',
      example: {
        b2b: 'One product specialist, three demonstrations on the same day: the third customer waits, whoever is to blame.',
        b2c: 'Two advisers, three customers at once after work: the third one waits, whoever is to blame.',
        retail:
          'Two vans, three orders at once in the afternoon: the third customer waits, whoever is to blame.',
      },
      how: [
        'Enter each resource once, and how many there are.',
        'Say in each step how many it takes.',
        'Look at what is needed at once: steps on parallel ways add up.',
        'Where there are too few, get more, or do one after the other.',
      ],
    },
    'find-gaps': {
      help: 'Mark what goes wrong, on the chart, where it happens. Say why it happens, how grave it is, and who takes care of it.',
      example: {
        b2b: 'Bottleneck at “Legal review”: contracts wait four days, as they arrive without the customer’s data. Owner: Mei Lin, by the end of March.',
        b2c: 'Missing follow-up after “Send the offer”: who does not answer is forgotten, as no date is set for a call. Owner: Mei Lin, by the end of March.',
        retail:
          'Late step at “Restock the shelf”: goods lie in the back room until evening, as nobody tells the shelf team that they are in. Owner: Mei Lin, by the end of March.',
      },
      how: [
        'Go through the chart step by step and ask: is it late, done twice, forgotten, without an owner, or never finished?',
        'Look at every hand-off: does all that is known go along?',
        'Look for risks: what is signed without a check, what is promised without a calculation?',
        'Name the cause, not the culprit.',
      ],
    },
    'design-target': {
      help: 'Start from the current map and draw the process you want. Every step answers five questions, and every gap is closed by a change.',
      example: {
        b2b: '“Send the proposal”: sales, account executive, send; done when the customer has confirmed receipt, within two days; then follow up after three.',
        b2c: '“Send the offer”: sales, adviser, send; done when the customer has it in hand with price and date, within one hour; then call after two days.',
        retail:
          '“Check the delivery”: receiving, stock clerk, check; done when number and state agree with the order, within two hours; then restock the shelf.',
      },
      how: [
        'Make the target from the current map: each step then knows where it came from.',
        'Change it gap by gap: move a step to another team or stage, add what is missing, delete what is done twice.',
        'Say at each gap which change closes it.',
        'Walk through the open questions until every step is clear.',
      ],
    },
    compare: {
      help: 'See what changes, for whom. Give each change an owner and a day: that is your action plan.',
      example: {
        b2b: 'Legal review moves from closing to negotiation: for sales and legal, owner Tom, by 1 May.',
        b2c: 'The first answer to an enquiry moves from service to sales: for both teams, owner Tom, by 1 May.',
        retail:
          'The balance is collected at delivery, no longer by invoice afterwards: for cash desk and delivery team, owner Tom, by 1 May.',
      },
      how: [
        'Was the current map filled in or corrected meanwhile? Carry that over to the target, so that only what changes is listed.',
        'Read the list of changes with the teams that they touch.',
        'Look at the figures of both maps: is it worth it?',
        'Give each change one owner and one day.',
        'Leave what nobody wants to own for the next round.',
      ],
    },
    train: {
      help: 'Show the new process to everybody who works in it, and train it. A chart that nobody has seen changes nothing.',
      example: {
        b2b: 'One hour per team: the whole chart first, then their own lane, then questions. New hires get the same.',
        b2c: 'Half an hour before the day begins: the whole chart first, then one’s own lane, then a call played through. New hires get the same.',
        retail:
          'Fifteen minutes before the store opens, shift by shift: the whole chart first, then one’s own lane, then one delivery followed from the door to the shelf. New hires get the same.',
      },
      how: [
        'Check that the chart is clear and easy to read.',
        'Plan a session for every team, with a date and the people who come.',
        'Go through the stages, then through each role: what do I do, what do I say, who is next?',
        'Note the questions that come up: they are gaps in the chart.',
      ],
    },
    monitor: {
      help: 'Watch the figures of every stage, and look at the process again from time to time, with sales and management together.',
      example: {
        b2b: 'Goal of qualification: 40 % of leads within a week. In the review of June: 31 %, as the data of half of them were missing.',
        b2c: 'Goal of closing: 30 % of offers are accepted within a week. In the review of June: 22 %, as every second customer was not called.',
        retail:
          'Goal of restocking: 95 % of articles are on the shelf by ten. In the review of June: 88 %, as goods were checked only after noon.',
      },
      how: [
        'Set a goal for each stage that can be measured: short-term for a month or quarter, long-term for a year.',
        'Compare goal and figure regularly.',
        'Write down what each review found, and what is changed because of it.',
        'Mark new gaps, and begin again where it is worth it.',
      ],
    },
  },
  questionsTitle: 'The five questions of every step',
  questions: [
    'Which step is it? A name of two to four words, and what it is for.',
    'Who is responsible? One person or role.',
    'What type of action is it? A call, a meeting, an approval …',
    'How is it completed? What must be true, and until when.',
    'What comes next? The next step, or the condition for each way.',
  ],
  rhythm:
    'A first round takes a week or two: an afternoon for the current map, an afternoon for gaps and target, an hour a team for training. Review after a month, then every quarter.',
};

export default help;
