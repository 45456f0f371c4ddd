export function pageScript(trace?: boolean): Promise<string>;
export function pageHtml(rules: string, variables: string, trace?: boolean): Promise<string>;
