export function pageScript(): Promise<string>;
export function pageHtml(rules: string, variables: string): Promise<string>;
