/** Whether the ten provisions still come out as by hand, which needs none of the peers: prints how often each is fulfilled. */
import { compareEngines } from "./compare.mjs";

const { fulfilled } = await compareEngines({ count: 200, runs: 1, on: "2026-11-21", beside: ["plain"] });
process.stdout.write(JSON.stringify(fulfilled));
