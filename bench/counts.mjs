/**
 * What a workflow cost, read from its history. Counts do not depend on the machine.
 *
 * Actions as Temporal Cloud bills them: the start, each activity, timer, signal, update and
 * search-attribute upsert; all local activities of one workflow task are one. Memo-like details that
 * go to the server's own attributes (current details) are free.
 */
const ACTIONS = new Set([
  'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED',
  'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED',
  'EVENT_TYPE_TIMER_STARTED',
  'EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED',
  'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
  'EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES',
]);

export function countsOf(history) {
  const { events } = history;
  let actionCount = 0;
  let taskCount = 0;
  const tasksWithLocalActivities = new Set();
  for (const event of events) {
    if (ACTIONS.has(event.eventType)) actionCount += 1;
    if (event.eventType === 'EVENT_TYPE_WORKFLOW_TASK_COMPLETED') taskCount += 1;
    const marker = event.markerRecordedEventAttributes;
    if (marker?.markerName === 'core_local_activity') {
      tasksWithLocalActivities.add(String(marker.workflowTaskCompletedEventId));
    }
  }
  return {
    eventCount: events.length,
    taskCount,
    actionCount: actionCount + tasksWithLocalActivities.size,
  };
}
