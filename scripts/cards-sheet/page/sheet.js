import { drawCard, element, KEYS, setCurrent, showVerdict } from './card-view.js';
import { outcomeOf, QUESTIONS, shareText, summarise } from './judgement.js';
import { loadVerdict, saveVerdict } from './storage.js';

const find = (id) => document.getElementById(id);
const filters = find('filters');
const entries = JSON.parse(find('data').textContent).map((card, index) => {
	const entry = { card, verdict: loadVerdict(card.hash) };
	entry.searched = [card.prompt, card.answer, card.quote, card.paper].join('\n').toLowerCase();
	entry.row = drawCard(card, index + 1, {
		toggle: (id) => act(entry, () => toggle(entry, id)),
		judge: () => act(entry, () => decide(entry, false)),
		reject: () => act(entry, () => decide(entry, true)),
		takeBack: () => act(entry, () => change(entry, undefined))
	});
	showVerdict(entry.row, entry.verdict);
	return entry;
});
let current = entries[0];
let shown = entries;

function act(entry, action) {
	select(entry, false);
	action();
}

function change(entry, verdict) {
	entry.verdict = verdict;
	const notice = find('notice');
	if (!saveVerdict(entry.card.hash, verdict)) {
		notice.textContent =
			'This browser does not keep verdicts for this page; they last until you close it. Export them before.';
		notice.hidden = false;
	}
	showVerdict(entry.row, verdict);
	showSummary();
}

function toggle(entry, id) {
	const { answers = {}, judged = false } = entry.verdict ?? {};
	change(entry, { judged, bad: false, answers: { ...answers, [id]: answers[id] === false } });
}

function decide(entry, bad) {
	change(entry, { answers: entry.verdict?.answers ?? {}, judged: true, bad });
	step(1);
}

function select(entry, moveFocus = true) {
	if (current) setCurrent(current.row, false);
	current = entry;
	if (!entry) return;
	setCurrent(entry.row, true);
	if (!moveFocus) return;
	entry.row.focus({ preventScroll: true });
	entry.row.scrollIntoView({ block: 'center' });
}

function step(by) {
	const at = shown.indexOf(current);
	const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
	if (next) select(next);
}

function passes({ card, verdict, searched }, wanted) {
	return (
		(!wanted.type || card.type === wanted.type) &&
		(!wanted.form || card.form === wanted.form) &&
		(!wanted.paper || card.paper === wanted.paper) &&
		(!wanted.verdict || outcomeOf(verdict) === wanted.verdict) &&
		searched.includes(wanted.text.toLowerCase())
	);
}

// A card that a verdict takes out of the filter stays until the filter is set anew.
function applyFilters() {
	const wanted = Object.fromEntries(new FormData(filters));
	shown = entries.filter((entry) => passes(entry, wanted));
	const kept = new Set(shown);
	for (const entry of entries) entry.row.hidden = !kept.has(entry);
	if (!kept.has(current)) select(shown[0], false);
	showSummary();
}

function showSummary() {
	const judged = shown.filter(({ verdict }) => verdict?.judged);
	const usable = judged.filter(({ verdict }) => outcomeOf(verdict) === 'usable');
	find('counts').textContent =
		`${shown.length} of ${entries.length} cards, ${judged.length} judged, usable ${shareText(usable.length, judged.length)}`;
	const rows = shown.map(({ card, verdict }) => ({ type: card.type, form: card.form, verdict }));
	const tables = Object.entries(summarise(rows)).map(([title, lines]) =>
		element(
			'table',
			{},
			element('caption', { text: title === 'questions' ? 'yes, by question' : title }),
			...lines.map(([name, share]) =>
				element(
					'tr',
					{},
					element('th', { scope: 'row', text: name }),
					element('td', { text: share })
				)
			)
		)
	);
	find('summary').replaceChildren(...tables);
}

function exportVerdicts() {
	const lines = entries.flatMap(({ card, verdict }) => {
		if (!verdict?.judged) return [];
		const answers = Object.fromEntries(
			QUESTIONS.map(({ id }) => [id, verdict.bad ? null : Number(verdict.answers[id] !== false)])
		);
		const outcome = outcomeOf(verdict);
		return JSON.stringify({
			...card,
			usable: outcome === 'usable',
			bad: outcome === 'bad',
			answers
		});
	});
	const blob = new Blob([lines.map((line) => `${line}\n`).join('')], {
		type: 'application/x-ndjson'
	});
	const link = element('a', { href: URL.createObjectURL(blob), download: 'verdicts.jsonl' });
	link.click();
	URL.revokeObjectURL(link.href);
}

function fillSelect(name) {
	const values = [...new Set(entries.map(({ card }) => card[name]))].sort();
	const options = values.map((value) => element('option', { value, text: value }));
	filters.elements[name].append(element('option', { value: '', text: 'all' }), ...options);
}

const COMMANDS = {
	j: () => step(1),
	ArrowDown: () => step(1),
	k: () => step(-1),
	ArrowUp: () => step(-1),
	Enter: () => decide(current, false),
	x: () => decide(current, true),
	u: () => change(current, undefined),
	'/': () => filters.elements.text.focus()
};
KEYS.forEach((key, index) => (COMMANDS[key] = () => toggle(current, QUESTIONS[index].id)));

document.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	const { target } = event;
	const isField = target.matches('input, select, textarea');
	if (isField && event.key === 'Escape') return select(current);
	// Enter on a button or a summary is that control's own.
	if (isField || (event.key === 'Enter' && target.matches('button, summary'))) return;
	const command = Object.hasOwn(COMMANDS, event.key) ? COMMANDS[event.key] : undefined;
	if (!command || (!current && event.key !== '/')) return;
	event.preventDefault();
	command();
});
for (const name of ['type', 'form', 'paper']) fillSelect(name);
filters.addEventListener('input', applyFilters);
filters.addEventListener('submit', (event) => event.preventDefault());
find('blind').addEventListener('change', ({ target }) =>
	document.body.classList.toggle('blind', target.checked)
);
find('export').addEventListener('click', exportVerdicts);
find('cards').append(...entries.map(({ row }) => row));
applyFilters();
select(current, false);
