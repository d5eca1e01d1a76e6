import { unzip } from 'fflate';

let loading: Promise<Uint8Array> | undefined;

async function load(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

function unpacked(archive: Uint8Array, name: string): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		unzip(archive, { filter: (file) => file.name === name }, (error, files) => {
			const table = files?.[name];
			if (table) resolve(table);
			else reject(error ?? new Error(`There is no table ${name}`));
		});
	});
}

/** pdf.js's tables of Asian letters, one archive on the site, fetched with the first PDF that needs one. */
export function letterTable(siteBase: string): (file: string) => Promise<Uint8Array> {
	return async (file) => {
		loading ??= load(`${siteBase}/letter-tables.zip`);
		try {
			return await unpacked(await loading, file);
		} catch (error) {
			// The next PDF may find the network back.
			loading = undefined;
			throw error;
		}
	};
}
