import {
  condition,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

const { sendQuestion, recordGrant, sendReceipt } = proxyActivities({
  startToCloseTimeout: '1 minute',
});

/** The naive shape of the question: mail, wait, write, mail. */
export async function bareOffer(to) {
  const { workflowId } = workflowInfo();
  let replied = false;
  setHandler(defineSignal('replied'), () => {
    replied = true;
  });
  await sendQuestion(workflowId, to);
  if (!(await condition(() => replied, '30 days'))) return 'expired';
  await recordGrant(workflowId);
  await sendReceipt(workflowId, to);
  return 'approved';
}
