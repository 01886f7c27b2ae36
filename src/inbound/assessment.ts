/** What gate 3 is given and what it says; shared by asking (authenticate.ts) and weighing. */
import type { Mailbox } from '../addresses.ts';
import type { Resolver } from '../dns.ts';
import type { ReplyEnvelope } from '../ports.ts';
import type { DmarcFacts, SignatureFacts, SpfFacts } from './authenticator.ts';
import type { DnsRecordSeen } from './recorded-dns.ts';

/** What the answered mail of ours lets us expect. */
export interface Expected {
  readonly approverEmail: string;
  /** Every form of the reply address that names this message, lower case. */
  readonly tokenAddresses: readonly string[];
  readonly reference: string;
  readonly marker: string;
  /** Reply addresses of other live messages that this mail names, lower case. */
  readonly otherLiveAddresses: readonly string[];
}

/** The mail as the MIME parser sees it: a second opinion on the headers, and the decoded bodies. */
interface MimeView {
  readonly fromAddresses: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
}

export interface Facts {
  readonly signatures: readonly SignatureFacts[];
  readonly spf: SpfFacts;
  readonly dmarc: DmarcFacts;
  readonly dns: readonly DnsRecordSeen[];
  /** The domain whose signature carried the verdict; null: none did. */
  readonly signedBy: string | null;
  /** What that signature left open of To, Message-ID, Content-Type, Content-Transfer-Encoding. */
  readonly openFields: readonly string[];
  /** What binds the mail to our message: `to`, `reference`, `marker`. */
  readonly boundBy: readonly string[];
}

export interface Assessment {
  readonly assurance: 'verified' | 'weak' | 'forged' | 'none';
  readonly because: string;
  /** The one From address; null where there is none or several. */
  readonly sender: string | null;
  readonly sameAddress: boolean;
  readonly facts: Facts;
  /** A DNS failure that may pass stands between this result and a better one. */
  readonly temporary: boolean;
}

export interface Case {
  readonly raw: Uint8Array;
  readonly envelope: ReplyEnvelope;
  readonly expected: Expected;
  readonly mime: MimeView;
  /** When our edge accepted the mail: ages are counted to it, however late it is judged. */
  readonly receivedAt: Date;
}

export interface Sources {
  readonly resolver: Resolver;
  /** Addresses of the operator's own relays. */
  readonly trustedRelays: readonly string[];
}

/** The author, plainly written or not; or the end, where nobody can be called the author. */
export type Author =
  | {
      readonly kind: 'author';
      readonly mailbox: Mailbox;
      /** Why the address is not written in the one plain form; null: it is. */
      readonly looseBecause: string | null;
    }
  | { readonly kind: 'settled'; readonly assessment: Assessment };

export interface Asked {
  /** The From addresses as mailauth reads them. */
  readonly authors: readonly string[];
  readonly signatures: readonly SignatureFacts[];
  readonly spf: SpfFacts;
  readonly dmarc: DmarcFacts;
}
