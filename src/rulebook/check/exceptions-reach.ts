import type { Problem } from "../../problem.js";
import type { Element, Exception, ProvisionVersion } from "../model.js";
import { problem } from "../problems.js";
import { always, clashes, implies } from "./condition-logic.js";
import type { CheckContext, Lint } from "./context.js";

/** An exception that no case within the norm can meet is dead; one that every such case meets leaves nothing of the norm. */
export const exceptionsReach: Lint = (context) =>
  context.rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap((version, index) =>
      (version.exceptions ?? []).flatMap((exception, position): Problem[] => {
        const place = context.at(provision, ["versions", index, "exceptions", position]);
        const never = shutOut(context, version, exception);
        if (never !== undefined)
          return [problem("exception-never", { exception: exception.id, element: never }, place)];
        const swallowed = swallowing(context, version, exception);
        return swallowed === undefined
          ? []
          : [problem("exception-always", { exception: exception.id, element: swallowed }, place)];
      }),
    ),
  );

/** Elements that must hold whether or not the exception applies: all but those that it defeats, whole or in part. */
function standing({ elements }: ProvisionVersion, { defeats }: Exception): readonly Element[] {
  return elements.filter(({ id }) => !defeats.some((target) => target === id || target.startsWith(`${id}.`)));
}

function shutOut({ rulebook }: CheckContext, version: ProvisionVersion, exception: Exception): string | undefined {
  const demands = always(exception);
  return standing(version, exception).find((element) =>
    always(element).some((test) =>
      demands.some((demand) => demand.fact === test.fact && clashes(rulebook, test.fact, [test, demand])),
    ),
  )?.id;
}

function swallowing({ rulebook }: CheckContext, version: ProvisionVersion, exception: Exception): string | undefined {
  const whole = exception.defeats.some((target) => target === "provision" || !target.includes("."));
  if (!whole) return undefined;
  return version.elements.find((element) => implies(rulebook, element, exception))?.id;
}
