/**
 * Gate 3 (replies.md): is it the approver? The same bytes, envelope and DNS answers give the same
 * result. Nothing here trusts what a header says that anybody could have written.
 */
import { formatMailbox, isSameAddress, normaliseEmail } from '../addresses.ts';
import type { Resolver } from '../dns.ts';
import type { Asked, Assessment, Author, Case, Facts, Sources } from './assessment.ts';
import { shareRegistrableDomain } from './alignment.ts';
import { askDmarc, askSpf, readSignatures } from './authenticator.ts';
import type { SpfFacts } from './authenticator.ts';
import { connectingAddress } from './connecting-address.ts';
import { recordDns } from './recorded-dns.ts';
import { fieldsNamed, readHeaderBlock, readOneMailbox } from './strict-headers.ts';
import type { HeaderBlock } from './strict-headers.ts';
import { weighSender } from './weigh-sender.ts';

const NOT_ASKED: SpfFacts = { result: 'not-asked', domain: null, ip: null };
const NO_FACTS: Facts = {
  signatures: [],
  spf: NOT_ASKED,
  dmarc: { result: 'not-asked', policy: null },
  dns: [],
  signedBy: null,
  openFields: [],
  boundBy: [],
};

export async function assess(mail: Case, sources: Sources): Promise<Assessment> {
  const block = readHeaderBlock(mail.raw);
  const author = readAuthor(block, mail);
  if (author.kind === 'settled') return author.assessment;

  const dns = recordDns(sources.resolver, author.mailbox.domain);
  const asked = await askAll(mail, sources, block, author.mailbox.domain, dns.resolve);
  const isApprover = isSameAddress(formatMailbox(author.mailbox), mail.expected.approverEmail);
  const weighed = weighSender({ mail, block, author, isApprover, ...asked });
  return {
    assurance: weighed.assurance,
    because: weighed.because,
    sender: formatMailbox(author.mailbox),
    sameAddress: isApprover,
    facts: {
      signatures: asked.signatures,
      spf: asked.spf,
      dmarc: asked.dmarc,
      dns: dns.seen(),
      signedBy: weighed.signedBy,
      openFields: weighed.openFields,
      boundBy: weighed.boundBy,
    },
    temporary: weighed.temporary,
  };
}

function readAuthor(block: HeaderBlock, mail: Case): Author {
  const [from, second] = fieldsNamed(block, 'from');
  if (from === undefined) return settled('none', 'no-from');
  if (second !== undefined) return settled('forged', 'several-authors');
  const reading = readOneMailbox(from.value);
  switch (reading.kind) {
    case 'several':
      return settled('forged', 'several-authors');
    case 'unreadable':
      // Where another reader would show the approver's name, somebody wants to be taken for it.
      return mentionsApprover(from.value, mail)
        ? settled('forged', 'ambiguous-sender')
        : settled('none', 'unreadable-sender');
    case 'mailbox':
      return { kind: 'author', mailbox: reading.mailbox, looseBecause: null };
    case 'loose':
      return { kind: 'author', mailbox: reading.mailbox, looseBecause: reading.because };
  }
}

function mentionsApprover(from: string, mail: Case): boolean {
  const { approverEmail } = mail.expected;
  return (
    from.toLowerCase().includes(approverEmail.toLowerCase()) ||
    mail.mime.fromAddresses.some((address) => isSameAddress(address, approverEmail))
  );
}

function settled(assurance: 'forged' | 'none', because: string): Author {
  return {
    kind: 'settled',
    assessment: {
      assurance,
      because,
      sender: null,
      sameAddress: false,
      facts: NO_FACTS,
      temporary: false,
    },
  };
}

async function askAll(
  mail: Case,
  sources: Sources,
  block: HeaderBlock,
  authorDomain: string,
  resolve: Resolver,
): Promise<Asked> {
  const spf = await askAboutPeer(mail, sources, block, authorDomain, resolve);
  const signatureFields = fieldsNamed(block, 'dkim-signature');
  const { authors, signatures } = await readSignatures(
    mail.raw,
    signatureFields,
    mail.receivedAt,
    resolve,
  );
  const spfDomain = spf.result === 'pass' ? spf.domain : null;
  const dmarc = await askDmarc(authors, { spf: spfDomain, signatures }, resolve);
  return { authors, signatures, spf, dmarc };
}

/** SPF is asked only where it can count: an envelope sender of the author's own organisation. */
async function askAboutPeer(
  mail: Case,
  sources: Sources,
  block: HeaderBlock,
  authorDomain: string,
  resolve: Resolver,
): Promise<SpfFacts> {
  const ip = connectingAddress(mail.envelope.ip, block, sources.trustedRelays);
  const sender = normaliseEmail(mail.envelope.from);
  if (ip === null || sender === null) return { ...NOT_ASKED, ip };
  if (!shareRegistrableDomain(sender.domain, authorDomain)) {
    return { result: 'not-asked', domain: sender.domain, ip };
  }
  return askSpf({ ip, helo: mail.envelope.helo, mailFrom: formatMailbox(sender) }, resolve);
}
