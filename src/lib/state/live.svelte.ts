import { codeIn } from '$lib/quizzes/code-in';
import { readLiveCode, writeLiveCode, type LiveCall } from '$lib/quizzes/live-code';
import { readSittingCode, writeSittingCode } from '$lib/quizzes/sitting-code';
import type { Sitting } from '$lib/quizzes/sittings';

/** How a live connection stands. */
export type LiveStanding = 'off' | 'waiting' | 'connected' | 'lost';

const CHANNEL = 'answers';
/** Candidates that have not come by then are left out, ms. */
const GATHERING_MS = 3000;
/** A result is far shorter. */
const LONGEST_MESSAGE = 20_000;

/** Without an address only devices of one network reach each other, and nothing leaves it. */
function connection(iceServer: string): RTCPeerConnection {
	const urls = iceServer.trim();
	return new RTCPeerConnection({ iceServers: urls === '' ? [] : [{ urls }] });
}

/** The description with every candidate that was found, so that one code says all. */
async function gathered(peer: RTCPeerConnection): Promise<string> {
	if (peer.iceGatheringState !== 'complete') {
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, GATHERING_MS);
			peer.addEventListener('icegatheringstatechange', () => {
				if (peer.iceGatheringState !== 'complete') return;
				clearTimeout(timer);
				resolve();
			});
		});
	}
	return peer.localDescription?.sdp ?? '';
}

function readCall(text: string, kind: LiveCall['kind'], quizId: string): LiveCall | undefined {
	const read = readLiveCode(codeIn(text));
	const isRight = 'value' in read && read.value.kind === kind && read.value.quizId === quizId;
	return isRight ? read.value : undefined;
}

const REFUSED =
	'That is no code of this quiz’s live answers, or a part of it is missing. Nothing was changed.';

/** The player's side: calls the host once, then hands on every answer. */
export class LiveGuest {
	standing = $state<LiveStanding>('off');
	/** For the host to scan or paste. */
	code = $state('');
	problem = $state('');
	#peer: RTCPeerConnection | undefined;
	#channel: RTCDataChannel | undefined;
	#last: Sitting | undefined;

	constructor(readonly quizId: string) {}

	async call(iceServer: string): Promise<void> {
		this.close();
		this.problem = '';
		try {
			const peer = connection(iceServer);
			this.#peer = peer;
			const channel = peer.createDataChannel(CHANNEL);
			this.#channel = channel;
			channel.onopen = () => {
				this.standing = 'connected';
				this.#sendLast();
			};
			channel.onclose = () => (this.standing = 'lost');
			await peer.setLocalDescription();
			const description = await gathered(peer);
			this.code = writeLiveCode({ kind: 'offer', quizId: this.quizId, description });
			this.standing = 'waiting';
		} catch {
			// A browser without WebRTC, or an address that is none.
			this.problem = 'This browser cannot connect so. Give your answers as a code or a link.';
		}
	}

	async accept(text: string): Promise<void> {
		const call = readCall(text, 'answer', this.quizId);
		this.problem = call ? '' : REFUSED;
		if (!call || !this.#peer) return;
		try {
			await this.#peer.setRemoteDescription({ type: 'answer', sdp: call.description });
		} catch {
			// The code answers another call than the last one.
			this.problem = REFUSED;
		}
	}

	/** Hands on how far the player is; kept until there is a connection. */
	send(sitting: Sitting): void {
		this.#last = sitting;
		this.#sendLast();
	}

	#sendLast(): void {
		if (this.#last && this.#channel?.readyState === 'open') {
			this.#channel.send(writeSittingCode(this.#last));
		}
	}

	close(): void {
		this.#peer?.close();
		this.#peer = undefined;
		this.standing = 'off';
		this.code = '';
	}
}

/** The host's side: answers each player's call, and takes in what they send. */
export class LiveHost {
	/** For the player whose call was read last. */
	code = $state('');
	problem = $state('');
	connectedCount = $state(0);
	readonly #peers = new Array<RTCPeerConnection>();

	constructor(
		readonly quizId: string,
		readonly onsitting: (sitting: Sitting) => void
	) {}

	async answer(text: string, iceServer: string): Promise<void> {
		const call = readCall(text, 'offer', this.quizId);
		this.problem = call ? '' : REFUSED;
		this.code = '';
		if (!call) return;
		try {
			const peer = connection(iceServer);
			this.#peers.push(peer);
			peer.ondatachannel = ({ channel }) => this.#listen(channel);
			// A phone that died says nothing; the connection notices after seconds.
			peer.onconnectionstatechange = () => this.#count();
			await peer.setRemoteDescription({ type: 'offer', sdp: call.description });
			await peer.setLocalDescription();
			const description = await gathered(peer);
			this.code = writeLiveCode({ kind: 'answer', quizId: this.quizId, description });
		} catch {
			// What the browser does not read as a description is none.
			this.problem = REFUSED;
		}
	}

	#count(): void {
		const isThere = ({ connectionState }: RTCPeerConnection) => connectionState === 'connected';
		this.connectedCount = this.#peers.filter(isThere).length;
	}

	#listen(channel: RTCDataChannel): void {
		channel.onclose = () => this.#count();
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (typeof data !== 'string' || data.length > LONGEST_MESSAGE) return;
			const read = readSittingCode(data);
			if ('value' in read && read.value.quizId === this.quizId) this.onsitting(read.value);
		};
	}

	close(): void {
		for (const peer of this.#peers) peer.close();
	}
}
