/** A unit as it is printed, and as it is said of one and of several. */
interface SpokenUnit {
	readonly one: string;
	readonly many: string;
	/** Squares and cubes of lengths have names of their own. */
	readonly isLength?: boolean;
}

const PREFIXES: Readonly<Record<string, string>> = {
	p: 'pico',
	n: 'nano',
	µ: 'micro',
	m: 'milli',
	c: 'centi',
	d: 'deci',
	h: 'hecto',
	k: 'kilo',
	M: 'mega',
	G: 'giga',
	T: 'tera'
};

/** Sign, name of one, prefixes it is used with. */
const PREFIXED = `m|metre|p n µ m c k
g|gram|p n µ m k
L|litre|n µ m d c
l|litre|n µ m d c
s|second|p n µ m
mol|mole|p n µ m k
M|molar|p n µ m
Pa|pascal|h k M G
Hz|hertz|k M G T
V|volt|n µ m k
A|ampere|p n µ m k
W|watt|n µ m k M G
J|joule|m k M
eV|electronvolt|m k M G
Wh|watt hour|k M G
Da|dalton|k M
Bq|becquerel|k M G
Gy|gray|m
Sv|sievert|µ m
T|tesla|m
N|newton|m k
cal|calorie|k
bp|base pair|k M
B|byte|k K M G T P
bit/s|bit per second|k M G
Å|ångström|
U|unit|m k
IU|international unit|m k
OD|optical density|`;

/** Sign, of one, of several where it is no mere "s". */
const WHOLE = `h|hour
hr|hour
hrs|hour
min|minute
mins|minute
sec|second
secs|second
d|day
wk|week
wks|week
mo|month
yr|year
yrs|year
day|day
week|week
month|month
year|year
minute|minute
hour|hour
second|second
person|person
km/h|kilometre per hour|kilometres per hour
mph|mile per hour|miles per hour
mmHg|millimetre of mercury|millimetres of mercury
mm Hg|millimetre of mercury|millimetres of mercury
cmH2O|centimetre of water|centimetres of water
bpm|beat per minute|beats per minute
rpm|revolution per minute|revolutions per minute
fps|frame per second|frames per second
FPS|frame per second|frames per second
kbps|kilobit per second|kilobits per second
Mbps|megabit per second|megabits per second
Gbps|gigabit per second|gigabits per second
°C|degree Celsius|degrees Celsius
°F|degree Fahrenheit|degrees Fahrenheit
°|degree|degrees
K|kelvin|kelvin
dB|decibel|decibels
ppm|part per million|parts per million
ppb|part per billion|parts per billion
pp|percentage point|percentage points
ha|hectare|hectares
px|pixel|pixels
kb|kilobase|kilobases
cells|cell|cells
copies|copy|copies
tokens|token|tokens
ºC|degree Celsius|degrees Celsius`;

const SAME_IN_PLURAL = new Set(['hertz', 'molar', 'tesla', 'gray', 'optical density']);

function unitOf(name: string): SpokenUnit {
	if (SAME_IN_PLURAL.has(name)) return { one: name, many: name };
	return {
		one: name,
		many: name.endsWith('per second') ? name.replace('bit', 'bits') : `${name}s`
	};
}

function withPrefix(prefix: string, name: string): SpokenUnit {
	const { one, many } = unitOf(name);
	const said = PREFIXES[prefix === 'K' ? 'k' : prefix] ?? (prefix === 'P' ? 'peta' : '');
	return { one: said + one, many: said + many, ...(name === 'metre' ? { isLength: true } : {}) };
}

function readTable(): Map<string, SpokenUnit> {
	const units = new Map<string, SpokenUnit>();
	for (const line of PREFIXED.split('\n')) {
		const [sign = '', name = '', prefixes = ''] = line.split('|');
		units.set(sign, withPrefix('', name));
		for (const prefix of prefixes.split(' ').filter(Boolean))
			units.set(prefix + sign, withPrefix(prefix, name));
	}
	for (const line of WHOLE.split('\n')) {
		const [sign = '', one = '', many = `${one}s`] = line.split('|');
		units.set(sign, { one, many });
	}
	units.set('mcg', { one: 'microgram', many: 'micrograms' });
	return units;
}

const UNITS = readTable();
/** Letters that are seldom units: they are one only after a space, and `A`, `N`, `U` never alone. */
const NEVER_ALONE = new Set(['A', 'N', 'U', 'B', 'OD', 'cal', 'kB', 'person', 'second', 'minute']);
const ONLY_APART = new Set(['d', 'K', 'T', 'M', 'V', 'W', 'J', 'l', 'pp', 'kb', 'ha']);

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const SIGNS = [...UNITS.keys()]
	.sort((a, b) => b.length - a.length)
	.map(escape)
	.join('|');
const POWER = '(?:\\^?-?[1-4])?';
const FACTOR = `(?:${SIGNS})${POWER}`;
const NUMBER_BELOW = '\\d[\\d,]*(?:\\.\\d+)?\\s?';
/** "kg/m^2", "mL/min/1.73 m^2", "kg m^-2", "s^-1", "/100,000". */
const CHAIN = `${FACTOR}(?:\\s?[/·⋅*]\\s?(?:${NUMBER_BELOW})?${FACTOR}|[ ·⋅]${FACTOR.replace('?-?', '?-')})*`;
const END = '(?![\\p{L}\\p{N}])';
const AFTER_NUMBER = new RegExp(
	`(?<![\\p{L}\\d_.])(\\d[\\d,]*(?:\\.\\d+)?)([ -]?)(${CHAIN})${END}`,
	'gu'
);
const ALONE = new RegExp(
	`(?<![\\p{L}\\p{N}/])((?:${SIGNS})${POWER}/(?:${SIGNS})${POWER}(?:/(?:${SIGNS})${POWER})*)${END}`,
	'gu'
);
const PARTS = new RegExp(
	`([/·⋅* ]?)\\s?((?:${NUMBER_BELOW})?)(${SIGNS})(?:\\^?(-?[1-4]))?(?=[/·⋅* ]|$)`,
	'gu'
);

function powered({ one, many, isLength }: SpokenUnit, power: number, plural: boolean): string {
	const name = plural ? many : one;
	if (power === 1) return name;
	if (isLength && power === 2) return `square ${name}`;
	if (isLength && power === 3) return `cubic ${name}`;
	if (power === 2) return `${name} squared`;
	return power === 3 ? `${name} cubed` : `${name} to the power of ${power}`;
}

/** "kg/m^2" as "kilograms per square metre". */
function spokenChain(chain: string, plural: boolean): string | undefined {
	const words: string[] = [];
	let end = 0;
	for (const match of chain.matchAll(PARTS)) {
		const [whole, joint = '', number = '', sign = '', power = '1'] = match;
		const unit = UNITS.get(sign);
		if (!unit || match.index !== end) return undefined;
		end = match.index + whole.length;
		const isBelow = joint === '/' || power.startsWith('-');
		const size = Math.abs(Number(power));
		const isMany = isBelow ? number !== '' && number.trim() !== '1' : plural;
		const said = powered(unit, size, isMany);
		words.push(isBelow ? `per ${number}${said}` : said);
	}
	return end === chain.length ? words.join(' ') : undefined;
}

/** "1990s" and "the 60s" are years; "5s" is a time. */
function isDecade(number: string, joint: string, chain: string): boolean {
	return joint === '' && chain === 's' && /^(?:\d{3}|[1-9])0$/.test(number);
}

function isUnitHere(number: string, joint: string, chain: string): boolean {
	if (NEVER_ALONE.has(chain) || isDecade(number, joint, chain)) return false;
	return joint === ' ' || !ONLY_APART.has(chain);
}

/** Units after numbers, and quotients of units anywhere, in words. Expects powers as `^2`. */
export function speakUnits(text: string): string {
	const counted = text.replace(AFTER_NUMBER, (whole: string, ...found: string[]) => {
		const [number = '', joint = '', chain = ''] = found;
		if (!isUnitHere(number, joint, chain)) return whole;
		// "a 5-kg weight" weighs five kilograms and is called a five kilogram weight.
		const said = spokenChain(chain, joint !== '-' && number !== '1');
		return said === undefined ? whole : `${number} ${said}`;
	});
	return counted.replace(ALONE, (chain: string) => spokenChain(chain, true) ?? chain);
}
