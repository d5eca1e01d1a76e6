import type { Page } from '@playwright/test';
import { paperIn } from './sample-files';
import { expect, offlineReady, test } from './site';

interface Shared {
	title?: string;
	text?: string;
	url?: string;
	files?: { name: string; base64: string }[];
}

/** Sends the form that a phone sends to the app it shares with. */
async function share(page: Page, shared: Shared): Promise<void> {
	await page.evaluate(({ files = [], ...words }) => {
		const form = document.createElement('form');
		form.method = 'POST';
		form.action = '/share';
		form.enctype = 'multipart/form-data';
		for (const [name, value] of Object.entries(words)) {
			const field = document.createElement('input');
			Object.assign(field, { name, value });
			form.append(field);
		}
		const picker = document.createElement('input');
		Object.assign(picker, { type: 'file', name: 'files', multiple: true });
		const data = new DataTransfer();
		for (const { name, base64 } of files) {
			const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
			data.items.add(new File([bytes], name));
		}
		picker.files = data.files;
		form.append(picker);
		document.body.append(form);
		form.submit();
	}, shared);
}

/** A page of this origin without the app's policy, which rightly sends no forms anywhere. */
async function otherApp(page: Page, url: string): Promise<void> {
	await page.goto(new URL('icons/icon.svg', url).href).catch(() => undefined);
	await page.goto(new URL('robots.txt', url).href);
}

test('files shared by another app are read, with the network gone', async ({ page, site }) => {
	await page.goto(site.at('add'));
	await offlineReady(page);
	await otherApp(page, site.url);
	await site.kill();
	const { name, buffer } = paperIn('ris', 'Shared from a phone');
	await share(page, { files: [{ name, base64: buffer.toString('base64') }] });
	await expect(page.getByRole('heading', { name: 'Shared from a phone' })).toBeVisible();
	await expect(page.getByText('1 paper found in 1 file.')).toBeVisible();
	await expect(page).toHaveURL(/\/add$/);
	await page.reload();
	await expect(page.getByLabel(/Paste an abstract/)).toHaveValue('');
});

test('a shared address lands in the field, and nothing is asked by itself', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await offlineReady(page);
	await otherApp(page, site.url);
	await share(page, { title: 'A paper', text: 'https://arxiv.org/abs/2406.10162' });
	await expect(page.getByLabel(/Paste an abstract/)).toHaveValue(
		'A paper\nhttps://arxiv.org/abs/2406.10162'
	);
	await expect(page.getByRole('heading', { name: 'This names a paper' })).toBeVisible();
});

test('files that the system opens with the installed app are read, with the network gone', async ({
	page,
	site
}) => {
	const { name, buffer } = paperIn('bibtex', 'Opened from the desktop');
	await page.addInitScript(
		([path, text]) => {
			const handle = { getFile: async () => new File([text!], path!) };
			const launchQueue = {
				setConsumer: (consumer: (launch: unknown) => void) => consumer({ files: [handle] })
			};
			Object.defineProperty(window, 'launchQueue', { value: launchQueue });
		},
		[name, buffer.toString('utf8')]
	);
	await page.goto(site.url);
	await offlineReady(page);
	await site.kill();
	await page.goto(site.at('add'));
	await expect(page.getByRole('heading', { name: 'Opened from the desktop' })).toBeVisible();
});

test('the manifest names where shared and opened files go', async ({ page, site }) => {
	const manifest = await (await page.request.get(site.at('manifest.webmanifest'))).json();
	expect(manifest.share_target).toMatchObject({ action: './share', method: 'POST' });
	expect(manifest.share_target.params.files[0].accept).toContain('application/pdf');
	expect(manifest.file_handlers[0].action).toBe('./add');
	expect(Object.values(manifest.file_handlers[0].accept).flat()).toContain('.bib');
});

test('the paste button takes the clipboard, and says what to do where it may not', async ({
	context,
	page,
	site
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(site.at('add'));
	await page.evaluate(() => navigator.clipboard.writeText('A title\n\nAn abstract.'));
	await page.getByRole('button', { name: 'Paste', exact: true }).click();
	await expect(page.getByLabel(/Paste an abstract/)).toHaveValue('A title\n\nAn abstract.');
	await page.evaluate(() => {
		navigator.clipboard.readText = () => Promise.reject(new Error('refused'));
	});
	await page.getByRole('button', { name: 'Paste', exact: true }).click();
	await expect(page.getByText(/keeps its clipboard to itself/)).toBeVisible();
});
