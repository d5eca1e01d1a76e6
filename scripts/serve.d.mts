export function serve(options: {
	port: number;
	directory?: string;
}): Promise<{ url: string; close: () => Promise<void> }>;
