import { readdirSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/**
 * Processor time that the processes of a browser have used, ms, by the folder of its profile; `null` where
 * the system does not tell. Unlike the clock on the wall it hardly depends on what else the machine does.
 */
export function processorMs(profile) {
	try {
		const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
		return ids.reduce((sum, id) => sum + processMs(id, profile), 0);
	} catch {
		// No Linux: the clock on the wall has to do.
		return null;
	}
}

function processMs(id, profile) {
	try {
		if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile)) return 0;
		// After the name in brackets: state, then from the 12th on user and system time.
		const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
	} catch {
		// It ended between the two looks.
		return 0;
	}
}
