/** From a letter (src/ports.ts) to drafts: who gets it, what an answer to it can mean, what it says. */
import type { Letter } from '../../src/ports.ts';
import { grantDrafts } from './grant-drafts.ts';
import { offerDrafts } from './offer-drafts.ts';
import { sceneOf, type DraftContext, type Draft } from './scene.ts';

/** The drafts of a letter, in a fixed order. Empty: nobody is to be told. */
export async function draftsOf(letter: Letter, context: DraftContext): Promise<readonly Draft[]> {
  if (letter.kind === 'where-to-reply') return [whereToReply(letter)];
  if ('grantId' in letter) return await grantDrafts(letter, context);
  const scene = await sceneOf(letter.offerId, context);
  return await offerDrafts(letter, scene, context);
}

function whereToReply(letter: Extract<Letter, { kind: 'where-to-reply' }>): Draft {
  const nobody = { name: 'Countersign', domain: '' };
  return {
    name: 'where-to-reply',
    step: `where-to-reply-${letter.replyId}`,
    offerId: null,
    grantId: null,
    recipient: { name: null, email: letter.to },
    approver: null,
    locale: letter.locale,
    timeZone: 'UTC',
    fromName: 'Countersign',
    partner: nobody,
    customer: nobody,
    asks: null,
    answerable: false,
    answerableUntil: null,
    replacesGrant: null,
    reading: null,
    autoReply: true,
    input: (frame) => frame,
  };
}
