/** The mails of a grant. */
import { assertNever, invariant } from '../../src/domain/assert.ts';
import type { Letter } from '../../src/ports.ts';
import { base, undoing, outcomeDraft } from './pieces.ts';
import {
  sceneOf,
  everyoneOf,
  replyOf,
  heardIn,
  lastRevoker,
  adminOf,
  type DraftContext,
  type Draft,
} from './scene.ts';

export async function grantDrafts(
  letter: Extract<Letter, { grantId: string }>,
  context: DraftContext,
): Promise<readonly Draft[]> {
  const grant = await context.books.grants.get(letter.grantId);
  invariant(grant !== null, `letter for unknown grant ${letter.grantId}`);
  const scene = await sceneOf(grant.offerId, context);
  const everyone = await everyoneOf(scene, context);
  const admin = adminOf(scene, context);
  switch (letter.kind) {
    case 'grant-ending':
      return everyone.map((to) => ({
        ...base(scene, to, 'grant-ending', `grant-ending-${String(letter.daysLeft)}`),
        ...undoing(scene, to),
        input: (frame) => ({
          ...frame,
          admin,
          daysLeft: letter.daysLeft,
          endsAt: grant.endsAt,
          revokeWord: context.words.revokeWord[to.locale],
        }),
      }));
    case 'grant-ended': {
      const endedBy = grant.endedBy === 'replacement' ? 'replaced' : (grant.endedBy ?? 'date');
      const byEmail = grant.endedBy === 'customer' ? await lastRevoker(scene, context) : null;
      return [
        ...everyone.map((to): Draft => ({
          ...base(scene, to, 'grant-ended', 'grant-ended'),
          grantId: grant.id,
          input: (frame) => ({
            ...frame,
            admin,
            endedBy,
            endedAt: grant.endedAt ?? grant.endsAt,
            endedByEmail: byEmail,
            reason:
              grant.endedBy === 'partner' || grant.endedBy === 'operator'
                ? grant.endedBecause
                : null,
          }),
        })),
        {
          ...outcomeDraft(scene, 'outcome-grant-ended', { outcome: 'grant-ended', endedBy }),
          grantId: grant.id,
        },
      ];
    }
    case 'receipt-help': {
      const reply = await replyOf(letter.replyId, context);
      const heard = await heardIn(reply, context);
      const asked =
        reply?.messageId == null ? null : await context.books.messages.get(reply.messageId);
      return everyone
        .filter((to) => to.email === asked?.recipient)
        .map((to) => ({
          ...base(scene, to, 'receipt-help', `receipt-help-${letter.replyId}`),
          ...undoing(scene, to),
          autoReply: true,
          input: (frame) => ({
            ...frame,
            admin,
            endsAt: grant.endsAt,
            heard,
            revokeWord: context.words.revokeWord[to.locale],
          }),
        }));
    }
    default:
      return assertNever(letter);
  }
}
