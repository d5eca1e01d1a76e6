import { outcomeOf, QUESTIONS } from './judgement.js';

export const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '='];
const OUTCOMES = {
	none: 'not judged',
	usable: 'usable',
	unusable: 'not usable',
	bad: 'clearly bad'
};

/**
 * Text stays text: nothing of a card is ever read as markup.
 * @param {string} tag
 * @param {{ class?: string, text?: string, [attribute: string]: string | undefined }} [attributes]
 * @param {...(Node | string)} children
 */
export function element(tag, { text, ...attributes } = {}, ...children) {
	const node = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value ?? '');
	if (text !== undefined) node.textContent = text;
	node.append(...children);
	return node;
}

function headOf(card, place) {
	return element(
		'header',
		{},
		element('span', { class: 'place', text: `${place}` }),
		element('span', { class: `tag ${card.type}`, text: card.type }),
		element('span', { class: 'tag', text: card.form }),
		element('span', { class: 'paper', text: card.paper, title: card.file, dir: 'auto' }),
		element('span', { class: 'score gate', text: `score ${card.score.toFixed(2)}` }),
		element('span', { class: 'outcome' })
	);
}

function evidenceOf({ before, quote, after }) {
	return element(
		'blockquote',
		{ dir: 'auto' },
		before && `${before} `,
		element('mark', { text: quote }),
		after && ` ${after}`
	);
}

function faultsOf({ faults }) {
	const items = faults.map(({ id, hard, reason }) =>
		element('li', { class: hard ? 'hard' : '', text: `${id}${hard ? ' (hard)' : ''}: ${reason}` })
	);
	return element('ul', { class: 'faults gate' }, ...items);
}

function questionsOf(toggle) {
	const buttons = QUESTIONS.map(({ id, label, meaning }, index) => {
		const button = element(
			'button',
			{ type: 'button', title: meaning, 'data-question': id, tabindex: '-1' },
			element('kbd', { text: KEYS[index], 'aria-hidden': 'true' }),
			element('span', { text: `${id} ${label}` }),
			element('span', { class: 'answer-sign' })
		);
		button.addEventListener('click', () => toggle(id));
		return button;
	});
	return element(
		'div',
		{ class: 'questions', role: 'group', 'aria-label': 'Questions' },
		...buttons
	);
}

function decisionsOf(actions) {
	const button = (label, key, action) => {
		const node = element(
			'button',
			{ type: 'button', tabindex: '-1', class: 'decision' },
			element('kbd', { text: key, 'aria-hidden': 'true' }),
			element('span', { text: label })
		);
		node.addEventListener('click', action);
		return node;
	};
	return element(
		'div',
		{ class: 'questions' },
		button('Judge', 'Enter', actions.judge),
		button('Clearly bad', 'x', actions.reject),
		button('Take back', 'u', actions.takeBack)
	);
}

/** One card as a row; `actions` are what its buttons do. */
export function drawCard(card, place, actions) {
	const prompt = element('p', { class: 'prompt', text: card.prompt, dir: 'auto' });
	prompt.id = `prompt-${place}`;
	const row = element(
		'article',
		{ class: 'card', tabindex: '-1', 'aria-labelledby': prompt.id },
		headOf(card, place),
		prompt,
		element('p', { class: 'answer', text: card.answer, dir: 'auto' }),
		evidenceOf(card),
		...(card.faults.length > 0 ? [faultsOf(card)] : []),
		questionsOf(actions.toggle),
		decisionsOf(actions)
	);
	return row;
}

/** Brings a row's buttons and its outcome in line with the verdict. */
export function showVerdict(row, verdict) {
	const outcome = outcomeOf(verdict);
	row.dataset.outcome = outcome;
	row.querySelector('.outcome').textContent = OUTCOMES[outcome];
	for (const button of row.querySelectorAll('[data-question]')) {
		const holds = verdict?.answers[button.dataset.question] !== false;
		button.setAttribute('aria-pressed', String(holds));
		button.querySelector('.answer-sign').textContent = holds ? 'yes' : 'no';
	}
}

/** Only the current card's buttons are stops of the Tab key. */
export function setCurrent(row, isCurrent) {
	row.classList.toggle('current', isCurrent);
	row.tabIndex = isCurrent ? 0 : -1;
	if (isCurrent) row.setAttribute('aria-current', 'true');
	else row.removeAttribute('aria-current');
	for (const button of row.querySelectorAll('button')) button.tabIndex = isCurrent ? 0 : -1;
}
