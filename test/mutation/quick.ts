/** An error is found or it is not: no property searches for long, and none for its smallest counterexample. */
import fc from "fast-check";

// The plugin that is to take its place can be named for single properties only.
// eslint-disable-next-line @typescript-eslint/no-deprecated
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 250 });
