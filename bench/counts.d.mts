/** A history as `History.toObject` writes it, longs, enums and bytes as texts. */
export interface JsonHistory {
  readonly events: readonly {
    readonly eventType: string;
    readonly markerRecordedEventAttributes?: {
      readonly markerName?: string;
      readonly workflowTaskCompletedEventId?: string | number;
    };
  }[];
}
export interface Counts {
  readonly eventCount: number;
  readonly taskCount: number;
  readonly actionCount: number;
}
export declare function countsOf(history: JsonHistory): Counts;
