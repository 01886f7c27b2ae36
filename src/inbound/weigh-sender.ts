/**
 * What the answers of DKIM, SPF and DMARC are worth for one mail: rules 1 to 5 of gate 3 in their
 * order. Pure: asked twice, it says the same.
 */
import { formatMailbox, normaliseEmail } from '../addresses.ts';
import { speaksFor } from './alignment.ts';
import type { SignatureFacts } from './authenticator.ts';
import type { Asked, Author, Case } from './assessment.ts';
import { fieldsNamed, findHeaderFlaw, namesInTo, readOneMailbox } from './strict-headers.ts';
import type { HeaderBlock } from './strict-headers.ts';
import { findOtherReading } from './whole-body.ts';

export interface Weighing extends Asked {
  readonly mail: Case;
  readonly block: HeaderBlock;
  readonly author: Extract<Author, { kind: 'author' }>;
  readonly isApprover: boolean;
}

export interface Weighed {
  readonly assurance: 'verified' | 'weak' | 'forged' | 'none';
  readonly because: string;
  readonly signedBy: string | null;
  readonly openFields: readonly string[];
  readonly boundBy: readonly string[];
  readonly temporary: boolean;
}

const DAY_MS = 86_400_000;
const SIGNATURE_AGE_MAX_MS = 14 * DAY_MS;
const SIGNATURE_AHEAD_MAX_MS = 10 * 60_000;
const KEY_BITS_MIN = 1_024;
const MUST_BE_SIGNED = ['from', 'date', 'subject'];
/** Fields that decide who is answered and how the body is read. */
const MAY_BE_OPEN = ['to', 'message-id', 'content-type', 'content-transfer-encoding'];

export function weighSender(weighing: Weighing): Weighed {
  const refused = findForgery(weighing) ?? findStranger(weighing);
  if (refused !== null) return refused;
  const flaw = findFlaw(weighing);
  if (flaw !== null) return result('weak', flaw, false);
  return weighSignatures(weighing);
}

function result(
  assurance: Weighed['assurance'],
  because: string,
  temporary: boolean,
  found: Partial<Pick<Weighed, 'signedBy' | 'openFields' | 'boundBy'>> = {},
): Weighed {
  const nothing = { signedBy: null, openFields: [], boundBy: [] };
  return { assurance, because, temporary, ...nothing, ...found };
}

/** Somebody pretends: the author's domain disowns the mail, or readers would show different people. */
function findForgery(weighing: Weighing): Weighed | null {
  const { dmarc, mail, block } = weighing;
  if (!readersAgree(weighing)) return result('forged', 'ambiguous-sender', false);
  if (dmarc.result === 'impossible') return result('forged', 'several-authors', false);
  const isEnforced = dmarc.policy === 'quarantine' || dmarc.policy === 'reject';
  if (dmarc.result === 'fail' && isEnforced) {
    return result('forged', 'dmarc-fail', isAnyTemporary(weighing));
  }
  const { tokenAddresses, otherLiveAddresses } = mail.expected;
  if (!namesInTo(block, tokenAddresses) && namesInTo(block, otherLiveAddresses)) {
    return result('forged', 'answers-another-question', false);
  }
  return null;
}

/** Rule 2: our reading, the MIME parser's and the authenticator's name the same single person. */
function readersAgree({ mail, authors, author }: Weighing): boolean {
  const ours = formatMailbox(author.mailbox).toLowerCase();
  return [mail.mime.fromAddresses, authors].every((seen) => {
    const [only, ...more] = seen;
    const mailbox = only === undefined ? null : normaliseEmail(only);
    return more.length === 0 && mailbox !== null && formatMailbox(mailbox).toLowerCase() === ours;
  });
}

/** Nobody pretends, but it is not, or cannot be shown to be, the approver. */
function findStranger(weighing: Weighing): Weighed | null {
  const { dmarc, isApprover } = weighing;
  if (!isApprover) return result('none', 'other-sender', dmarc.result === 'temperror');
  // The domain publishes how to know its mails and this is none of them, though it asks for mercy.
  if (dmarc.result === 'fail') return result('none', 'dmarc-fail', isAnyTemporary(weighing));
  return null;
}

/** Rule 1, and of rule 2 the plain form of the From. */
function findFlaw({ block, author }: Weighing): string | null {
  const flaw = findHeaderFlaw(block) ?? author.looseBecause;
  if (flaw !== null) return flaw;
  const [sender] = fieldsNamed(block, 'sender');
  if (sender === undefined) return null;
  const reading = readOneMailbox(sender.value);
  const isAuthor =
    reading.kind === 'mailbox' &&
    formatMailbox(reading.mailbox).toLowerCase() === formatMailbox(author.mailbox).toLowerCase();
  return isAuthor ? null : 'other-sender-field';
}

/** Rules 3 to 5: the first signature that carries the mail; else why the best one does not. */
function weighSignatures(weighing: Weighing): Weighed {
  const { signatures, dmarc } = weighing;
  const weighed = signatures.map((signature) => weighSignature(signature, weighing));
  const carried = weighed.find((each) => each.assurance === 'verified');
  if (carried === undefined) {
    const nearest = weighed.find((each) => each.signedBy !== null) ?? weighed[0];
    const weak = nearest ?? result('weak', 'not-signed', false);
    return { ...weak, temporary: mayBecomeBetter(weak, weighing) };
  }
  // A record is not required; where there is one, only the literal `pass` passes.
  if (dmarc.result === 'pass' || dmarc.result === 'none') return carried;
  const temporary = dmarc.result === 'temperror';
  return { ...carried, assurance: 'weak', because: 'dmarc-not-passed', temporary };
}

function weighSignature(signature: SignatureFacts, weighing: Weighing): Weighed {
  const fault = findSignatureFault(signature, weighing);
  if (fault !== null) return result('weak', fault, false);
  const { mail, block } = weighing;
  const openFields = MAY_BE_OPEN.filter((name) => !signature.signedFields.includes(name));
  const boundBy = findBonds(signature, weighing);
  const found = { signedBy: signature.domain, openFields, boundBy };
  const weak = (because: string): Weighed => result('weak', because, false, found);
  if (!namesInTo(block, mail.expected.tokenAddresses)) return weak('to-is-not-ours');
  if (boundBy.length === 0) return weak('not-bound-to-the-question');
  if (openFields.length > 0) {
    if (!isDirect(weighing)) return weak('open-fields-and-not-direct');
    const other = findOther(openFields, weighing);
    if (other !== null) return weak(other);
  }
  const because = openFields.length > 0 ? 'signed-bound-and-direct' : 'signed-and-bound';
  return result('verified', because, false, found);
}

/** Rule 3. */
function findSignatureFault(signature: SignatureFacts, weighing: Weighing): string | null {
  if (!speaksFor(signature.domain, weighing.author.mailbox.domain)) return 'signed-by-another';
  if (signature.result !== 'pass') return `signature-${signature.result}`;
  if (signature.limitsBody) return 'signature-limits-body';
  if (signature.keyBits !== null && signature.keyBits < KEY_BITS_MIN) return 'signature-short-key';
  if (!MUST_BE_SIGNED.every((name) => signature.signedFields.includes(name))) {
    return 'signature-covers-too-little';
  }
  return findAgeFault(signature, weighing);
}

/** Counted from `t=`, or the (signed) Date where the signature bears no time. */
function findAgeFault(signature: SignatureFacts, { mail, block }: Weighing): string | null {
  const written = signature.signedAt ?? fieldsNamed(block, 'date')[0]?.value ?? '';
  const ageMs = mail.receivedAt.getTime() - Date.parse(written);
  if (Number.isNaN(ageMs)) return 'signature-without-time';
  if (ageMs > SIGNATURE_AGE_MAX_MS) return 'signature-too-old';
  return ageMs < -SIGNATURE_AHEAD_MAX_MS ? 'signature-from-the-future' : null;
}

/** Rule 4: what of ours, known to nobody else, the signature covers. */
function findBonds(signature: SignatureFacts, { mail, block }: Weighing): readonly string[] {
  const { tokenAddresses, reference, marker } = mail.expected;
  const { subject, text, html } = mail.mime;
  const bonds: string[] = [];
  if (signature.signedFields.includes('to') && namesInTo(block, tokenAddresses)) bonds.push('to');
  if (reference !== '' && subject.toUpperCase().includes(reference.toUpperCase())) {
    bonds.push('reference');
  }
  if (marker !== '' && [text, html].some((body) => body?.includes(marker) === true)) {
    bonds.push('marker');
  }
  return bonds;
}

/** Whether the author's own servers handed the mail over: nobody stood between. */
function isDirect({ spf, author }: Weighing): boolean {
  return (
    spf.result === 'pass' && spf.domain !== null && speaksFor(spf.domain, author.mailbox.domain)
  );
}

function findOther(openFields: readonly string[], { mail, block }: Weighing): string | null {
  const isOpen = ['content-type', 'content-transfer-encoding'].some((name) =>
    openFields.includes(name),
  );
  if (!isOpen) return null;
  return findOtherReading(mail.raw.subarray(block.bodyStart), {
    contentType: fieldsNamed(block, 'content-type')[0]?.value ?? null,
    encoding: fieldsNamed(block, 'content-transfer-encoding')[0]?.value ?? null,
  });
}

/** Whether a DNS failure that may pass took part in any answer that could have counted. */
function isAnyTemporary(weighing: Weighing): boolean {
  return weighing.spf.result === 'temperror' || isSignatureOrPolicyUnknown(weighing);
}

function isSignatureOrPolicyUnknown({ signatures, dmarc, author }: Weighing): boolean {
  return (
    dmarc.result === 'temperror' ||
    signatures.some(
      (each) => each.result === 'temperror' && speaksFor(each.domain, author.mailbox.domain),
    )
  );
}

/** An unknown SPF matters only to a mail that everything else carries. */
function mayBecomeBetter(weak: Weighed, weighing: Weighing): boolean {
  const waitsForSpf = weak.because === 'open-fields-and-not-direct';
  return (
    isSignatureOrPolicyUnknown(weighing) || (waitsForSpf && weighing.spf.result === 'temperror')
  );
}
